import { lazy, Suspense, useRef } from 'react';
import classes from './paste-field.module.css';
import type { PasteEditorProps } from './paste-editor.js';

const PasteEditor = lazy(() => import('./paste-editor.js'));

/** The field for the text. Until the editor has come, a plain field takes what is pasted. */
export function PasteField(props: Omit<PasteEditorProps, 'cursor'>) {
  const cursor = useRef(0);
  return (
    <div className={classes.field}>
      <Suspense
        fallback={
          <textarea
            key={props.version}
            className={classes.plain}
            aria-label={props.label}
            placeholder={props.placeholder}
            defaultValue={props.text}
            onSelect={({ currentTarget }) => (cursor.current = currentTarget.selectionEnd)}
            onChange={({ currentTarget }) => {
              cursor.current = currentTarget.selectionEnd;
              props.onChange(currentTarget.value, true);
            }}
          />
        }
      >
        <PasteEditor {...props} cursor={cursor} />
      </Suspense>
    </div>
  );
}
