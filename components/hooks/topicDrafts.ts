import { useEffect, useState, type StateUpdater, type Dispatch } from 'preact/hooks';
import { NO_DRAFTS, type TopicDrafts } from '@/components/topics/topicDrafts';

/** What is being written of topics, as long as the page is open; the browser asks before it closes it over changes. */
export function useTopicDrafts(): [TopicDrafts, Dispatch<StateUpdater<TopicDrafts>>] {
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const unsaved = drafts.changed.size > 0;
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return [drafts, setDrafts];
}
