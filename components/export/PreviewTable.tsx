import type { VNode } from 'preact';
import type { ExportPreview } from '@/components/hooks/exportPreview';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import styles from './ExportView.module.css';

/** The first rows of the file, as they will be. */
export function PreviewTable({ preview }: { preview: ExportPreview | null }): VNode {
  const { text, count } = useTranslator();
  if (preview === null) return <Loading lines={4} />;
  const { names, rows, lacking } = preview;
  return (
    <>
      {rows.length === 0 ? (
        <p class={styles['hint']}>{text('out.preview.none')}</p>
      ) : (
        // It can be scrolled by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section class={styles['scroll']} aria-label={text('out.preview.table')} tabIndex={0}>
          <table class={styles['table']}>
            <thead>
              <tr>{names.map((name, at) => <th key={at} scope="col" dir="auto">{name}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>{row.map((cell, place) => <td key={place} dir="auto">{cell}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {lacking > 0 && <p class={styles['hint']}>{count('out.lacking', lacking)}</p>}
    </>
  );
}
