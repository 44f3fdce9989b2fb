import { NOTES_STAMP, type Decisions, type Mention } from '@/lib/mentions/mention';
import type { CardMention } from './view';

/** Whether a page's script may know what the user decided of a field: never what the user wrote for nobody else's eyes. */
const SHOWN: Record<keyof Decisions, boolean> = {
  sentiment: true, signals: true, irrelevant: true, status: true, owner: true, replied: true, draft: false,
  tags: false, dueAt: false, snoozedUntil: false, testimonial: false,
};

const HIDDEN: ReadonlySet<string> = new Set([...Object.keys(SHOWN).filter((field) => !SHOWN[field as keyof Decisions]), NOTES_STAMP]);

/** A mention as a page's script may know it, without a trace of what is kept from it. */
export function cardMention({ decided, stamps, ...mention }: Mention): CardMention {
  const fields = Object.entries(decided ?? {}).filter(([field]) => SHOWN[field as keyof Decisions]);
  return {
    ...mention,
    ...(decided === undefined ? {} : { decided: Object.fromEntries(fields) }),
    stamps: Object.fromEntries(Object.entries(stamps).filter(([field]) => !HIDDEN.has(field.split('.', 1)[0] ?? field))),
  };
}
