import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import type { ListFilter } from './listedMention';

/** Topics that are offered beside a list of all topics. */
const MOST = 3;

export interface HiddenToggleProps {
  filter: Pick<ListFilter, 'topicId' | 'hidden'>;
  topics: readonly Topic[];
  /** Hidden mentions by topic. */
  counts: ReadonlyMap<string, number>;
  onFilter: (part: Pick<ListFilter, 'topicId' | 'hidden'>) => void;
}

/** Shows what a topic hides, and back; nothing where nothing is hidden. */
export function HiddenToggle({ filter, topics, counts, onFilter }: HiddenToggleProps): VNode | null {
  const { text, count } = useTranslator();
  const { topicId, hidden } = filter;
  if (topicId === null && !hidden) {
    const hiding = topics.filter(({ id }) => (counts.get(id) ?? 0) > 0).slice(0, MOST);
    return (
      <>
        {hiding.map(({ id, name }) => (
          <Button key={id} kind="quiet" icon="hidden" onClick={() => onFilter({ topicId: id, hidden: true })}>
            {topics.length === 1
              ? count('count.hidden', counts.get(id) ?? 0)
              : text('hidden.of', { name, hidden: count('count.hidden', counts.get(id) ?? 0) })}
          </Button>
        ))}
      </>
    );
  }
  const n = topicId === null ? 0 : (counts.get(topicId) ?? 0);
  if (n === 0 && !hidden) return null;
  return (
    <Button kind={hidden ? 'primary' : 'quiet'} pressed={hidden} icon="hidden" onClick={() => onFilter({ topicId, hidden: !hidden })}>
      {topicId === null ? text('hidden.title') : count('count.hidden', n)}
    </Button>
  );
}
