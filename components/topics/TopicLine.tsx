import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Menu, type MenuItem } from '@/components/controls/Menu';
import { useTranslator } from '@/components/hooks/translation';
import { ChangeState } from './ChangeState';
import states from './ChangeState.module.css';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import { HUE_NAMES } from './hues';
import styles from './TopicLine.module.css';
import { TopicQuery } from './TopicQuery';
import type { ListedTopic, PendingChange, TopicCounts } from './topicStates';

export interface TopicLineProps {
  topic: ListedTopic;
  /** Null until they are read. */
  counts: TopicCounts | null;
  /** What has yet to follow a change of it; null: nothing. */
  change: PendingChange | null;
  /** Whether changes wait in its form. */
  unsaved: boolean;
  /** Whether its form was just closed: the focus comes back to what opened it. */
  takesFocus: boolean;
  /** Whether there is another topic to merge it into. */
  canMerge: boolean;
  /** Address of its mentions, or of its hidden ones. */
  mentionsHref: (topicId: string, hidden: boolean) => string;
  onEdit: () => void;
  onPause: (paused: boolean) => void;
  onMerge: () => void;
  onDelete: () => void;
  onUndo: () => void;
}

/** One topic in the list: what it listens for, what it heard, and in which state it is. */
export function TopicLine(props: TopicLineProps): VNode {
  const { topic, change, unsaved, takesFocus, canMerge, onEdit, onPause, onMerge, onDelete, onUndo } = props;
  const { text } = useTranslator();
  const isPaused = topic.pausedSince !== undefined;
  const hue = HUE_NAMES[topic.hue];
  const items: MenuItem[] = [
    { words: text(isPaused ? 'topics.resume' : 'topics.pause'), icon: isPaused ? 'play' : 'pause', onChoose: () => onPause(!isPaused) },
    ...(canMerge ? [{ words: text('topics.mergeInto'), icon: 'merge', onChoose: onMerge } as const] : []),
    { words: text('topics.delete'), icon: 'remove', danger: true, onChoose: onDelete },
  ];
  return (
    <div class={styles['topic']}>
      <div class={styles['words']}>
        <h2 class={styles['name']} style={{ '--hue': `var(--topic-${topic.hue})` }}>
          <span class={styles['hue']} aria-hidden="true" title={hue === undefined ? undefined : text(`topics.hue.${hue}`)} />
          <bdi>{topic.name}</bdi>
        </h2>
        <TopicQuery topic={topic} />
        <Facts {...props} />
        {topic.pausedSince !== undefined && <Paused since={topic.pausedSince} onResume={() => onPause(false)} />}
        {change !== null && <ChangeState change={change} onUndo={onUndo} />}
        {unsaved && <p class={styles['unsaved']}>{text('topics.unsaved')}</p>}
      </div>
      <FocusedFirst takesFocus={takesFocus}>
        <div class={styles['actions']}>
          <Button kind="quiet" iconOnly icon="edit" onClick={onEdit}>
            {text('topics.edit', { name: topic.name })}
          </Button>
          <Menu label={text('topics.moreFor', { name: topic.name })} items={items} />
        </div>
      </FocusedFirst>
    </div>
  );
}

/** Role, since when it listens, and how much it heard; the numbers open what they count. */
function Facts({ topic, counts, mentionsHref }: TopicLineProps): VNode {
  const { text, count, date } = useTranslator();
  return (
    <ul class={styles['facts']}>
      <li>{text(`topics.role.${topic.role}`)}</li>
      {topic.pausedSince === undefined && <li>{text('topics.since', { date: date(topic.listeningSince) })}</li>}
      {/* Its place is kept, so that nothing beneath moves when it comes. */}
      {counts === null && <li class={styles['coming']} aria-hidden="true" />}
      {counts !== null && (
        <li>
          {counts.mentions === 0 ? (
            count('count.mentions', 0)
          ) : (
            <a href={mentionsHref(topic.id, false)}>{count('count.mentions', counts.mentions)}</a>
          )}
        </li>
      )}
      {counts !== null && counts.hidden > 0 && (
        <li>
          <a href={mentionsHref(topic.id, true)}>{count('count.hidden', counts.hidden)}</a>
        </li>
      )}
    </ul>
  );
}

function Paused({ since, onResume }: { since: number; onResume: () => void }): VNode {
  const { text, date } = useTranslator();
  return (
    <div class={states['state']}>
      <p class={states['words']}>
        <Icon name="pause" />
        {text('topics.pausedSince', { date: date(since) })}
      </p>
      <Button size="small" onClick={onResume}>
        {text('topics.resume')}
      </Button>
    </div>
  );
}
