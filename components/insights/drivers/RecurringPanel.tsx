import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { namedHref } from '@/components/mentions/namedHref';
import { Panel } from '@/components/overview/Panel';
import { writeArticleHref } from '@/components/replies/kit/kitAddress';
import type { RecurringQuestion } from '@/lib/replies/knowledge/recurringQuestions';
import { mentionHref } from './mentionHref';
import styles from './Drivers.module.css';

/** What several people ask or wish in their own words, with how often, where, and the way to an article that answers it. */
export function RecurringPanel({ kind, found }: { kind: 'questions' | 'wishes'; found: readonly RecurringQuestion[] }): VNode {
  const { text } = useTranslator();
  return (
    <Panel title={text(`drivers.${kind}`)}>
      {found.length === 0 ? (
        <p class={styles['quiet']}>{text(`drivers.${kind}None`)}</p>
      ) : (
        <ol class={styles['terms']}>
          {found.map((one) => <Recurring key={one.ids[0]} one={one} />)}
        </ol>
      )}
    </Panel>
  );
}

function Recurring({ one }: { one: RecurringQuestion }): VNode {
  const { text, count } = useTranslator();
  const { question, language, ids, examples } = one;
  const [newest = ''] = ids;
  const all = ids.length > 1 ? namedHref(ids) : null;
  return (
    <li class={styles['term']}>
      <p class={styles['asked']} dir="auto" lang={language}>{question}</p>
      <details class={styles['examples']}>
        <summary>{count('count.mentions', ids.length)}</summary>
        <ul>
          {ids.map((id, place) => (
            <li key={id}>
              <a class={styles['example']} href={mentionHref(id)} dir="auto" lang={examples[place] === undefined ? undefined : language}>
                {examples[place] ?? text('tips.example', { n: place + 1 })}
              </a>
            </li>
          ))}
        </ul>
      </details>
      {all !== null && (
        <a class={styles['write']} href={all}>
          {count('drivers.openAll', ids.length)}
          <span class="visually-hidden">{`: ${question}`}</span>
        </a>
      )}
      <a class={styles['write']} href={writeArticleHref(newest)}>
        {text('kit.recurring.write')}
        <span class="visually-hidden">{`: ${question}`}</span>
      </a>
    </li>
  );
}
