import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useOwnTouchpoints } from '@/components/hooks/touchpoints';
import { useTranslator } from '@/components/hooks/translation';
import { decidedSignal, type SignalValue } from '@/lib/mentions/signalValue';
import { labelToward, type Match, type Mention } from '@/lib/mentions/mention';
import { touchpointOf } from '@/lib/mentions/signals';
import { answerNeedOf } from '@/lib/mentions/waiting';
import type { Topic } from '@/lib/query/topic';
import type { NoAnswerReason } from '@/lib/signals/needsAnswer';
import type { Severity } from '@/lib/signals/severity';
import { describeSeverity } from './describeSeverity';
import styles from './SignalFacts.module.css';

export interface SignalFactsProps {
  mention: Mention;
  /** Under the topic that is looked at; absent: under none. */
  match: Match | undefined;
  topics: readonly Topic[];
  siteName: string;
  severity: Severity;
  /** Absent where nothing can be decided. */
  onDecide?: ((decided: SignalValue) => void) | undefined;
}

/** What follows from signals: whether an answer is needed, how bad it is, and where the author met the brand. */
export function SignalFacts(props: SignalFactsProps): VNode {
  const { severity, onDecide, mention, match } = props;
  const translator = useTranslator();
  return (
    <div class={styles['facts']}>
      <Answer mention={mention} match={match} onDecide={onDecide} />
      <p>{describeSeverity(severity, translator)}</p>
      <TouchpointLine {...props} />
    </div>
  );
}

/** No word of the user changes these. */
const SETTLED: readonly NoAnswerReason[] = ['gone', 'own', 'answered', 'done', 'waiting'];

function Answer({ mention, match, onDecide }: Pick<SignalFactsProps, 'mention' | 'match' | 'onDecide'>): VNode {
  const { text } = useTranslator();
  const need = answerNeedOf(mention, labelToward(mention, match?.toward), match?.own === true);
  const isSettled = !need.needed && SETTLED.includes(need.why);
  const isDecided = decidedSignal(mention, 'answer') !== null;
  const words = need.needed
    ? text('answer.yes', { why: text(`answer.why.${need.why}`) })
    : text('answer.no', { why: text(`answer.whyNot.${need.why}`) });
  const decide = (value: boolean | null): void => onDecide?.({ key: 'answer', value });
  return (
    <p class={styles['answer']}>
      {words}
      {onDecide !== undefined && !isSettled && (
        <Button kind="quiet" size="small" onClick={() => decide(isDecided ? null : !need.needed)}>
          {text(isDecided ? 'correct.takeBack' : need.needed ? 'answer.unset' : 'answer.set')}
        </Button>
      )}
    </p>
  );
}

function TouchpointLine({ mention, topics, siteName }: SignalFactsProps): VNode {
  const { text, sequence } = useTranslator();
  const { kind, stage } = touchpointOf(mention);
  const own = useOwnTouchpoints(mention, topics);
  const parts = [siteName, text(`builder.type.${kind}`), ...(stage === null ? [] : [text(`stage.${stage}`)]), ...own];
  return <p>{text('signals.touchpoint', { parts: sequence(parts) })}</p>;
}
