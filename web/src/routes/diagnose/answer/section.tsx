import type { ReactNode } from 'react';
import classes from './section.module.css';

/** A part of a match's answer under a title of its own. `do-not` sets apart what must not be done. */
export function Section({ title, tone, children }: { title: string; tone?: 'do' | 'do-not'; children: ReactNode }) {
  return (
    <section className={classes.section} data-tone={tone}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}
