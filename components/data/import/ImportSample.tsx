import type { VNode } from 'preact';
import type { OpenedTable } from '@/components/hooks/importFile';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';

/** Rows, columns and letters of a cell that are shown. */
const [ROWS, COLUMNS, LONGEST] = [4, 40, 160];

/** The first rows of a file as they are read, by which its writing is told to be right. */
export function ImportSample({ opened }: { opened: OpenedTable }): VNode {
  const { text } = useTranslator();
  const columns = opened.columns.slice(0, COLUMNS);
  return (
    // A region that scrolls must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class={styles['scroll']} role="region" aria-label={text('import.sample')} tabIndex={0}>
      <table class={styles['sample']}>
        <caption class="visually-hidden">{text('import.sample')}</caption>
        <thead>
          <tr>{columns.map((column) => <th key={column} scope="col" dir="auto">{column}</th>)}</tr>
        </thead>
        <tbody>
          {opened.sample.slice(0, ROWS).map(({ row, cells }) => (
            <tr key={row}>{columns.map((column) => <td key={column} dir="auto">{(cells.get(column) ?? '').slice(0, LONGEST)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
