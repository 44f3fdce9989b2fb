import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { FiredItem, type FiredItemProps } from './FiredItem';
import type { FiredAlert } from './firedAlert';
import styles from './Fired.module.css';

export interface FiredListProps extends Pick<FiredItemProps, 'topics' | 'names' | 'now' | 'mentionsOf'> {
  fired: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: { alerts: readonly FiredAlert[]; more: boolean } };
  onMore: () => void;
  /** These alerts were looked at; null: all that are open. */
  onSeen: (ids: readonly string[] | null) => void;
}

/** What the rules caught, newest first. */
export function FiredList({ fired, onMore, onSeen, ...item }: FiredListProps): VNode {
  const { text } = useTranslator();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  if (fired.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (fired.state === 'loading') return <Loading lines={4} />;
  const { alerts, more } = fired.value;
  if (alerts.length === 0) return <EmptyState title={text('alerts.none')} hint={text('alerts.noneHint')} />;
  const open = (alert: FiredAlert, on: boolean): void => {
    const next = new Set(opened);
    if (on) next.add(alert.id);
    else next.delete(alert.id);
    setOpened(next);
    if (on && alert.openSince !== undefined) onSeen([alert.id]);
  };
  return (
    <>
      {alerts.filter(({ openSince }) => openSince !== undefined).length > 1 && (
        <div>
          <Button size="small" icon="check" onClick={() => onSeen(null)}>
            {text('alerts.allSeen')}
          </Button>
        </div>
      )}
      <ul class={styles['list']} aria-label={text('alerts.fired')}>
        {alerts.map((alert) => (
          <FiredItem
            key={alert.id}
            {...item}
            alert={alert}
            open={opened.has(alert.id)}
            onOpen={(on) => open(alert, on)}
            onSeen={() => onSeen([alert.id])}
          />
        ))}
      </ul>
      {more && (
        <div>
          <Button size="small" onClick={onMore}>
            {text('alerts.older')}
          </Button>
        </div>
      )}
    </>
  );
}
