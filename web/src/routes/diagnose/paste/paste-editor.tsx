import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { styleNonce } from '../../../shell/style-nonce.js';
import type { Mark } from '../marks.js';
import { editorTheme } from './editor-theme.js';
import { showMarks, spanMarks } from './span-marks.js';

export interface PasteEditorProps {
  label: string;
  /** The id of what is said of the field beside it. */
  describedBy: string;
  placeholder: string;
  /** The text to begin with, and a new one whenever `version` changes. */
  text: string;
  version: number;
  marks: readonly Mark[];
  active: Mark | undefined;
  /** Where the reader stood in the plain field before. */
  cursor: RefObject<number>;
  /** `isWhole`: it came at once, by a paste, and is not being typed. */
  onChange: (text: string, isWhole: boolean) => void;
  /** The reader put the cursor on a mark. */
  onLookAt: (mark: Mark) => void;
}

/** The text, of many megabytes if need be, with what was found in it marked. */
export default function PasteEditor(props: PasteEditorProps) {
  const { label, text, version, marks, active } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef(props);
  latest.current = props;

  // In the same task that takes the plain field away, so that each key goes to one of them.
  useLayoutEffect(() => {
    // The text may have become another, shorter one since.
    const cursor = Math.min(latest.current.cursor.current, latest.current.text.length);
    const editor = new EditorView({ parent: place.current!, state: stateOf(latest, cursor) });
    view.current = editor;
    // Who meanwhile went on to another field stays there.
    if (!document.activeElement?.closest('input, select, [role=dialog]')) editor.focus();
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current!;
    if (editor.state.doc.length === text.length && editor.state.sliceDoc() === text) return;
    editor.setState(stateOf(latest));
    // `version` alone says that there is a new text.
  }, [version]); // oxlint-disable-line react/exhaustive-deps

  useEffect(() => {
    view.current!.dispatch({ effects: described.reconfigure(description(latest.current)) });
  }, [label, props.placeholder]);

  useEffect(() => {
    view.current!.dispatch({ effects: showMarks.of({ marks, active }) });
  }, [marks, active]);

  useEffect(() => {
    const { state } = view.current!;
    if (active && active.end <= state.doc.length)
      view.current!.dispatch({ effects: EditorView.scrollIntoView(active.start, { y: 'center' }) });
  }, [active]);

  return <div ref={place} className="paste-editor" />;
}

/** What changes with the reader's language. */
const described = new Compartment();
const description = (props: PasteEditorProps) => [
  EditorView.contentAttributes.of({ 'aria-label': props.label, 'aria-describedby': props.describedBy, tabindex: '0' }),
  placeholder(props.placeholder),
];

function stateOf(latest: { current: PasteEditorProps }, cursor = 0): EditorState {
  return EditorState.create({
    doc: latest.current.text,
    selection: { anchor: cursor },
    extensions: [
      // Offsets are those of the text as it came: a CR is a character like others.
      EditorState.lineSeparator.of('\n'),
      EditorView.cspNonce.of(styleNonce()),
      EditorView.lineWrapping,
      lineNumbers(),
      history(),
      search({ top: true }),
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
      highlightSpecialChars({ render: showControl }),
      editorTheme,
      spanMarks,
      described.of(description(latest.current)),
      EditorView.updateListener.of((update) => {
        const { docChanged, selectionSet, transactions, state } = update;
        const isWhole = transactions.some((one) => one.isUserEvent('input.paste') || one.isUserEvent('input.drop'));
        if (docChanged) latest.current.onChange(state.sliceDoc(), isWhole);
        else if (selectionSet) {
          const { head } = state.selection.main;
          const at = latest.current.marks.find(({ start, end }) => start <= head && head <= end);
          if (at) latest.current.onLookAt(at);
        }
      }),
    ],
  });
}

/** Shows characters that cannot be seen, or that would turn the text around; the CR of a line's end is left out. */
function showControl(code: number, description: string | null): HTMLElement {
  const shown = document.createElement('span');
  shown.className = 'cm-specialChar';
  shown.title = description ?? '';
  shown.ariaLabel = description ?? '';
  if (code !== 13) shown.textContent = code < 32 ? String.fromCharCode(0x2400 + code) : '\u2022';
  return shown;
}
