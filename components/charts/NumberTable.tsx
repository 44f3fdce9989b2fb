import type { ComponentChildren, VNode } from 'preact';
import styles from './NumberTable.module.css';

export interface NumberTableProps {
  caption: string;
  /** Name of the region in which the table scrolls. */
  label: string;
  /** Heads of the columns; the first one names the rows. */
  columns: readonly string[];
  /** Its rows are few, and some of several lines: all of them are shown. */
  whole?: boolean;
  /** Rows, each of them beginning with its own head. */
  children: ComponentChildren;
}

/** A table of numbers that scrolls within its place, below heads that stay. */
export function NumberTable({ caption, label, columns, whole = false, children }: NumberTableProps): VNode {
  return (
    // A region that scrolls must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class={whole ? `${styles['scroll']} ${styles['whole']}` : styles['scroll']} tabIndex={0} role="region" aria-label={label}>
      <table class={styles['table']}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
