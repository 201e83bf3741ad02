import { useTranslation } from 'react-i18next';
import '@mantine/core/styles/Code.layer.css';
import type { SignatureRecord } from '../../../api/records.js';
import { CodeBlock } from '../../../components/code-block.js';
import { ReadText } from '../../../components/read-text.js';
import { NotedText } from '../../../components/texts/noted-text.js';
import { DeadEnds, Workarounds } from './attempts.js';
import { Facts } from './facts.js';
import { Hits } from './hits.js';
import { Patterns } from './patterns.js';
import classes from './reading.module.css';
import { Section } from './section.js';

/** The whole record, in the order in which it is needed: why, what to do, what not to do, how to see that it worked. */
export function Reading({ record }: { record: SignatureRecord }) {
  const { t } = useTranslation();
  const { root_cause: cause, workarounds = [], dead_ends: deadEnds = [], verify = [], gotchas = [] } = record;
  const { examples = [], counter_examples: counterExamples = [] } = record;
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        {cause && (
          <Section title={t('fields.root_cause')}>
            <NotedText text={cause} path="root_cause" />
          </Section>
        )}
        <Section title={t('fields.workarounds')}>
          {workarounds.length > 0 ? <Workarounds record={record} /> : <p>{t('record.no_fix')}</p>}
        </Section>
        {deadEnds.length > 0 && (
          <Section title={t('fields.dead_ends')} isWarning>
            <DeadEnds record={record} />
          </Section>
        )}
        {verify.length > 0 && (
          <Section title={t('fields.verify')}>
            <ol className={classes.list}>
              {verify.map(({ action, command, expect }, index) => (
                <li key={index}>
                  <NotedText text={action} path={`verify[${index}].action`} />
                  {command && <CodeBlock code={command} label={t('fields.command')} />}
                  {expect && (
                    <NotedText text={expect} path={`verify[${index}].expect`} like={`verify[${index}].action`} />
                  )}
                </li>
              ))}
            </ol>
          </Section>
        )}
        {gotchas.length > 0 && (
          <Section title={t('fields.gotchas')}>
            <ul className={classes.list}>
              {gotchas.map(({ text, why }, index) => (
                <li key={index}>
                  <NotedText text={text} path={`gotchas[${index}].text`} />
                  {why && <NotedText text={why} path={`gotchas[${index}].why`} like={`gotchas[${index}].text`} />}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={t('fields.patterns')}>
          <Patterns record={record} />
        </Section>
        {examples.length > 0 && (
          <Section title={t('fields.examples')}>
            {examples.map(({ text, source }, index) => (
              <figure key={index} className={classes.example}>
                <CodeBlock code={text} label={t('fields.examples')} />
                {source && <Caption text={source} />}
              </figure>
            ))}
          </Section>
        )}
        {counterExamples.length > 0 && (
          <Section title={t('fields.counter_examples')}>
            {counterExamples.map(({ text, reason }, index) => (
              <figure key={index} className={classes.example}>
                <CodeBlock code={text} label={t('fields.counter_examples')} />
                {reason && <Caption text={reason} />}
              </figure>
            ))}
          </Section>
        )}
        <Hits id={record.id} />
      </div>
      <Facts record={record} />
    </div>
  );
}

/** Where an example is from, or why a counter-example is none. */
function Caption({ text }: { text: string }) {
  return (
    <figcaption>
      <bdi>
        <ReadText text={text} />
      </bdi>
    </figcaption>
  );
}
