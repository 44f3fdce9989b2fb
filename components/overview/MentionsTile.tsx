import type { VNode } from 'preact';
import { atMostWords } from '@/components/charts/goneWords';
import { useTranslator } from '@/components/hooks/translation';
import type { Overview } from '@/lib/insights/overview';
import { totalOf } from '@/lib/insights/sentimentCounts';
import { mentionsDelta } from './deltas';
import { mentionsHref, undatedHref, type Behind } from './links';
import { Opens } from './Opens';
import { Tile } from './Tile';
import styles from './Tile.module.css';

/** How many mentions there are, of how many posts seen. */
export function MentionsTile({ overview, behind }: { overview: Overview; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const { now } = overview;
  const total = totalOf(now.counts);
  const atMost = atMostWords(now, translator);
  return (
    <Tile
      name={text('mentions.title')}
      delta={mentionsDelta(overview, translator, (period) => mentionsHref({ ...behind, ...period }))}
      spark={{ values: now.days.map((day) => (day.read ? day.total : null)), bars: true }}
      details={[
        count('count.ofSeen', now.seen),
        ...(now.unknownDay > 0 ? [<a key="undated" href={undatedHref(behind)}>{count('volume.unknownDay', now.unknownDay)}</a>] : []),
        ...(atMost === null ? [] : [atMost]),
      ]}
    >
      <Opens kept={now} class={styles['value']} href={mentionsHref(behind)}>
        {number(total)}
      </Opens>
    </Tile>
  );
}
