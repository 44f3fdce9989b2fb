import type { VNode } from 'preact';
import { Progress } from '@/components/controls/Progress';
import { useTranslator } from '@/components/hooks/translation';
import styles from './EffectSummary.module.css';
import type { DryRun } from './topicStates';

/** What becomes of a topic's mentions, with how far it is counted: nobody has to wait for the end. */
export function EffectSummary({ run, into }: { run: DryRun; into: string | null }): VNode {
  const { text, count } = useTranslator();
  if (run.state === 'failed') return <p class={styles['note']}>{text('topics.effect.failed')}</p>;
  const { effect } = run;
  const isCounting = run.state === 'counting';
  const total = Math.max(effect.total, effect.looked);
  const lines = [
    effect.goes > 0 && count('topics.effect.goes', effect.goes),
    effect.goesOn > 0 && into !== null && count('topics.effect.becomes', effect.goesOn, { into }),
    effect.staysForTopic > 0 && count('topics.effect.staysForTopic', effect.staysForTopic),
    effect.staysTouched > 0 && count('topics.effect.staysTouched', effect.staysTouched),
  ].filter((line) => line !== false);
  return (
    <div class={styles['effect']} aria-live="polite" aria-busy={isCounting}>
      {total > 0 && <p>{count('topics.effect.of', total)}</p>}
      {total === 0 && !isCounting && <p>{text('topics.effect.nothing')}</p>}
      {lines.length > 0 && (
        <ul class={styles['lines']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isCounting && total > 0 && (
        <p class={styles['counting']}>
          <Progress done={effect.looked} all={total} label={text('topics.effect.counting')} />
          {text('topics.effect.looked', { looked: effect.looked, total })}
        </p>
      )}
    </div>
  );
}
