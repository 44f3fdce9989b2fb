import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import styles from './KeptBar.module.css';

/** What came of keeping something by hand. */
export type KeptState =
  | { state: 'kept'; topicId: string }
  | { state: 'choose' }
  | {
      state: 'failed';
      why:
        | 'browser-page' | 'document' | 'not-allowed' | 'nothing' | 'no-consent' | 'topic-gone' | 'erased' | 'storage-full'
        | 'database-broken' | 'database-newer';
    };

export interface KeptBarProps {
  notice: KeptState | null;
  tookBack: 'no' | 'yes' | 'failed';
  topics: readonly Topic[];
  onTakeBack: () => void;
  onKeep: (topicId: string) => void;
  onSetUp: () => void;
  onDismiss: () => void;
}

/** As `KeptBar`, for who fetches it. */
export function keptBar(props: KeptBarProps): VNode {
  return <KeptBar {...props} />;
}

/** Says what came of keeping something by hand, and takes it back; asks for the topic where that is still to be chosen. */
export function KeptBar(props: KeptBarProps): VNode | null {
  const { notice, tookBack, topics, onTakeBack, onSetUp, onDismiss } = props;
  const { text } = useTranslator();
  if (notice === null) return null;
  const dismiss = (
    <Button kind="quiet" size="small" icon="close" iconOnly onClick={onDismiss}>
      {text('action.dismiss')}
    </Button>
  );
  if (notice.state === 'choose') return <Choose {...props} dismiss={dismiss} />;
  if (notice.state === 'failed') {
    return (
      <Notice
        kind="trouble"
        action={
          <>
            {notice.why === 'no-consent' && (
              <Button size="small" onClick={onSetUp}>
                {text('kept.setUp')}
              </Button>
            )}
            {dismiss}
          </>
        }
      >
        {text(`kept.failed.${notice.why}`)}
      </Notice>
    );
  }
  if (tookBack === 'failed') {
    return (
      <Notice kind="trouble" action={dismiss}>
        {text('trouble.saveFailed')}
      </Notice>
    );
  }
  const topic = topics.find(({ id }) => id === notice.topicId);
  if (tookBack === 'no' && topic === undefined) return null;
  return (
    <div class={styles['bar']} role="status">
      <span class={styles['words']}>
        {tookBack === 'yes' ? text('kept.tookBack') : text('kept.done', { topic: topic?.name ?? '' })}
      </span>
      {tookBack === 'no' && (
        <Button size="small" onClick={onTakeBack}>
          {text('kept.takeBack')}
        </Button>
      )}
      {dismiss}
    </div>
  );
}

function Choose({ topics, onKeep, dismiss }: KeptBarProps & { dismiss: VNode }): VNode {
  const { text } = useTranslator();
  const listening = topics.filter(({ pausedSince }) => pausedSince === undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const topicId = chosen ?? listening[0]?.id ?? null;
  return (
    <div class={styles['bar']}>
      <Select
        label={text('kept.choose')}
        visibleLabel
        value={topicId ?? ''}
        options={listening.map(({ id, name }) => ({ value: id, label: name }))}
        onValue={setChosen}
      />
      <Button
        kind="primary"
        size="small"
        onClick={() => {
          if (topicId !== null) onKeep(topicId);
        }}
      >
        {text('kept.keep')}
      </Button>
      {dismiss}
    </div>
  );
}
