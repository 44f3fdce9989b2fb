import type { VNode } from 'preact';
import type { MentionHistory } from '@/components/hooks/mentionHistory';
import { useTranslator } from '@/components/hooks/translation';
import type { HistoryEntry } from '@/lib/inbox/history';
import styles from './History.module.css';
import { historyWords, tellable } from './historyWords';

/** All that is known of a mention and of the work on it, in one line of time. */
export function History({ history: { entries, own } }: { history: MentionHistory }): VNode {
  return (
    <ol class={styles['history']}>
      {tellable(entries).map((entry, index) => (
        <Entry key={entry.kind === 'work' ? entry.event.id : `${entry.kind} ${index}`} entry={entry} own={own} />
      ))}
    </ol>
  );
}

function Entry({ entry, own }: { entry: HistoryEntry; own: string | null }): VNode {
  const translator = useTranslator();
  const { text, dateTime } = translator;
  const { what, quote } = historyWords(entry, translator);
  const isElsewhere = entry.kind === 'work' && entry.event.by !== own;
  return (
    <li class={styles['entry']}>
      {entry.at === null ? (
        <span class={styles['when']}>{text('history.undated')}</span>
      ) : (
        <time class={styles['when']} dateTime={new Date(entry.at).toISOString()}>{dateTime(entry.at)}</time>
      )}
      <div class={styles['told']}>
        <p>
          {what}
          {isElsewhere && <span class={styles['by']}> · {text('notes.elsewhere')}</span>}
        </p>
        {quote !== null && <p class={styles['quote']} dir="auto">{quote}</p>}
      </div>
    </li>
  );
}
