import { useState } from 'preact/hooks';
import type { ReplyManner, SuggestedReply } from '@/lib/replies/suggestReplies';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

export interface LookedReply {
  /** What is offered, with the one that is kept as it was. */
  offered: readonly SuggestedReply[];
  /** What is looked at: a suggestion, or the user's own words. */
  chosen: ReplyManner | 'own';
  /** Looks at the newest of these, or at the user's own words. */
  look: (manner: ReplyManner | 'own') => void;
  /** Leaves the suggestion that is looked at as it is. */
  keep: () => void;
}

/**
 * Which of the suggestions is looked at. One that was chosen or is being read closely stays as it is where others come in
 * its place, until the label changes that it answers. `own`: what the user wrote; at first that is looked at, if there is any.
 */
export function useLookedReply(newest: readonly SuggestedReply[], label: SentimentLabel, own: string | null): LookedReply {
  const [looked, setLooked] = useState<ReplyManner | 'own' | null>(null);
  const [kept, setKept] = useState<{ label: SentimentLabel; reply: SuggestedReply } | null>(null);
  const offered = kept?.label === label ? withKept(newest, kept.reply) : newest;
  const isThere = looked === 'own' || offered.some(({ manner }) => manner === looked);
  const first = own === '' ? (offered[0]?.manner ?? 'own') : 'own';
  const chosen = looked !== null && isThere ? looked : first;
  const choose = (manner: ReplyManner | 'own', from: readonly SuggestedReply[]): void => {
    const reply = from.find((one) => one.manner === manner);
    setKept(reply === undefined ? null : { label, reply });
    setLooked(manner);
  };
  return {
    offered,
    chosen,
    look: (manner) => choose(manner, newest.some((one) => one.manner === manner) ? newest : offered),
    keep: () => {
      if (chosen !== 'own') choose(chosen, offered);
    },
  };
}

/** Replies with one as it was: in the place of what is called the same now, else after them. */
function withKept(replies: readonly SuggestedReply[], kept: SuggestedReply): readonly SuggestedReply[] {
  return replies.some(({ manner }) => manner === kept.manner) ? replies.map((one) => (one.manner === kept.manner ? kept : one)) : [...replies, kept];
}
