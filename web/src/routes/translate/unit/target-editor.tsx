import { Button, Kbd, Textarea, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import '@mantine/core/styles/Kbd.layer.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { UnitContext } from '../../../api/translations.js';
import { Failure } from '../../../components/failure.js';
import { RecordText } from '../../../components/record-text.js';
import { useShortcuts } from '../../../keyboard/shortcuts.js';
import { Beside } from './beside.js';
import { Findings } from './findings.js';
import { MarkedSource } from './marked-source.js';
import { piecesOf } from './pieces.js';
import { ReasonForm } from './reason-form.js';
import { Suggestions } from './suggestions.js';
import { Theirs } from './theirs.js';
import classes from './unit.module.css';
import { useDraft } from './use-draft.js';
import type { UnitActions } from './use-unit-actions.js';

/** Pauses in typing that are longer let the checks look. */
const PAUSE_MS = 250;

/** The source and its translation, as it is written, with what the checks say of it. */
export function TargetEditor({ unit, actions }: { unit: UnitContext; actions: UnitActions }) {
  const { t } = useTranslation();
  const { locale, source } = unit;
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, change, theirs, settle } = useDraft(`${locale} ${unit.id}`, unit.target);
  useEffect(() => field.current!.setSelectionRange(text.length, text.length), []);
  const [isRejecting, setIsRejecting] = useState(false);
  const { findings, fixed } = useFindings(unit, text);
  const isChanged = text !== unit.target;
  const pieces = piecesOf(source);
  const hasText = unit.target !== '';

  /** Puts a text where the caret stands, as if it were typed: the browser can undo it. */
  const insert = (piece: string) => {
    field.current!.focus();
    document.execCommand('insertText', false, piece);
  };
  const use = (whole: string) => {
    field.current!.select();
    insert(whole);
  };
  const insertMissing = (texts: readonly string[]) => {
    const missing = texts.find((one) => !text.includes(one)) ?? texts[0];
    if (missing !== undefined) insert(missing);
  };
  const terms = unit.terms.map(({ preferred, term }) => preferred[0] ?? term);
  const save = (approve: boolean) => {
    if (!actions.isBusy && theirs === undefined) actions.save(text, approve);
  };

  useShortcuts([
    { keys: 'mod+Enter', label: t('translate.save'), run: () => save(false), everywhere: true },
    { keys: 'mod+shift+Enter', label: t('translate.save_approve'), run: () => save(true), everywhere: true },
    { keys: 'alt+C', label: t('translate.keys.copy_source'), run: () => use(source), everywhere: true },
    { keys: 'alt+G', label: t('translate.keys.term'), run: () => insertMissing(terms), everywhere: true },
    { keys: 'alt+P', label: t('translate.keys.piece'), run: () => insertMissing(pieces), everywhere: true },
    { keys: 'alt+M', label: t('translate.fix'), run: () => fixed !== text && use(fixed), everywhere: true },
    { keys: 'Escape', label: t('translate.keys.leave'), run: () => field.current?.blur(), everywhere: true },
    { keys: 'e', label: t('translate.keys.edit'), run: () => field.current?.focus() },
    { keys: 'a', label: t('translate.approve'), run: () => hasText && actions.decide({ action: 'approve' }) },
    { keys: 'r', label: t('translate.reject'), run: () => hasText && setIsRejecting(true) },
  ]);

  return (
    <>
      <MarkedSource unit={unit} onInsert={insert} />
      {pieces.length > 0 && (
        <div className={classes.pieces} role="group" aria-label={t('translate.pieces')}>
          {pieces.map((piece) => (
            <UnstyledButton
              key={piece}
              className={classes.piece}
              data-missing={!text.includes(piece)}
              aria-label={t('translate.insert', { text: piece })}
              onClick={() => insert(piece)}
            >
              {piece}
            </UnstyledButton>
          ))}
        </div>
      )}
      <Textarea
        ref={field}
        className={classes.target}
        aria-label={t('translate.target')}
        lang={locale}
        autosize
        minRows={2}
        maxRows={14}
        autoFocus
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <Findings findings={findings} onIgnore={(check, reason) => actions.ignore({ check, reason })} />
      {actions.error && theirs === undefined && <Failure error={actions.error} />}
      {theirs !== undefined && (
        <Theirs text={theirs} locale={locale} onUse={() => settle(theirs)} onKeep={() => settle(text)} />
      )}
      <div className={classes.buttons}>
        <Button size="xs" disabled={theirs !== undefined} onClick={() => save(true)} loading={actions.isBusy}>
          {t('translate.save_approve')}
        </Button>
        <Button size="xs" variant="default" disabled={!isChanged || theirs !== undefined} onClick={() => save(false)}>
          {t('translate.save')}
        </Button>
        {hasText && (
          <Button size="xs" variant="subtle" onClick={() => setIsRejecting(true)}>
            {t('translate.reject')}
          </Button>
        )}
        {unit.outdated && unit.state === 'reviewed' && (
          <Button size="xs" variant="subtle" onClick={() => actions.decide({ action: 'confirm' })}>
            {t('translate.confirm')}
          </Button>
        )}
        {fixed !== text && (
          <Button size="xs" variant="subtle" onClick={() => use(fixed)}>
            {t('translate.fix')}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => use(source)}>
          {t('translate.keys.copy_source')}
        </Button>
        {unit.draft !== null && (
          <Button size="xs" variant="subtle" onClick={() => use(unit.draft!)}>
            {t('translate.use_draft')}
          </Button>
        )}
        <Kbd size="xs" aria-hidden>
          ?
        </Kbd>
      </div>
      {isRejecting && (
        <ReasonForm
          action={t('translate.reject')}
          onCancel={() => setIsRejecting(false)}
          onGiven={(reason) => {
            setIsRejecting(false);
            actions.decide({ action: 'reject', reason });
          }}
        />
      )}
      {text.trim() !== '' && (
        <section className={classes.section} aria-label={t('translate.preview')}>
          <h2>{t('translate.preview')}</h2>
          <div className={classes.preview}>
            <RecordText text={text} lang={locale} />
          </div>
        </section>
      )}
      <Suggestions unit={unit} actions={actions} />
      <Beside unit={unit} actions={actions} onUse={use} />
    </>
  );
}

/** What the checks say of the text as it is typed, of the saved one with what was passed by; and it with what is certain mended. */
function useFindings(unit: UnitContext, text: string) {
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const isSaved = settled === unit.target;
  const { data } = useQuery({
    queryKey: ['translations', unit.locale, 'check', unit.id, settled],
    queryFn: async ({ signal }) => {
      const call = api.POST('/v1/translations/{target}/check', {
        params: { path: { target: unit.locale } },
        body: { source: unit.source, target: settled, unit_id: unit.id },
        signal,
      });
      return { ...(await answerOf(call)), target: settled };
    },
    enabled: settled.trim() !== '' && (!isSaved || unit.findings.length > 0),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  if (settled.trim() === '') return { findings: [], fixed: text };
  // What was mended of an earlier text would take back what was typed since.
  const fixed = data?.target === text ? data.fixed : text;
  return { findings: isSaved ? unit.findings : (data?.findings ?? []), fixed };
}
