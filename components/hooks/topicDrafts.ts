import { useState, type StateUpdater, type Dispatch } from 'preact/hooks';
import { NO_DRAFTS, type TopicDrafts } from '@/components/topics/topicDrafts';
import { useAskBeforeLeaving } from './askBeforeLeaving';

/** What is being written of topics, as long as the page is open; the browser asks before it closes it over changes. */
export function useTopicDrafts(): [TopicDrafts, Dispatch<StateUpdater<TopicDrafts>>] {
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  useAskBeforeLeaving(drafts.changed.size > 0);
  return [drafts, setDrafts];
}
