import { EditorView } from '@codemirror/view';

/** The editor in the page's own colours, which follow the theme. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--mantine-color-text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--mantine-color-text)' },
  '.cm-line': { padding: '0 16px 0 8px', overflowWrap: 'anywhere' },
  '.cm-gutters': { border: 'none', background: 'transparent', color: 'var(--mantine-color-dimmed)' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 14px', minWidth: '44px' },
  '.cm-placeholder': { color: 'var(--mantine-color-dimmed)' },
  '.cm-specialChar': { color: 'var(--mantine-color-dimmed)' },
  '.cm-found': {
    background: 'var(--found)',
    borderBottom: '2px solid var(--found-line)',
    borderRadius: '2px',
  },
  '.cm-tried': { textDecoration: 'underline wavy var(--do-not) 1px', textUnderlineOffset: '3px' },
  '.cm-looked-at': { background: 'var(--looked-at)' },
  '.cm-panels': { background: 'var(--code-background)', color: 'inherit', borderColor: 'var(--line)' },
});
