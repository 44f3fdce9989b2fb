import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { InlineSelect } from '@/components/controls/InlineSelect';
import { Select } from '@/components/controls/Select';
import type { RetentionPart, RetentionPolicy } from '@/components/hooks/retention';
import { useTranslator } from '@/components/hooks/translation';
import type { Months } from '@/lib/mentions/retention';
import styles from './Retention.module.css';
import { offeredMonths, readMonths, writtenMonths } from './retentionChoices';

export interface RetentionTopicsProps {
  policy: RetentionPolicy;
  /** What is asked about, and not stored yet. */
  asked: Extract<RetentionPart, { of: 'topic' }> | null;
  topics: readonly { id: string; name: string }[];
  onChoose: (part: RetentionPart) => void;
}

const DEFAULT = 'default';

/** The topics that keep their mentions for a time of their own, and the way to give one to another. */
export function RetentionTopics({ policy, asked, topics, onChoose }: RetentionTopicsProps): VNode | null {
  const { text } = useTranslator();
  const [added, setAdded] = useState<readonly string[]>([]);
  const hasOwn = (id: string): boolean => Object.hasOwn(policy.topics, id);
  const own = topics.filter(({ id }) => hasOwn(id) || added.includes(id));
  const others = topics.filter((topic) => !own.includes(topic));
  if (topics.length === 0) return null;
  return (
    <div class={styles['topics']}>
      {own.length > 0 && (
        <ul class={styles['rows']} aria-label={text('data.retention.topics')}>
          {own.map(({ id, name }) => (
            <Row
              key={id}
              name={name}
              chosen={asked?.topicId === id ? asked.months : hasOwn(id) ? (policy.topics[id] ?? null) : DEFAULT}
              onChosen={(months) => {
                // What goes as all others again stays in sight, so that it can be put back.
                setAdded((before) => [...new Set([...before, id])]);
                onChoose({ of: 'topic', topicId: id, months });
              }}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div class={styles['other']}>
          <Select
            label={text('data.retention.addTopic')}
            value=""
            options={[{ value: '', label: text('data.retention.addTopic') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
            onValue={(id) => setAdded((before) => (id === '' ? before : [...before, id]))}
          />
        </div>
      )}
    </div>
  );
}

function Row(props: { name: string; chosen: Months | typeof DEFAULT; onChosen: (months: Months | typeof DEFAULT) => void }): VNode {
  const { name, chosen, onChosen } = props;
  const { text, count } = useTranslator();
  const words = (months: Months): string =>
    months === null ? text('data.retention.untilNever') : text('data.retention.until', { months: count('data.retention.months', months) });
  const times = offeredMonths(chosen === DEFAULT ? null : chosen).map((months) => ({ value: writtenMonths(months), label: words(months) }));
  return (
    <li class={styles['row']}>
      <bdi class={styles['name']}>{name}</bdi>
      <InlineSelect
        label={text('data.retention.topicLabel', { name })}
        value={chosen === DEFAULT ? DEFAULT : writtenMonths(chosen)}
        options={[{ value: DEFAULT, label: text('data.retention.asOthers') }, ...times]}
        onValue={(value) => onChosen(value === DEFAULT ? DEFAULT : readMonths(value))}
      />
    </li>
  );
}
