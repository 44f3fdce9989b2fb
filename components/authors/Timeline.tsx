import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { WindowedFeed } from '@/components/layout/WindowedFeed';
import { TIMELINE_KINDS, type TimelineKind } from '@/lib/inbox/timeline';
import { entryWords, type TimelineItem } from './timelineItem';
import styles from './Timeline.module.css';
import { TimelineLine, type TimelineLineProps } from './TimelineLine';

/** Height of an entry in px, until it is measured. */
const ENTRY_ESTIMATE = 72;

export interface TimelineProps {
  state: 'loading' | 'ready' | 'failed';
  items: readonly TimelineItem[];
  complete: boolean;
  /** How many mentions it is told of at most, where there are more; null: of all. */
  most: number | null;
  /** The kinds that are looked at; none: all. */
  kinds: readonly TimelineKind[];
  siteNames: ReadonlyMap<string, string>;
  blurs: boolean;
  now: number;
  onKinds: (kinds: readonly TimelineKind[]) => void;
  onMore: () => void;
}

/** Everything that happened between somebody and the brand, over all their accounts, newest first. */
export function Timeline(props: TimelineProps): VNode {
  const { state, items, complete, most, kinds, siteNames, blurs, now, onKinds, onMore } = props;
  const translator = useTranslator();
  const { text } = translator;
  const toggle = (kind: TimelineKind): void => onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
  return (
    <div class={styles['timeline']}>
      <div class={styles['kinds']} role="group" aria-label={text('timeline.kinds')}>
        {TIMELINE_KINDS.map((kind) => (
          <button key={kind} type="button" class={styles['kind']} aria-pressed={kinds.includes(kind)} onClick={() => toggle(kind)}>
            {text(`timeline.kind.${kind}`)}
          </button>
        ))}
      </div>
      {items.length > 0 && (
        <WindowedFeed
          rows={items}
          complete={complete || state === 'failed'}
          label={text('authors.timeline')}
          estimate={ENTRY_ESTIMATE}
          keyOf={({ told }) => told.key}
          nameOf={({ told, mention }) => entryWords(told.entry, translator) || (mention.post.title ?? mention.post.text).slice(0, 60)}
          draw={drawing({ siteNames, blurs, now })}
          onMore={onMore}
        />
      )}
      {state === 'failed' && <Notice kind="trouble">{text('trouble.load')}</Notice>}
      {state !== 'failed' && !complete && items.length === 0 && <Loading lines={4} />}
      {state !== 'failed' && complete && most !== null && <p class={styles['end']}>{text('timeline.older', { n: most })}</p>}
      {state !== 'failed' && complete && most === null && (
        <p class={styles['end']} role="status">
          {text(items.length > 0 ? 'mentions.end' : kinds.length > 0 ? 'timeline.noneOfKind' : 'timeline.none')}
        </p>
      )}
    </div>
  );
}

const drawing = (shared: Omit<TimelineLineProps, 'item'>) => (item: TimelineItem): VNode => <TimelineLine item={item} {...shared} />;
