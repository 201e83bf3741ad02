import { Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignatureRecord } from '../../../api/records.js';
import { usePercent } from '../../../components/use-percent.js';
import { ReadText } from '../../../components/read-text.js';
import { RecordLine } from '../../../components/record-text.js';
import { SafeLink } from '../../../components/safe-link.js';
import { localeOf, useTextNotes } from '../../../components/texts/text-notes.js';
import { TextState } from '../../../components/texts/text-state.js';
import classes from './reading.module.css';

/** The fields that are shown as they are, in this order. */
const PLAIN = [
  'error_code',
  'domain',
  'category',
  'subcategory',
  'root_cause_type',
  'resolvable',
  'first_seen',
  'last_confirmed',
  'last_updated',
  'evidence_count',
] as const;
const SHARES = ['confidence', 'fix_success_rate'] as const;

/** What is known about the record beside its text: where the error occurs, how sure it is, where it comes from. */
export function Facts({ record }: { record: SignatureRecord }) {
  const { t } = useTranslation();
  const percent = usePercent();
  const texts = useTextNotes();
  const { versions = [], os_specific: os = {}, tags = [], aliases = [], related = [], source } = record;
  return (
    <aside className={classes.side} aria-label={t('record.facts')}>
      <dl className={classes.facts}>
        {PLAIN.map((field) => (
          <Fact key={field} name={t(`fields.${field}`)}>
            {record[field] != null && <ReadText text={String(record[field])} />}
          </Fact>
        ))}
        {SHARES.map((field) => (
          <Fact key={field} name={t(`fields.${field}`)}>
            {typeof record[field] === 'number' && percent(record[field])}
          </Fact>
        ))}
        <Fact name={t('fields.versions')}>
          {versions.map(({ version, introduced, removed, behavior_change: change }, index) => (
            <div key={index}>
              <bdi>
                <ReadText text={version} />
              </bdi>
              <span className={classes.note}>
                <ReadText
                  text={[
                    introduced && t('record.since', { introduced }),
                    removed && t('record.until', { removed }),
                    change,
                  ]
                    .filter(Boolean)
                    .map((part) => ` · ${part}`)
                    .join('')}
                />
              </span>
              <TextState path={`versions[${index}].behavior_change`} />
            </div>
          ))}
        </Fact>
        <Fact name={t('fields.os_specific')}>
          {Object.entries(os).map(([name, notes]) => (
            <div key={name}>
              <bdi>
                <ReadText text={name} />
              </bdi>
              :{' '}
              <span lang={localeOf(texts, osPath(name))}>
                <RecordLine text={typeof notes === 'string' ? notes : JSON.stringify(notes)} />
              </span>
              <TextState path={osPath(name)} />
            </div>
          ))}
        </Fact>
        <Fact name={t('fields.aliases')}>
          {aliases.map((alias, index) => (
            <div key={index}>
              <bdi>
                <ReadText text={alias} />
              </bdi>
            </div>
          ))}
        </Fact>
        <Fact name={t('fields.official_doc_url')}>
          {record.official_doc_url && (
            <SafeLink
              url={record.official_doc_url}
              {...(record.official_doc_section && { title: record.official_doc_section })}
            />
          )}
        </Fact>
        <Fact name={t('fields.related')}>
          {related.map(({ title, url, id }, index) => (
            <div key={index}>
              {id ? (
                <Link to="/signatures/$" params={{ _splat: id }}>
                  <bdi>
                    <ReadText text={title} />
                  </bdi>
                </Link>
              ) : (
                <SafeLink url={url ?? ''} title={title} />
              )}
              <TextState path={`related[${index}].title`} />
            </div>
          ))}
        </Fact>
        <Fact name={t('fields.source')}>
          {source && (
            <>
              <SafeLink url={source.url ?? ''} title={source.title ?? source.url ?? ''} />
              <div className={classes.note}>
                <ReadText text={[source.revision, source.updated_at, source.licence].filter(Boolean).join(' · ')} />
              </div>
            </>
          )}
        </Fact>
        <Fact name={t('fields.tags')}>
          {tags.length > 0 && (
            <Group gap={4}>
              {tags.map((tag) => (
                <Badge
                  key={tag}
                  renderRoot={(props) => <Link {...props} to="/signatures" search={{ tag }} />}
                  variant="outline"
                  color="gray"
                  tt="none"
                  fw={400}
                >
                  <ReadText text={tag} />
                </Badge>
              ))}
            </Group>
          )}
        </Fact>
      </dl>
    </aside>
  );
}

/** Where the service says something of the notes about a system. */
const osPath = (name: string) => `os_specific${/^[\w-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`}`;

/** A name with its value, if it has one. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  const isEmpty = children === undefined || children === null || children === false || children === '';
  if (isEmpty || (Array.isArray(children) && children.length === 0)) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
