import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { describedBy, Field } from '@/components/controls/Field';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { useTranslator } from '@/components/hooks/translation';
import type { Voice } from '@/lib/replies/voice';
import { LONGEST_WITHIN } from '@/lib/replies/voiceIn';
import styles from './Voice.module.css';

type Within = NonNullable<Voice['answersWithin']>;

export interface WithinFieldProps {
  voice: Voice;
  wider: Voice | null;
  onSaid: (within: Within | undefined) => void;
}

/** Within how long the brand answers; empty: nothing is said of it. */
export function WithinField({ voice, wider, onSaid }: WithinFieldProps): VNode {
  const { text, number } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [unit, setUnit] = useState<Within['unit']>((voice.answersWithin ?? wider?.answersWithin)?.unit ?? 'hours');
  const said = voice.answersWithin === undefined ? '' : String(voice.answersWithin.n);
  const isWrong = typed !== null && typed.trim() !== '' && numberIn(typed) === null;
  const say = (written: string, of: Within['unit']): void => {
    const n = numberIn(written);
    if (n !== null) onSaid({ n, unit: of });
    else if (written.trim() === '') onSaid(undefined);
  };
  return (
    <Field
      id={id}
      label={text('voice.within')}
      hint={text('voice.within.hint')}
      problem={isWrong ? text('voice.problem.within', { most: number(LONGEST_WITHIN) }) : undefined}
    >
      <div class={styles['within']}>
        <input
          id={id}
          class={styles['number']}
          type="number"
          inputMode="numeric"
          min={1}
          max={LONGEST_WITHIN}
          step={1}
          value={typed ?? said}
          placeholder={wider?.answersWithin === undefined ? '' : String(wider.answersWithin.n)}
          aria-invalid={isWrong}
          aria-describedby={describedBy(id)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            say(event.currentTarget.value, unit);
            if (numberIn(event.currentTarget.value) !== null) setTyped(null);
          }}
        />
        <InlineSelect
          label={text('voice.within.unit')}
          value={unit}
          options={(['hours', 'days'] as const).map((one) => ({ value: one, label: text(`voice.within.${one}`) }))}
          onValue={(value) => {
            const of = value === 'days' ? 'days' : 'hours';
            setUnit(of);
            say(typed ?? said, of);
          }}
        />
      </div>
    </Field>
  );
}

function numberIn(written: string): number | null {
  const n = Number(written.trim());
  return written.trim() !== '' && Number.isInteger(n) && n >= 1 && n <= LONGEST_WITHIN ? n : null;
}
