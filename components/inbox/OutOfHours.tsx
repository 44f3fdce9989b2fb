import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import type { OpenTimes } from '@/components/hooks/openTimes';
import { useTranslator } from '@/components/hooks/translation';
import { arrivedOutOfHours } from '@/lib/inbox/answerBy';
import type { Match, Mention } from '@/lib/mentions/mention';
import styles from './OutOfHours.module.css';

export interface OutOfHoursProps {
  mention: Mention;
  /** That of the topic under which the mention is looked at. */
  match: Match;
  /** As `useOpenTimes` has them, once for a whole list. */
  openTimes: OpenTimes | null;
}

/** Says of a mention that nobody was there when it came; nothing where somebody was. */
export function OutOfHours({ mention, match, openTimes }: OutOfHoursProps): VNode | null {
  const { text } = useTranslator();
  if (openTimes === null || !arrivedOutOfHours(mention, match, openTimes(match.topicId))) return null;
  return (
    <span class={styles['out']} title={text('hours.outWhy')}>
      <Icon name="night" />
      {text('hours.out')}
    </span>
  );
}
