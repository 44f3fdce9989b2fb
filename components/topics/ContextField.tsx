import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { Folded } from '@/components/controls/Folded';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import { FEWEST } from '@/lib/signals/relevanceTrial';
import styles from './AspectsField.module.css';

/** Letters of one list. */
const LONGEST = 1_000;

export interface ContextFieldProps {
  context: NonNullable<Topic['context']>;
  onContext: (context: NonNullable<Topic['context']>) => void;
}

/** Words by which what a topic means is told from something else of its name. Folded unless there are some. */
export function ContextField({ context, onContext }: ContextFieldProps): VNode {
  const { text } = useTranslator();
  const { about = '', notAbout = '' } = context;
  return (
    <Folded summary={text('topics.context')} open={about !== '' || notAbout !== ''}>
      <p class={styles['hint']}>{text('topics.contextHint', FEWEST)}</p>
      <div class={styles['list']}>
        <Words
          label={text('topics.contextAbout')}
          example={text('topics.contextAboutExample')}
          value={about}
          onValue={(words) => onContext({ ...context, about: words })}
        />
        <Words
          label={text('topics.contextNotAbout')}
          example={text('topics.contextNotAboutExample')}
          value={notAbout}
          onValue={(words) => onContext({ ...context, notAbout: words })}
        />
      </div>
    </Folded>
  );
}

function Words(props: { label: string; example: string; value: string; onValue: (value: string) => void }): VNode {
  const id = useId();
  return (
    <Field id={id} label={props.label}>
      <input
        id={id}
        class={styles['input']}
        type="text"
        dir="auto"
        autocomplete="off"
        placeholder={props.example}
        value={props.value}
        maxLength={LONGEST}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </Field>
  );
}
