import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { FilterSelect, SiteSelect, TopicSelect } from '@/components/mentions/FilterSelects';
import { OWNER_ME } from '@/lib/mentions/status';
import type { Topic } from '@/lib/query/topic';
import type { InboxAddress } from './inboxAddress';
import styles from './InboxFilters.module.css';

export interface InboxFiltersProps {
  at: InboxAddress;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  /** Tags and names that were given lately. */
  words: { tags: readonly string[]; owners: readonly string[] };
  onGo: (at: InboxAddress) => void;
}

/** As an owner: nobody. A choice's value cannot be empty, which is all. */
const NOBODY = ' nobody';

/** What of a queue is shown. */
export function InboxFilters({ at, topics, sites, words, onGo }: InboxFiltersProps): VNode {
  const { text } = useTranslator();
  const go = (part: Partial<InboxAddress>): void => onGo({ ...at, ...part, mentionId: null });
  const named = withOwn(words.owners, at.owner === OWNER_ME || at.owner === '' ? null : at.owner);
  const tags = withOwn(words.tags, at.tag);
  return (
    <search class={styles['filters']} aria-label={text('mentions.filters')}>
      <TopicSelect from={topics} value={at.topicId} onValue={(topicId) => go({ topicId })} />
      <SiteSelect from={sites} value={at.site} onValue={(site) => go({ site })} />
      <FilterSelect
        label={text('owner.title')}
        all={text('inbox.allOwners')}
        value={at.owner === '' ? NOBODY : at.owner}
        options={[
          { value: OWNER_ME, label: text('owner.me') },
          { value: NOBODY, label: text('owner.nobody') },
          ...named.map((name) => ({ value: name, label: name })),
        ]}
        onValue={(owner) => go({ owner: owner === NOBODY ? '' : owner })}
      />
      {tags.length > 0 && (
        <FilterSelect
          label={text('inbox.tag')}
          all={text('inbox.allTags')}
          value={at.tag}
          options={tags.map((tag) => ({ value: tag, label: tag }))}
          onValue={(tag) => go({ tag })}
        />
      )}
    </search>
  );
}

/** What is chosen can be seen, whenever it was given. */
function withOwn(known: readonly string[], own: string | null): string[] {
  return own === null || known.includes(own) ? [...known] : [own, ...known];
}
