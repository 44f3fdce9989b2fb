import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { Folded } from '@/components/controls/Folded';
import type { RestoreConflict } from '@/components/hooks/restore';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import styles from './Restore.module.css';
import { conflictName, valueWords } from './restoreWords';

/** What was decided differently in both copies, with both values and which of them holds. */
export function RestoreConflicts({ n, conflicts, topics }: { n: number; conflicts: readonly RestoreConflict[]; topics: readonly Topic[] }): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const here = text('data.restore.conflicts.here');
  const there = text('data.restore.conflicts.there');
  return (
    <Folded summary={count('data.restore.conflicts', n)} open={n <= 20}>
      <NumberTable
        caption={count('data.restore.conflicts', n)}
        label={count('data.restore.conflicts', n)}
        columns={[text('data.restore.conflicts.what'), here, there]}
      >
        {conflicts.map((conflict) => (
          <tr key={`${conflict.id} ${conflict.field}`}>
            <th scope="row">
              <Name conflict={conflict} words={conflictName(conflict, topics, translator)} />
            </th>
            <Value words={valueWords(conflict, conflict.here, translator)} holds={conflict.won === 'here'} />
            <Value words={valueWords(conflict, conflict.there, translator)} holds={conflict.won === 'there'} />
          </tr>
        ))}
      </NumberTable>
      {conflicts.length < n && <p class={styles['note']}>{text('data.restore.conflicts.most', { n: conflicts.length })}</p>}
    </Folded>
  );
}

function Name({ conflict, words }: { conflict: RestoreConflict; words: string }): VNode {
  const { text } = useTranslator();
  if (conflict.of !== 'mention') return <bdi>{words}</bdi>;
  return (
    <a href={`#/mentions?mention=${encodeURIComponent(conflict.id)}`} title={text('data.restore.conflicts.mention')}>
      {words}
    </a>
  );
}

function Value({ words, holds }: { words: string; holds: boolean }): VNode {
  const { text } = useTranslator();
  return (
    <td>
      <bdi class={styles['value']}>{words}</bdi>
      {holds && <span class={styles['holds']}> ✓ {text('data.restore.conflicts.holds')}</span>}
    </td>
  );
}
