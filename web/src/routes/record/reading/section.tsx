import type { ReactNode } from 'react';
import classes from './reading.module.css';

interface SectionProps {
  title: string;
  /** Whether it warns of what it lists. */
  isWarning?: boolean;
  children: ReactNode;
}

/** A part of the record, under a heading. */
export function Section({ title, isWarning = false, children }: SectionProps) {
  return (
    <section className={isWarning ? classes.warning : classes.section}>
      <h2 className={classes.heading}>{title}</h2>
      {children}
    </section>
  );
}
