import type { Stamp } from '@/lib/mentions/mention';

/** What the user may write down of somebody. Nothing of it is guessed. */
export const CONTACT_FIELDS = ['name', 'email', 'phone', 'company', 'about'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/**
 * Somebody behind one or several accounts, with what the user decided: each field has its stamp, kept when a decision is taken
 * back. A person without an account that points to them is nobody, and goes.
 */
export interface Person {
  id: string;
  contact?: Partial<Record<ContactField, string>>;
  /** Where they want to be written to: the key of a site, or a field of the contact; absent: where they write most. */
  channel?: string;
  /** When the user wants to look in on them, ms since 1970. */
  checkInAt?: number;
  /** By `contact.<field>`, `channel`, `checkInAt`. */
  stamps: Record<string, Stamp>;
}

/** Of whom an account is, as the user said; null: of nobody else, and nobody knows more of them (a link that was taken back). */
export interface Identity {
  authorId: string;
  personId: string | null;
  stamp: Stamp;
}

/** Why two accounts may be one person's. Only ever suggested: the user says whether it is so. */
export type LinkReason = { kind: 'sameHandle'; handle: string } | { kind: 'namesAddress'; url: string } | { kind: 'sameName'; name: string };

export interface LinkSuggestion {
  authorId: string;
  reasons: LinkReason[];
}
