import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { MentionLinks } from '@/components/replies/tips/MentionLinks';
import type { RecurringQuestion } from '@/lib/replies/knowledge/recurringQuestions';
import styles from './Kit.module.css';

/** Mentions that are named as examples, at most. */
const MOST_EXAMPLES = 3;

export interface RecurringProps {
  asked: readonly RecurringQuestion[];
  onWrite: (asked: RecurringQuestion) => void;
}

/** Questions that recur and no article answers, each with the way to one that does. */
export function Recurring({ asked, onWrite }: RecurringProps): VNode | null {
  const { text, count } = useTranslator();
  if (asked.length === 0) return null;
  return (
    <section class={styles['list']} aria-label={text('kit.recurring.title')}>
      <h2 class={styles['formTitle']}>{text('kit.recurring.title')}</h2>
      <p class={styles['hint']}>{text('kit.recurring.hint')}</p>
      <ul>
        {asked.map((one) => (
          <li key={one.ids[0]} class={styles['row']}>
            <div class={styles['about']}>
              <p class={styles['words']} dir="auto" lang={one.language}>{one.question}</p>
              <p class={styles['facts']}>
                <span>{count('kit.recurring.count', one.ids.length)}</span>
                <MentionLinks mentionIds={one.ids.slice(0, MOST_EXAMPLES)} />
              </p>
            </div>
            <Button size="small" icon="edit" onClick={() => onWrite(one)}>
              {text('kit.recurring.write')}
              <span class="visually-hidden">{`: ${one.question}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
