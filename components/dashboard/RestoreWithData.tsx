import type { VNode } from 'preact';
import { Restore } from '@/components/data/Restore';
import { useRestore } from '@/components/hooks/restore';
import { useTopics } from '@/components/hooks/topics';

/** The part on restoring of the page of the user's data, with its data. */
export function RestoreWithData(): VNode {
  const { check, run, conflicts, decide } = useRestore();
  const topics = useTopics();
  return (
    <Restore
      check={check}
      run={run}
      conflicts={conflicts.state === 'ready' ? conflicts.value : []}
      topics={topics.state === 'ready' ? topics.value : []}
      decide={decide}
    />
  );
}
