import { lazy, Suspense } from 'react';
import classes from './paste-field.module.css';
import type { PasteEditorProps } from './paste-editor.js';

const PasteEditor = lazy(() => import('./paste-editor.js'));

/** The field for the text. Until the editor has come, a plain field takes what is pasted. */
export function PasteField(props: PasteEditorProps) {
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
            onChange={(event) => props.onChange(event.currentTarget.value, true)}
          />
        }
      >
        <PasteEditor {...props} />
      </Suspense>
    </div>
  );
}
