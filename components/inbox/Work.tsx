import type { VNode } from 'preact';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { labelOfWork, unseenReply, type UnseenReply } from '@/lib/inbox/status';
import { firstAnswer } from '@/lib/mentions/answered';
import type { Match, Mention } from '@/lib/mentions/mention';
import { STATUSES, statusOf, type Status } from '@/lib/mentions/status';
import { OwnerSelect } from './OwnerSelect';
import styles from './Work.module.css';

export interface WorkProps {
  mention: Mention;
  matches: readonly Match[];
  onWork: (said: WorkDecision) => void;
}

/** How far the work on a mention is and who looks after it, to be set; and what became of a reply. */
export function Work({ mention, matches, onWork }: WorkProps): VNode {
  const { text } = useTranslator();
  const label = labelOfWork(mention, matches);
  const status = statusOf(mention, label);
  const { status: _said, ...others } = mention.decided ?? {};
  const untold = statusOf({ ...mention, decided: others }, label);
  const choices = STATUSES.filter((one) => one !== 'new' || status === 'new' || untold === 'new');
  const choose = (is: Status): void => onWork({ status: is === 'new' ? null : { is, at: Date.now() } });
  return (
    <div class={styles['work']} role="group" aria-label={text('work.title')}>
      <Select
        label={text('status.title')}
        visibleLabel
        value={status}
        options={choices.map((one) => ({ value: one, label: text(`status.${one}`) }))}
        onValue={(value) => choose(value as Status)}
      />
      <OwnerSelect owner={mention.decided?.owner} onOwner={(owner) => onWork({ owner })} />
      <Note mention={mention} isDone={status === 'done'} unseen={unseenReply(mention, label)} />
    </div>
  );
}

const MEANS = { 'counts': 'work.counts', 'seen-counts': 'work.seenCounts', 'said': null } as const;

/** How long the answer took; else what a reply that nobody has seen in the thread means. */
function Note({ mention, isDone, unseen }: { mention: Mention; isDone: boolean; unseen: UnseenReply | null }): VNode | null {
  const { text, date, duration } = useTranslator();
  const { replied } = mention.decided ?? {};
  const after = firstAnswer(mention)?.after ?? null;
  // What the brand's own account answered stands in the row, with its time.
  if (mention.answer !== undefined || isDone) return null;
  if (mention.post.reply !== null) return after === null ? null : <p class={styles['note']}>{text('work.answeredAfter', { time: duration(after) })}</p>;
  if (replied === undefined || unseen === null) return null;
  const meaning = MEANS[unseen];
  return (
    <p class={styles['note']}>
      {text(`work.${replied.how}`, { date: date(replied.at) })}
      {meaning !== null && ` ${text(meaning)}`}
    </p>
  );
}
