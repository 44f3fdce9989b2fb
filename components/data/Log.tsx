import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import type { AuditKind, AuditLine } from '@/components/hooks/auditLog';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import styles from './Log.module.css';
import { logWords, type LogNames } from './logWords';

export const LOG_KINDS: readonly AuditKind[] = ['export', 'backup', 'restore', 'person', 'erase', 'retention', 'send', 'damage', 'consent'];

export interface LogProps {
  log: Live<{ lines: readonly AuditLine[]; more: boolean }>;
  /** Null: of all kinds. */
  kind: AuditKind | null;
  names: LogNames;
  /** The file could not be written. */
  failed: boolean;
  onKind: (kind: AuditKind | null) => void;
  onMore: () => void;
  onSave: () => void;
}

/** What went out, came back and was removed, in sentences, newest first. */
export function Log(props: LogProps): VNode {
  const { log, kind, failed, onKind, onSave } = props;
  const { text } = useTranslator();
  const isEmpty = log.state === 'ready' && log.value.lines.length === 0;
  if (isEmpty && kind === null) return <p class={styles['note']}>{text('data.log.none')}</p>;
  return (
    <>
      {failed && <Notice kind="trouble">{text('data.log.saveFailed')}</Notice>}
      <div class={styles['tools']}>
        <Select
          label={text('data.log.kind')}
          value={kind ?? ''}
          options={[{ value: '', label: text('data.log.kind.all') }, ...LOG_KINDS.map((one) => ({ value: one, label: text(`data.log.kind.${one}`) }))]}
          onValue={(value) => onKind(LOG_KINDS.find((one) => one === value) ?? null)}
        />
        <Button icon="download" disabled={isEmpty} onClick={onSave}>
          {text('data.log.save')}
        </Button>
      </div>
      <Lines {...props} />
    </>
  );
}

function Lines({ log, names, onMore }: Pick<LogProps, 'log' | 'names' | 'onMore'>): VNode {
  const { text } = useTranslator();
  if (log.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (log.state === 'loading') return <Loading lines={3} />;
  const { lines, more } = log.value;
  if (lines.length === 0) return <p class={styles['note']}>{text('data.log.noneOfKind')}</p>;
  return (
    <div>
      <ol class={styles['lines']} aria-label={text('data.log.lines')}>
        {lines.map((line) => (
          <Line key={line.id} line={line} names={names} />
        ))}
      </ol>
      {more && (
        <Button kind="quiet" size="small" onClick={onMore}>
          {text('data.log.older')}
        </Button>
      )}
    </div>
  );
}

function Line({ line, names }: { line: AuditLine; names: LogNames }): VNode {
  const translator = useTranslator();
  const [first = line.kind, ...others] = logWords(line, names, translator);
  return (
    <li class={styles['line']}>
      <time class={styles['time']} dateTime={new Date(line.at).toISOString()}>
        {translator.dateTime(line.at)}
      </time>
      <p class={styles['words']}>
        {first}
        {others.length > 0 && <span class={styles['more']}> {others.join(' ')}</span>}
      </p>
    </li>
  );
}
