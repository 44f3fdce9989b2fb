import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import { FilterSelect, SiteSelect, TopicSelect } from './FilterSelects';
import { HiddenToggle } from './HiddenToggle';
import { isFiltered, NO_FILTER, onlyDay, type ListFilter } from './listedMention';
import { idsNamed } from './namedHref';
import styles from './MentionFilters.module.css';
import { SearchBox } from './SearchBox';
import { SignalSelect } from './SignalSelect';

export interface MentionFiltersProps {
  filter: ListFilter;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  /** How many mentions each topic hides. */
  hidden: ReadonlyMap<string, number>;
  /** Whether / goes to the search. */
  singleKeys?: boolean;
  /** Touchpoints that the user named. */
  touchpoints?: readonly OwnTouchpoint[] | undefined;
  onFilter: (filter: ListFilter) => void;
}

export function MentionFilters({ filter, topics, sites, hidden, singleKeys = false, touchpoints, onFilter }: MentionFiltersProps): VNode {
  const { text } = useTranslator();
  const change = (part: Partial<ListFilter>): void => onFilter({ ...filter, ...part });
  const sentiments = SENTIMENT_LABELS.map((label) => ({ value: label, label: text(`sentiment.${label}`) }));
  return (
    <search class={styles['filters']} aria-label={text('mentions.filters')}>
      <TopicSelect from={topics} value={filter.topicId} onValue={(topicId) => change({ topicId })} />
      <SiteSelect from={sites} value={filter.site} onValue={(site) => change({ site })} />
      <FilterSelect
        label={text('mentions.filter.sentiment')}
        all={text('mentions.filter.allSentiments')}
        value={filter.label}
        options={sentiments}
        onValue={(label) => change({ label: label as SentimentLabel | null })}
      />
      <SignalSelect
        value={filter.signal}
        topics={topics.filter(({ id }) => filter.topicId === null || id === filter.topicId)}
        touchpoints={touchpoints}
        onValue={(signal) => change({ signal })}
      />
      <SearchBox value={filter.text} singleKeys={singleKeys} onValue={(value) => change({ text: value })} />
      <Button
        kind={filter.waiting ? 'primary' : 'secondary'}
        pressed={filter.waiting}
        icon="answer"
        onClick={() => change({ waiting: !filter.waiting })}
      >
        {text('mentions.filter.waiting')}
      </Button>
      <HiddenToggle filter={filter} topics={topics} counts={hidden} onFilter={change} />
      <Chosen filter={filter} onFilter={onFilter} />
      {isFiltered(filter) && (
        <Button kind="quiet" size="small" onClick={() => onFilter(NO_FILTER)}>
          {text('mentions.clearFilters')}
        </Button>
      )}
    </search>
  );
}

/** What is chosen elsewhere (a day in a chart, a language, one mention or several), each with the way to take it away. */
function Chosen({ filter, onFilter }: Pick<MentionFiltersProps, 'filter' | 'onFilter'>): VNode {
  const { text, count, day, languageName } = useTranslator();
  const { from, to, language, mentionId, named } = filter;
  const only = onlyDay(filter);
  const part = (words: string, without: Partial<ListFilter>): VNode => (
    <Button kind="quiet" size="small" icon="close" onClick={() => onFilter({ ...filter, ...without })}>
      {words}
    </Button>
  );
  const noDays = { from: null, to: null };
  return (
    <>
      {only !== null && part(text('mentions.filter.day', { day: day(only) }), noDays)}
      {only === null && from !== null && to !== null &&
        part(text('mentions.filter.days', { from: day(from), to: day(to) }), noDays)}
      {to === null && from !== null && part(text('mentions.filter.from', { day: day(from) }), noDays)}
      {from === null && to !== null && part(text('mentions.filter.to', { day: day(to) }), noDays)}
      {language !== null &&
        part(
          language === 'unknown'
            ? text('mentions.filter.languageUnknown')
            : text('mentions.filter.language', { language: languageName(language) }),
          { language: null },
        )}
      {mentionId !== null && part(text('mentions.filter.one'), { mentionId: null })}
      {named !== '' && part(count('mentions.filter.named', idsNamed(named).length), { named: '' })}
    </>
  );
}
