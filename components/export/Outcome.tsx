import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { ExportQuestion } from '@/components/dashboard/ExportQuestion';
import type { ExportState, SavedTable } from '@/components/dashboard/exportState';
import { useTranslator } from '@/components/hooks/translation';
import styles from './ExportView.module.css';

export interface OutcomeProps {
  state: ExportState;
  siteNames: ReadonlyMap<string, string>;
  disabled: boolean;
  onStart: () => void;
  onStop: () => void;
  onAnswer: (leaves: boolean) => void;
  onSave: (file: Blob, name: string) => void;
}

/** Writes the file, says how far it is, and what came of it. */
export function Outcome({ state, siteNames, disabled, onStart, onStop, onAnswer, onSave }: OutcomeProps): VNode {
  const { text, count } = useTranslator();
  const nameOf = (site: string): string => siteNames.get(site) ?? site;
  const isRunning = state.state === 'running' || state.state === 'asking';
  return (
    <>
      <div class={styles['line']}>
        {isRunning ? (
          <Button icon="close" onClick={onStop}>{text('export.stop')}</Button>
        ) : (
          <Button kind="primary" icon="download" disabled={disabled} onClick={onStart}>{text('out.start')}</Button>
        )}
        <span role="status">
          {state.state === 'running' && count('export.progress', state.rows)}
          {state.state === 'failed' && text('export.failed')}
          {state.state === 'done' && [
            count('out.done', state.rows, { file: state.table?.files[0]?.name ?? '' }),
            ...Array.from(state.leftOut, ([site, n]) => count('export.leftOut', n, { site: nameOf(site) })),
            ...said(state.table),
          ].join(' · ')}
        </span>
      </div>
      {state.state === 'done' && state.table !== undefined && <Saved table={state.table} onSave={onSave} />}
      {state.state === 'asking' && <ExportQuestion key={state.site} siteName={nameOf(state.site)} onAnswer={onAnswer} onCancel={onStop} />}
    </>
  );

  function said(table: SavedTable | undefined): string[] {
    if (table === undefined) return [];
    return [...(table.lacking > 0 ? [count('out.lacking', table.lacking)] : []), ...(table.cut > 0 ? [count('out.cut', table.cut)] : [])];
  }
}

/** What else can be saved: further files, and what describes each. */
function Saved({ table, onSave }: { table: SavedTable; onSave: OutcomeProps['onSave'] }): VNode {
  const { text } = useTranslator();
  return (
    <ul class={styles['saved']}>
      {table.files.map(({ name, file, schema }, at) => (
        <li key={name} class={styles['line']}>
          {at > 0 && <Button size="small" icon="download" onClick={() => onSave(file, name)}>{text('out.save', { file: name })}</Button>}
          <Button size="small" onClick={() => onSave(schema, name.replace(/\.\w+$/u, '.schema.json'))}>{text('out.schema', { file: name })}</Button>
        </li>
      ))}
    </ul>
  );
}
