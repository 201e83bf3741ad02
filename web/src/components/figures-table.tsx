import type { ReactNode } from 'react';

interface FiguresTableProps<R> {
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** What the rows are. */
  heading: string;
  nameOf: (row: R) => ReactNode;
  /** What is told of each row, by its heading. */
  figures: Record<string, (row: R) => ReactNode>;
  className: string | undefined;
}

/** Things one below the other, each with what is told of it. */
export function FiguresTable<R>({ rows, keyOf, heading, nameOf, figures, className }: FiguresTableProps<R>) {
  return (
    <table className={className}>
      <thead>
        <tr>
          {[heading, ...Object.keys(figures)].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{nameOf(row)}</th>
            {Object.entries(figures).map(([name, of]) => (
              <td key={name}>{of(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
