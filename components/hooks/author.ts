import { useMemo } from 'preact/hooks';
import type { SuggestedAccount } from '@/components/authors/Accounts';
import type { Channel } from '@/components/authors/Contact';
import type { Account, ListedAuthor } from '@/components/authors/listedAuthor';
import type { OutreachTo } from '@/components/authors/Outreach';
import { authorStory, type AuthorStory } from '@/lib/inbox/authorStory';
import { preferredChannel } from '@/lib/inbox/channel';
import { contactsOf, type Contacts } from '@/lib/inbox/contacts';
import type { Contact } from '@/lib/inbox/person';
import { saidOfBrand, type Roles } from '@/lib/inbox/saidOfBrand';
import { isShown } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '@/lib/storage/database';
import { matchesOf } from '@/lib/storage/matchesOf';
import { readPerson, type StoredPerson } from '@/lib/storage/people/accounts';
import { readLinkSuggestions } from '@/lib/storage/people/readLinkSuggestions';
import { newestOf } from '@/lib/storage/people/newestOf';
import type { Match, Mention } from '@/lib/storage/rows';
import { accountOf } from './authors';
import { useLive, type Live } from './live';

/** Mentions of somebody that their page is told from, the newest. */
const MOST = 200;
/** The least time between two searches for accounts that may be the same person's, ms. */
const SUGGESTED_INTERVAL = 2_000;

/** What the page of somebody tells. */
export interface AuthorDetails {
  author: ListedAuthor;
  story: AuthorStory;
  contacts: Contacts;
  contact: Contact;
  channel: Channel;
  outreach: OutreachTo | null;
}

/** Whose page an address names: by a mention of theirs, else by their id; undefined until that is read; null: nobody's that is known. */
export function useAuthorId({ authorId, mentionId }: { authorId: string | null; mentionId: string | null }): string | null | undefined {
  const live = useLive(['mentions'], async (db) => {
    const named = mentionId === null ? authorId : ((await db.mentions.get(mentionId))?.authorId ?? null);
    return { of: `${mentionId ?? ''} ${authorId ?? ''}`, named };
  }, [authorId, mentionId]);
  if (live.state === 'failed') return null;
  return live.state === 'ready' && live.value.of === `${mentionId ?? ''} ${authorId ?? ''}` ? live.value.named : undefined;
}

interface Read {
  who: StoredPerson;
  mentions: Mention[];
  matches: Match[];
  roles: Roles;
  more: boolean;
}

/** All that is told of somebody, over all their accounts, at an instant (ms since 1970), kept up to date; null: they are not stored. */
export function useAuthorDetails(authorId: string | null, now: number): Live<AuthorDetails | null> {
  const live = useLive(
    ['authors', 'mentions', 'matches', 'topics', 'people', 'identities'],
    async (db) => ({ of: authorId, read: authorId === null ? null : await read(db, authorId) }),
    [authorId],
  );
  return useMemo(() => {
    if (live.state !== 'ready') return live;
    if (live.value.of !== authorId) return { state: 'loading' };
    return { state: 'ready', value: live.value.read === null ? null : detailsOf(live.value.read, now) };
  }, [live, authorId, now]);
}

/** Accounts that may be the same person's; none until they are found. */
export function useSuggestedAccounts(authorId: string): readonly SuggestedAccount[] {
  const live = useLive(
    ['authors', 'identities'],
    async (db) => (await readLinkSuggestions(db, authorId)).map(({ author, reasons }) => ({ account: accountOf(author), reasons })),
    [authorId],
    SUGGESTED_INTERVAL,
  );
  return live.state === 'ready' ? live.value : NONE;
}

const NONE: readonly SuggestedAccount[] = [];

async function read(db: EarshotDatabase, authorId: string): Promise<Read | null> {
  const who = await readPerson(db, authorId);
  if (who === null) return null;
  const topics = await db.topics.toArray();
  const ids = new Set(topics.map(({ id }) => id));
  const newest = await newestOf(db, who.accounts.map(({ id }) => id), MOST + 1);
  const mentions = newest.slice(0, MOST).filter((mention) => isShown(mention, ids));
  const matches = (await matchesOf(db, mentions)).filter(({ topicId, hiddenAt }) => ids.has(topicId) && hiddenAt === undefined);
  return { who, mentions, matches, roles: new Map(topics.map(({ id, role }) => [id, role])), more: newest.length > MOST };
}

function detailsOf({ who: { person, accounts }, mentions, matches, roles, more }: Read, now: number): AuthorDetails {
  const story = authorStory(mentions, matches, now, { more, roles });
  const account: Account = accounts.map(accountOf)[0] ?? { id: '', site: '', handle: null, name: null, url: null };
  const last = saidOfBrand(mentions, matches, roles).findLast(({ isOfBrand, label, mention }) => isOfBrand && label !== 'positive' && mention.goneAt === undefined);
  const untold = preferredChannel(null, mentions);
  return {
    author: {
      account,
      accounts: accounts.map(accountOf),
      calledName: person?.contact?.name ?? null,
      facts: { mentions: mentions.length, isMore: more, points: story.points, risk: story.risk },
      lastSeenAt: Math.max(...accounts.map(({ lastSeenAt }) => lastSeenAt)),
      checkInAt: person?.checkInAt ?? null,
    },
    story,
    contacts: contactsOf(mentions.map(({ listedAt }) => ({ authorId: account.id, at: listedAt })), { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }),
    contact: person?.contact ?? {},
    channel: {
      said: person?.channel ?? null,
      derived: untold.channel === null || !('n' in untold.by) ? null : { site: untold.channel, n: untold.by.n, of: untold.by.of },
    },
    outreach: last === undefined ? null : { mention: last.mention, label: last.label },
  };
}
