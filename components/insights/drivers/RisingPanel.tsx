import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { OpensThese } from '@/components/mentions/OpensThese';
import { comparedWords } from '@/components/overview/comparedWords';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import type { Comparison } from '@/lib/insights/comparison';
import type { RisenTerm, TopicRising } from '@/lib/insights/drivers/periodDrivers';
import type { Topic } from '@/lib/query/topic';
import { TermExamples } from './TermExamples';
import styles from './Drivers.module.css';

export interface RisingPanelProps {
  rising: readonly TopicRising[];
  topics: readonly Topic[];
  behind: Behind;
  comparison: Comparison;
}

/** Words and phrases that rose in each topic against the period before; each opens its mentions. */
export function RisingPanel({ rising, topics, behind, comparison }: RisingPanelProps): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const found = rising.filter(({ terms }) => terms.length > 0);
  const compared = comparison.state === 'none' ? comparedWords(comparison, translator) : null;
  return (
    <Panel title={text('drivers.rising')} note={found.length > 0 ? text('drivers.risingHow') : undefined}>
      {compared !== null && <p class={styles['quiet']}>{compared}</p>}
      {compared === null && found.length === 0 && (
        <p class={styles['quiet']}>{count('drivers.risingNothing', rising.reduce((sum, { tests }) => sum + tests, 0))}</p>
      )}
      {found.length > 0 && (
        <div class={styles['halves']}>
          {found.map(({ topicId, terms, ...people }) => (
            <section key={topicId} aria-label={nameOf(topics, topicId)}>
              {behind.topicId === null && <h3 class={styles['side']} dir="auto">{nameOf(topics, topicId)}</h3>}
              <ol class={styles['terms']}>
                {terms.map((term) => <Risen key={term.term} term={term} of={people} behind={{ ...behind, topicId }} />)}
              </ol>
            </section>
          ))}
        </div>
      )}
    </Panel>
  );
}

function Risen({ term, of, behind }: { term: RisenTerm; of: Pick<TopicRising, 'now' | 'before'>; behind: Behind }): VNode {
  const { text, count, number, decimal } = useTranslator();
  const { written, query, now, before, ids, times, p, examples } = term;
  const counts = { now: number(now.people), people: count('drivers.people', of.now.people), before: number(before.people), peopleBefore: count('drivers.people', of.before.people) };
  const chance = p < 0.001 ? text('change.pBelow', { p: decimal(0.001, 3) }) : text('change.p', { p: decimal(p, 3) });
  return (
    <li class={styles['term']}>
      <a class={styles['word']} dir="auto" href={mentionsHref({ ...behind, text: query })}>{written}</a>
      <span class={styles['numbers']}>
        <OpensThese ids={ids}>{count('count.mentions', now.mentions)}</OpensThese>{` · ${text('drivers.risingOf', { ...counts, times: decimal(times, 1) })} · ${chance}`}
      </span>
      <TermExamples examples={examples} />
    </li>
  );
}

const nameOf = (topics: readonly Topic[], id: string): string => topics.find((topic) => topic.id === id)?.name ?? '';
