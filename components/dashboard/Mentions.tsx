import type { VNode } from 'preact';
import { useCsvExport } from '@/components/hooks/csvExport';
import { useCorrections } from '@/components/hooks/corrections';
import { useNow } from '@/components/hooks/now';
import { useSearchedMentions } from '@/components/hooks/searchedMentions';
import { useSettings } from '@/components/hooks/settings';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { useHiddenCounts, useTopics } from '@/components/hooks/topics';
import { useVolume } from '@/components/hooks/volume';
import type { ListFilter } from '@/components/mentions/listedMention';
import { DASHBOARD_DAYS, MentionsView } from './MentionsView';

const NONE_HIDDEN: ReadonlyMap<string, number> = new Map();

/** The view of the mentions, with its data. */
export function Mentions(props: {
  filter: ListFilter;
  onFilter: (filter: ListFilter) => void;
  onEditTopic: (topicId: string) => void;
}): VNode {
  const { filter, onFilter, onEditTopic } = props;
  const { zone, singleKeys } = useSettings();
  const list = useSearchedMentions(filter);
  const stored = useTopics();
  const topics = stored.state === 'ready' ? stored.value : [];
  const topicIds = filter.topicId === null ? topics.map(({ id }) => id) : [filter.topicId];
  const volume = useVolume(topicIds, DASHBOARD_DAYS, filter.site);
  const hidden = useHiddenCounts(topics.map(({ id }) => id)) ?? NONE_HIDDEN;
  return (
    <MentionsView
      filter={filter}
      topics={topics}
      sites={useKnownSites()}
      siteNames={SITE_NAMES}
      hidden={hidden}
      volume={stored.state === 'ready' ? volume : { state: stored.state }}
      zone={zone}
      now={useNow()}
      list={list}
      corrections={useCorrections(list.renew)}
      singleKeys={singleKeys}
      csv={useCsvExport(filter, topics)}
      onFilter={onFilter}
      onEditTopic={onEditTopic}
    />
  );
}
