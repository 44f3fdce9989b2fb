import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { DeltaWords } from '@/components/overview/DeltaWords';
import type { Delta } from '@/components/overview/deltas';
import { periodsInWords } from '@/components/overview/periods';
import type { Translator } from '@/lib/i18n/translator';
import { differenceOf } from '@/lib/insights/differences';
import type { VoiceBoard } from '@/lib/insights/voice/voiceBoard';
import type { Share } from '@/lib/insights/wilson';
import { shareWords } from '@/components/overview/shareWords';
import styles from './Movement.module.css';

/** How each share moved since the period before; an arrow where by more than chance explains. */
export function Movement({ board }: { board: VoiceBoard }): VNode | null {
  const translator = useTranslator();
  const moved = board.rivals.flatMap(({ topic, mentions: { share, before } }) => {
    const delta = deltaOf(board, share, before, translator);
    return delta === null ? [] : [{ topic, delta }];
  });
  if (moved.length === 0) return null;
  return (
    <ul class={styles['moves']}>
      {moved.map(({ topic, delta }) => (
        <li key={topic.id}>
          <bdi class={styles['name']}>{topic.name}</bdi> <DeltaWords delta={delta} />
        </li>
      ))}
    </ul>
  );
}

function deltaOf({ current, comparison }: VoiceBoard, now: Share, before: Share | null, words: Translator): Delta | null {
  if (now.state === 'few' || before === null || before.state === 'few' || comparison.state === 'none') return null;
  const { text, signed } = words;
  const { low, high } = differenceOf({ before: { value: before.share, ...before }, now: { value: now.share, ...now } });
  const points = Math.round(now.share * 100) - Math.round(before.share * 100);
  const [from, to] = [signed(Math.round(low * 100)), signed(Math.round(high * 100))];
  const inWords = (share: Share & { state: 'rate' }): string => text('shares.shareAndRange', shareWords(share, words));
  return {
    up: low > 0 || high < 0 ? low > 0 : null,
    change: points === 0 ? '' : text('shares.points', { change: signed(points), low: from, high: to }),
    from: shareWords(before, words).share,
    periods: periodsInWords({ current, before: comparison.period }, { now: inWords(now), before: inWords(before) }, words),
  };
}
