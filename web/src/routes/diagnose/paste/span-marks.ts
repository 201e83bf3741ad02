import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Mark } from '../marks.js';

/** The marks to show, and the one that the reader looks at. */
export interface Marks {
  marks: readonly Mark[];
  active: Mark | undefined;
}

export const showMarks = StateEffect.define<Marks>();

const found = Decoration.mark({ class: 'cm-found' });
const tried = Decoration.mark({ class: 'cm-tried' });
const looked = {
  match: Decoration.mark({ class: 'cm-found cm-looked-at' }),
  tried: Decoration.mark({ class: 'cm-tried cm-looked-at' }),
};

/** Marks move with a change of the text, until it is told which ones the changed text has. */
export const spanMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { changes, effects, state }) {
    for (const effect of effects) if (effect.is(showMarks)) return decorate(effect.value, state);
    return shown.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate({ marks, active }: Marks, state: EditorState): DecorationSet {
  // The editor may hold another text already than the page knows of.
  const fitting = marks.filter(({ start, end }) => start < end && end <= state.doc.length);
  return Decoration.set(
    fitting.map((mark) => {
      const how = { match: found, tried }[mark.kind];
      return (mark.key === active?.key ? looked[mark.kind] : how).range(mark.start, mark.end);
    }),
    true,
  );
}
