import type { AuthorStory } from '@/lib/inbox/authorStory';
import { authorHref, authorOfHref } from './authorsAddress';

/** One account of somebody on one site. */
export interface Account {
  /** Id of the author. */
  id: string;
  site: string;
  handle: string | null;
  name: string | null;
  url: string | null;
}

/** What the list tells of somebody, from the newest of what they wrote. */
export interface AuthorFacts extends Pick<AuthorStory, 'points' | 'risk'> {
  /** Mentions of all their accounts, as far as they are counted. */
  mentions: number;
  isMore: boolean;
}

/** Somebody as the list of authors shows them: all their linked accounts are one row. */
export interface ListedAuthor {
  /** The account that was seen last. */
  account: Account;
  /** All of them, that one among them. */
  accounts: readonly Account[];
  /** What the user calls them; null: as their account does. */
  calledName: string | null;
  facts: AuthorFacts;
  /** ms since 1970. */
  lastSeenAt: number;
  /** When the user wants to look in on them, ms since 1970; null: never. */
  checkInAt: number | null;
}

/** What an account is called. */
export function nameOf({ id, name, handle }: Pick<Account, 'id' | 'name' | 'handle'>): string {
  return name ?? handle ?? id;
}

/** What somebody is called: by the user first. */
export function nameOfAuthor({ calledName, account }: Pick<ListedAuthor, 'calledName' | 'account'>): string {
  return calledName ?? nameOf(account);
}

/** A handle with one sign before it. */
export function handleOf({ handle }: Pick<Account, 'handle'>): string | null {
  return handle === null ? null : `@${handle.replace(/^@/u, '')}`;
}

/** The way to all of somebody. */
export function hrefOfAuthor({ account, facts }: { account: Pick<Account, 'id'>; facts: { points: readonly { id: string }[] } }): string {
  const newest = facts.points.at(-1);
  return newest === undefined ? authorHref(account.id) : authorOfHref(newest.id);
}
