import classes from './code-block.module.css';
import { CopyButton } from './copy-button.js';

/** Code to run or to look for, which a click copies. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  return (
    <div className={classes.block}>
      {/* A region that scrolls has to be reachable by keyboard. */}
      <pre className={classes.code} tabIndex={0} aria-label={label}>
        <code>{code}</code>
      </pre>
      <CopyButton value={code} className={classes.copy} />
    </div>
  );
}
