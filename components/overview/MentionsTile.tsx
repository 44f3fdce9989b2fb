import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { LEAST_FOR_RATE } from '@/lib/insights/netSentiment';
import type { Overview } from '@/lib/insights/overview';
import { totalOf } from '@/lib/insights/sentimentCounts';
import { daysBetween } from '@/lib/insights/volume';
import { mentionsHref, type Behind } from './links';
import { periodsInWords } from './periods';
import { Tile, type Delta } from './Tile';
import styles from './Tile.module.css';

/** How many mentions there are, of how many posts seen. */
export function MentionsTile({ overview, behind }: { overview: Overview; behind: Behind }): VNode {
  const translator = useTranslator();
  const { text, count, number, signedPercent } = translator;
  const { now, before, comparison, current } = overview;
  const total = totalOf(now.counts);
  return (
    <Tile
      name={text('mentions.title')}
      delta={deltaOf()}
      spark={{ values: now.days.map((day) => (day.read ? day.total : null)), bars: true }}
      details={[
        count('count.ofSeen', now.seen),
        ...(now.unknownDay > 0 ? [count('volume.unknownDay', now.unknownDay)] : []),
      ]}
    >
      <a class={styles['value']} href={mentionsHref(behind)}>
        {number(total)}
      </a>
    </Tile>
  );

  function deltaOf(): Delta | null {
    if (before === null || comparison.state === 'none') return null;
    const then = totalOf(before.counts);
    const rate = (counted: number, { from, to }: { from: string; to: string }): number =>
      counted / daysBetween(from, to).length;
    const ratio = rate(total, current) / rate(then, comparison.period);
    const periods = periodsInWords(
      { current, before: comparison.period },
      { now: count('count.mentions', total), before: count('count.mentions', then) },
      translator,
    );
    const moved = comparison.state === 'whole' ? Math.sign(total - then) : Math.sign(ratio - 1);
    const up = moved === 0 || Number.isNaN(moved) ? null : moved > 0;
    if (then < LEAST_FOR_RATE) return { up, change: '', from: number(then), periods };
    const change = signedPercent(ratio - 1);
    return {
      up,
      change: comparison.state === 'whole' ? change : text('overview.perDay', { change }),
      from: number(then),
      periods,
    };
  }
}
