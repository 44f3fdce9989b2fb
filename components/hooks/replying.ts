import { useState } from 'preact/hooks';
import type { ReplyOutcome } from '@/lib/card/rendering';
import { askToPut } from '@/lib/messaging/askPage';
import type { Sent } from '@/lib/messaging/messenger';
import type { PutOutcome } from '@/lib/messaging/protocol';
import { useReplyPlace } from './replyPlace';

export interface Replying {
  /** What came of the last press; null: nothing was pressed. */
  outcome: ReplyOutcome | { state: 'putting' } | null;
  /** Puts a reply into the page's composer, unsent; copies it where that cannot be. Null: no page is beside this screen. */
  put: ((words: string) => void) | null;
  copy: (words: string) => void;
}

/** Takes a reply to a mention to where it is sent. `onUsed` hears that it stands in the page, or on the clipboard. */
export function useReplying(mentionId: string, onUsed: (words: string, how: 'put' | 'copied') => void): Replying {
  const tabId = useReplyPlace();
  const [last, setLast] = useState<{ of: string; outcome: NonNullable<Replying['outcome']> } | null>(null);
  const say = (outcome: NonNullable<Replying['outcome']>): void => setLast({ of: mentionId, outcome });

  const copyBecause = async (words: string, because: (ReplyOutcome & { state: 'copied' })['because']): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      say({ state: 'copied', because });
      onUsed(words, 'copied');
    } catch {
      say({ state: 'failed' });
    }
  };
  const putInto = async (tab: number, words: string): Promise<void> => {
    say({ state: 'putting' });
    const outcome = outcomeOf(await askToPut(tab, { id: mentionId, text: words }));
    if (outcome !== 'put') return copyBecause(words, outcome);
    say({ state: 'put' });
    onUsed(words, 'put');
  };
  return {
    outcome: last?.of === mentionId ? last.outcome : null,
    put: tabId === null ? null : (words) => void putInto(tabId, words),
    copy: (words) => void copyBecause(words, 'asked'),
  };
}

const OUTCOMES: readonly string[] = ['put', 'no-composer', 'not-empty', 'not-kept'] satisfies PutOutcome[];

/** Where nothing answers, or a script of another version does, the post is not on the page for us. */
function outcomeOf(sent: Sent<PutOutcome>): PutOutcome {
  return sent.ok && OUTCOMES.includes(sent.answer) ? sent.answer : 'no-post';
}
