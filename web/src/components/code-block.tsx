import { withoutHidden } from '../../../src/text/hidden-signs.js';
import classes from './code-block.module.css';
import { CopyButton } from './copy-button.js';
import { ReadText } from './read-text.js';

/** Code to run or to look for, which a click copies as it is read. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  return (
    <div className={classes.block}>
      {/* A region that scrolls has to be reachable by keyboard. */}
      <pre className={classes.code} tabIndex={0} aria-label={label}>
        <code>
          <ReadText text={code} />
        </code>
      </pre>
      <CopyButton value={withoutHidden(code)} className={classes.copy} />
    </div>
  );
}
