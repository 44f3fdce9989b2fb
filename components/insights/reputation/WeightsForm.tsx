import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Field } from '@/components/controls/Field';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import { isWeight, REPUTATION_WEIGHTS, WEIGHT_LIMITS, WEIGHTS, type ReputationWeights } from '@/lib/insights/reputation';
import { numberIn } from '../numberIn';
import styles from './Reputation.module.css';

export interface WeightsFormProps {
  weights: ReputationWeights;
  /** Null takes back what was decided. */
  onWeights: (weights: ReputationWeights | null) => Promise<boolean>;
}

type Drafts = Record<keyof ReputationWeights, string>;

/** How much opinions weigh, to be seen and changed. */
export function WeightsForm({ weights, onWeights }: WeightsFormProps): VNode {
  const { text, decimal } = useTranslator();
  const id = useId();
  const written = (of: ReputationWeights): Drafts => ({
    halfLifeDays: String(of.halfLifeDays), mostOfAuthorAWeek: String(of.mostOfAuthorAWeek), engagement: String(of.engagement), stars: String(of.stars),
  });
  const [drafts, setDrafts] = useState(() => written(weights));
  const [tried, setTried] = useState(false);
  const wrong = WEIGHTS.filter((of) => !isWeight(of, numberIn(drafts[of])));
  const problemOf = (of: keyof ReputationWeights): string | undefined => {
    if (!tried || !wrong.includes(of)) return undefined;
    const { least, most, whole } = WEIGHT_LIMITS[of];
    return text(whole ? 'reputation.problem.whole' : 'reputation.problem.number', { least, most });
  };
  const save = async (form: HTMLFormElement): Promise<void> => {
    setTried(true);
    const [first] = wrong;
    if (first !== undefined) {
      form.querySelector<HTMLElement>(`[id="${id}-${first}"]`)?.focus();
      return;
    }
    const weightOf = (of: keyof ReputationWeights): number => numberIn(drafts[of]) ?? REPUTATION_WEIGHTS[of];
    const kept = await onWeights({ halfLifeDays: weightOf('halfLifeDays'), mostOfAuthorAWeek: weightOf('mostOfAuthorAWeek'), engagement: weightOf('engagement'), stars: weightOf('stars') });
    if (kept) setTried(false);
  };
  return (
    <Panel title={text('reputation.weights')} note={text('reputation.weightsHint')}>
      <form
        class={styles['weights']}
        noValidate
        aria-label={text('reputation.weights')}
        onSubmit={(event) => {
          event.preventDefault();
          void save(event.currentTarget);
        }}
      >
        <div class={styles['fields']}>
          {WEIGHTS.map((of) => (
            <Field
              key={of}
              id={`${id}-${of}`}
              label={text(`reputation.weight.${of}`)}
              hint={text(`reputation.weightHint.${of}`, { usual: decimal(REPUTATION_WEIGHTS[of], 2) })}
              problem={problemOf(of)}
            >
              <TextInput id={`${id}-${of}`} value={drafts[of]} maxLength={10} invalid={problemOf(of) !== undefined} onValue={(value) => setDrafts({ ...drafts, [of]: value })} />
            </Field>
          ))}
        </div>
        <div class={styles['buttons']}>
          <Button kind="primary" type="submit">{text('action.save')}</Button>
          <Button
            onClick={() => {
              setDrafts(written(REPUTATION_WEIGHTS));
              setTried(false);
              void onWeights(null);
            }}
          >
            {text('reputation.weightsReset')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
