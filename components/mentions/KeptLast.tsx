import type { VNode } from 'preact';
import { useKeeping } from '@/components/hooks/keepNotice';
import type { Topic } from '@/lib/query/topic';
import { KeptBar } from './KeptBar';

/** What came of what was kept last in a tab. */
export function KeptLast(props: { tabId: number | null; topics: readonly Topic[]; onSetUp: () => void }): VNode {
  const { notice, tookBack, takeBack, keepUnder, dismiss } = useKeeping(props.tabId);
  return (
    <KeptBar
      notice={notice}
      tookBack={tookBack}
      topics={props.topics}
      onTakeBack={takeBack}
      onKeep={keepUnder}
      onSetUp={props.onSetUp}
      onDismiss={dismiss}
    />
  );
}
