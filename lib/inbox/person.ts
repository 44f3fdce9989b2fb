import type { Stamp } from '@/lib/mentions/mention';

/** What the user may write down of somebody. Nothing of it is guessed. */
export const CONTACT_FIELDS = ['name', 'email', 'phone', 'company', 'about'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];
export type Contact = Partial<Record<ContactField, string>>;

/** Longest that each may be, UTF-16 units. */
export const LONGEST_CONTACT: Readonly<Record<ContactField, number>> = { name: 200, email: 254, phone: 60, company: 200, about: 2_000 };

/** Most accounts that are one person's. */
export const MOST_ACCOUNTS = 20;

/**
 * What the user wrote down of somebody behind one or several accounts: each field has its stamp, kept when a decision is taken back.
 * Accounts may be one person's of whom nothing is written down: then there is no such row. One without accounts is nobody, and goes.
 */
export interface Person {
  id: string;
  contact?: Contact;
  /** Where they want to be written to: the key of a site, or a field of the contact; absent: where they write most. */
  channel?: string;
  /** When the user wants to look in on them, ms since 1970. */
  checkInAt?: number;
  /** By `contact.<field>`, `channel`, `checkInAt`. */
  stamps: Record<string, Stamp>;
}

/** Of whom an account is, as the user said. An author of whom this is stored stays, also when nothing that they wrote is kept any more. */
export interface Identity {
  authorId: string;
  /** Null: of nobody else, and nothing is written down of them (a link that was taken back). */
  personId: string | null;
  /** Accounts of which the user said that they are somebody else's (true), or took that back (false), by the ids of their authors. */
  apart?: Record<string, boolean>;
  /** By PERSON_STAMP, `apart.<id>`. */
  stamps: Record<string, Stamp>;
}

export const PERSON_STAMP = 'person';

export const contactStamp = (field: ContactField): string => `contact.${field}`;

export const apartStamp = (authorId: string): string => `apart.${authorId}`;

/** Most accounts of which it is kept that they are not the same as one. */
export const MOST_APART = 100;

/** Why two accounts may be one person's. Only ever suggested: the user says whether it is so. */
export type LinkReason =
  | { kind: 'sameHandle'; handle: string }
  /** A post or the profile of the one (`by`, the id of an author) names the other's address. */
  | { kind: 'namesAddress'; url: string; by: string }
  | { kind: 'sameName'; name: string };

export interface LinkSuggestion {
  authorId: string;
  /** The strongest first. */
  reasons: LinkReason[];
  /** A name alone: many share one. */
  isWeak: boolean;
}
