import type { VNode } from 'preact';
import { useBundleExport } from '@/components/hooks/bundleExport';
import { useCsvExport } from '@/components/hooks/csvExport';
import { useExportPrivacy } from '@/components/hooks/exportPrivacy';
import { useExporting } from '@/components/hooks/exporting';
import { useNewPseudonyms } from '@/components/hooks/pseudonyms';
import { useCorrections } from '@/components/hooks/corrections';
import { useGone } from '@/components/hooks/gone';
import { useNow } from '@/components/hooks/now';
import { useSearchedMentions } from '@/components/hooks/searchedMentions';
import { useSettings } from '@/components/hooks/settings';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { useHiddenCounts, useHiddenReasons, useTopics } from '@/components/hooks/topics';
import { useNamedTouchpoints } from '@/components/hooks/touchpoints';
import { useVolume } from '@/components/hooks/volume';
import type { ListFilter } from '@/components/mentions/listedMention';
import { writeAddress } from './address';
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
  const { privacy, choose } = useExportPrivacy();
  const list = useSearchedMentions(filter);
  const stored = useTopics();
  const topics = stored.state === 'ready' ? stored.value : [];
  const topicIds = filter.topicId === null ? topics.map(({ id }) => id) : [filter.topicId];
  const volume = useVolume(topicIds, DASHBOARD_DAYS, filter.site);
  const hidden = useHiddenCounts(topics.map(({ id }) => id)) ?? NONE_HIDDEN;
  const exporting = useExporting();
  const csv = useCsvExport(filter, topics, privacy);
  const bundle = useBundleExport(filter, topics);
  const newPseudonyms = useNewPseudonyms();
  return (
    <MentionsView
      filter={filter}
      topics={topics}
      sites={useKnownSites()}
      siteNames={SITE_NAMES}
      touchpoints={useNamedTouchpoints()}
      hidden={hidden}
      hiddenReasons={useHiddenReasons(filter.hidden ? filter.topicId : null)}
      gone={useGone(filter, topicIds)}
      volume={stored.state === 'ready' ? volume : { state: stored.state }}
      zone={zone}
      now={useNow()}
      list={list}
      corrections={useCorrections(list.renew)}
      singleKeys={singleKeys}
      exporting={{
        state: exporting.state,
        privacy,
        onPrivacy: choose,
        more: writeAddress({ view: 'export', filter }),
        onNewPseudonyms: newPseudonyms,
        onCsv: (bom) => void exporting.run(csv(bom)),
        onBundle: (choice) => void exporting.run(bundle(choice)),
        onStop: exporting.stop,
        onAnswer: exporting.answer,
      }}
      onFilter={onFilter}
      onEditTopic={onEditTopic}
    />
  );
}
