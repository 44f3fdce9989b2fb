import type { VNode } from 'preact';
import { useKeeping } from '@/components/hooks/keepNotice';
import { useLater } from '@/components/hooks/later';
import { KEPT_BAR } from '@/components/hooks/laterParts';
import type { Topic } from '@/lib/query/topic';

/** What came of what was kept last in a tab. */
export function KeptLast(props: { tabId: number | null; topics: readonly Topic[]; onSetUp: () => void }): VNode | null {
  const { notice, tookBack, takeBack, keepUnder, dismiss } = useKeeping(props.tabId);
  const bar = useLater(KEPT_BAR, notice !== null);
  return bar && bar({
    notice, tookBack, topics: props.topics, onTakeBack: takeBack, onKeep: keepUnder, onSetUp: props.onSetUp, onDismiss: dismiss,
  });
}
