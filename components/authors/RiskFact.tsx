import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { Risk, RiskPoint } from '@/lib/inbox/risk';
import styles from './AuthorStory.module.css';

/** How likely an author is lost, in a word, with the points that say so, the weightiest first. */
export function RiskFact({ risk }: { risk: Risk }): VNode {
  const translator = useTranslator();
  const { text, sequence } = translator;
  const { level, points } = risk;
  return (
    <p class={styles['fact']}>
      <strong class={level === 'none' ? undefined : styles[level]}>{text(`risk.${level}`)}</strong>
      {points.length > 0 && <span>{sequence(points.map((point) => describePoint(point, translator)))}</span>}
    </p>
  );
}

/** One reason of a risk in words, with its points. */
export function describePoint({ reason, points, n }: RiskPoint, { text, signed }: Translator): string {
  const said = { reason: text(`risk.reason.${reason}`), points: signed(points, 1) };
  return n > 1 ? text('risk.pointOf', { ...said, n }) : text('risk.point', said);
}
