import { useState } from 'preact/hooks';
import { isSooner } from '@/components/data/retentionChoices';
import { withPart } from '@/lib/mentions/retention';
import { useRetentionPreview, type RetentionPart, type RetentionPolicy, type RetentionPreview } from './retention';

/** What the user is about to decide: what it would remove is shown before it is stored. 'now': only what would go as it is. */
export type AskedChoice = RetentionPart | 'now' | null;

export interface RetentionChoice {
  asked: AskedChoice;
  preview: RetentionPreview;
  failed: boolean;
  /** Stores a decision by which nothing goes sooner; any other is asked about first. */
  choose: (part: RetentionPart) => void;
  /** Shows what would go as it is. */
  look: () => void;
  /** Stores what was asked about. */
  agree: () => void;
  leave: () => void;
}

/** Decides how long what is kept, with a dry run before anything goes sooner. */
export function useRetentionChoice(
  policy: RetentionPolicy | null,
  decide: (part: RetentionPart) => Promise<boolean>,
  runNow: () => Promise<boolean>,
): RetentionChoice {
  const [asked, setAsked] = useState<AskedChoice>(null);
  const [failed, setFailed] = useState(false);
  const preview = useRetentionPreview(policy === null || asked === null ? null : asked === 'now' ? policy : withPart(policy, asked));
  const store = (stored: Promise<boolean>): void => void stored.then((kept) => setFailed(!kept));
  return {
    asked,
    preview,
    failed,
    choose(part) {
      const isAsked = policy !== null && isSooner(part, policy, withPart(policy, part));
      setAsked(isAsked ? part : null);
      if (!isAsked) store(decide(part));
    },
    look: () => setAsked('now'),
    agree() {
      setAsked(null);
      if (asked !== null) store(asked === 'now' ? runNow() : decide(asked));
    },
    leave: () => setAsked(null),
  };
}
