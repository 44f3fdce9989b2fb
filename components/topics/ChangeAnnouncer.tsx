import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import type { PendingChange } from './topicStates';

/** Tells screen readers of each change that comes while the list is open, and how long it can be undone. */
export function ChangeAnnouncer({ changes }: { changes: readonly PendingChange[] }): VNode {
  const { text } = useTranslator();
  const known = useRef<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const before = known.current;
    known.current = new Set(changes.map(keyOf));
    const fresh = before === null ? undefined : changes.find((change) => !before.has(keyOf(change)));
    if (fresh === undefined) return;
    const { name, into } = fresh;
    const what = {
      edit: () => text('topics.edited', { name }),
      remove: () => text('topics.deleted', { name }),
      merge: () => text('topics.merged', { name, into: into ?? '' }),
    };
    setSaid(`${what[fresh.kind]()} ${text('topics.undoFor')}`);
  }, [changes, text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

function keyOf({ topicId, kind, notBefore }: PendingChange): string {
  return `${topicId} ${kind} ${notBefore}`;
}
