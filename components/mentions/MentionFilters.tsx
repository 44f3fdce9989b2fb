import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import { NO_FILTER, type ListFilter } from './listedMention';
import styles from './MentionFilters.module.css';

/** Typing waits this long before it searches, ms. */
const TYPING_PAUSE = 300;
const LONGEST_SEARCH = 200;
const ALL = '';

export interface MentionFiltersProps {
  filter: ListFilter;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  onFilter: (filter: ListFilter) => void;
}

export function MentionFilters({ filter, topics, sites, onFilter }: MentionFiltersProps): VNode {
  const { text, day } = useTranslator();
  const change = (part: Partial<ListFilter>): void => onFilter({ ...filter, ...part });
  const sentiments = SENTIMENT_LABELS.map((label) => ({ value: label, label: text(`sentiment.${label}`) }));
  const filtered = Object.values({ ...filter, text: filter.text || null }).some((value) => value !== null);
  return (
    <search class={styles['filters']} aria-label={text('mentions.filters')}>
      <Select
        label={text('mentions.filter.topic')}
        value={filter.topicId ?? ALL}
        options={[
          { value: ALL, label: text('mentions.filter.allTopics') },
          ...topics.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(value) => change({ topicId: value || null })}
      />
      <Select
        label={text('mentions.filter.site')}
        value={filter.site ?? ALL}
        options={[
          { value: ALL, label: text('mentions.filter.allSites') },
          ...sites.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(value) => change({ site: value || null })}
      />
      <Select
        label={text('mentions.filter.sentiment')}
        value={filter.label ?? ALL}
        options={[{ value: ALL, label: text('mentions.filter.allSentiments') }, ...sentiments]}
        onValue={(value) => change({ label: (value || null) as SentimentLabel | null })}
      />
      <SearchBox value={filter.text} onValue={(value) => change({ text: value })} />
      {filter.day !== null && (
        <Button kind="quiet" size="small" icon="close" onClick={() => change({ day: null })}>
          {text('mentions.filter.day', { day: day(filter.day) })}
        </Button>
      )}
      {filtered && (
        <Button kind="quiet" size="small" onClick={() => onFilter(NO_FILTER)}>
          {text('mentions.clearFilters')}
        </Button>
      )}
    </search>
  );
}

function SearchBox({ value, onValue }: { value: string; onValue: (value: string) => void }): VNode {
  const { text } = useTranslator();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    // The address changed under the box (Back, "Clear filters").
    if (value !== told.current) setTyped(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return undefined;
    const waiting = setTimeout(() => {
      told.current = typed;
      onValue(typed);
    }, TYPING_PAUSE);
    return () => clearTimeout(waiting);
  }, [typed, onValue]);
  return (
    <input
      class={styles['search']}
      type="search"
      dir="auto"
      maxLength={LONGEST_SEARCH}
      placeholder={text('mentions.filter.text')}
      aria-label={text('mentions.filter.text')}
      value={typed}
      onInput={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
