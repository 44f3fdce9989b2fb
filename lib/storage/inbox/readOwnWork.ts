import type { SeenAnger } from '@/lib/inbox/angerExposure';
import { REPEAT_WITHIN, type Contact } from '@/lib/inbox/contacts';
import type { Match } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import { wantedAnswer } from '@/lib/mentions/waiting';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { WorkRow } from '../rows';
import { topicIds } from '../topics/topics';

/** Lines of the log, and mentions, that are looked at, the newest: a foot of a screen may not cost more than the screen. */
const MOST_LINES = 10_000;
const MOST_OPENED = 1_000;
const MOST_MENTIONS = 3_000;
const WINDOW = 250;

/**
 * What this copy's user opened since an instant (ms since 1970), with how bad it was when it was said. What is no longer stored is
 * left out.
 */
export function readSeenAnger(db: EarshotDatabase, since: number): Promise<SeenAnger[]> {
  return db.transaction('r', db.mentions, db.settings, db.workLog, async () => {
    const lines = await ownLines(db, since, MOST_LINES);
    const opened = lines.filter(({ kind }) => kind === 'opened').slice(-MOST_OPENED);
    const found = await db.mentions.bulkGet([...new Set(opened.map(({ mentionId }) => mentionId))]);
    const severities = new Map(found.flatMap((mention) => (mention === undefined ? [] : [[mention.id, mentionSeverity(mention, mention.listedAt).value] as const])));
    return opened.flatMap(({ mentionId, at }) => {
      const severity = severities.get(mentionId);
      return severity === undefined ? [] : [{ mentionId, at, severity }];
    });
  });
}

/** What this copy's user did since an instant (ms since 1970), oldest first. */
export function readOwnLines(db: EarshotDatabase, since: number): Promise<WorkRow[]> {
  return db.transaction('r', db.settings, db.workLog, () => ownLines(db, since, MOST_LINES));
}

async function ownLines(db: EarshotDatabase, since: number, most: number): Promise<WorkRow[]> {
  const own = (await db.settings.get('origin'))?.value;
  const lines = await db.workLog.where('at').aboveOrEqual(since).reverse().limit(most).toArray();
  return lines.filter(({ by }) => by === own).toReversed();
}

/**
 * What authors wanted an answer to since an instant (ms since 1970), and in REPEAT_WITHIN before it, whether somebody answered or
 * not: of topics that hear it, show it, and whose own account did not write it. `more`: only the newest were looked at.
 */
export async function readContacts(db: EarshotDatabase, since: number): Promise<{ contacts: Contact[]; more: boolean }> {
  const contacts: Contact[] = [];
  let before: number = Number.MAX_SAFE_INTEGER;
  let skip = 0;
  for (let looked = 0; looked < MOST_MENTIONS; looked += WINDOW) {
    const window = await readWindow(db, { from: since - REPEAT_WITHIN, before, skip });
    contacts.push(...window.contacts);
    if (window.last === null) return { contacts, more: false };
    skip = window.last.at === before ? skip + window.last.count : window.last.count;
    before = window.last.at;
  }
  return { contacts, more: true };
}

interface Window {
  contacts: Contact[];
  /** The instant of the last that was looked at, and how many of that instant were; null: there are no more. */
  last: { at: number; count: number } | null;
}

/** One transaction each, so that nobody has to wait for all. */
function readWindow(db: EarshotDatabase, { from, before, skip }: { from: number; before: number; skip: number }): Promise<Window> {
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const topics = await topicIds(db);
    const mentions = await db.mentions.where('listedAt').between(from, before, true, true).reverse().offset(skip).limit(WINDOW).toArray();
    const found = mentions.length === 0 ? [] : await db.matches.bulkGet(matchKeysOf(mentions));
    const asked = new Map<string, Match[]>();
    for (const match of found) {
      if (match === undefined || !topics.has(match.topicId) || match.hiddenAt !== undefined || match.own === true) continue;
      asked.set(match.mentionId, [...(asked.get(match.mentionId) ?? []), match]);
    }
    const contacts = mentions.flatMap((mention): Contact[] => {
      const matches = asked.get(mention.id) ?? [];
      return matches.some(({ label }) => wantedAnswer(mention, label)) ? [{ authorId: mention.authorId, at: mention.listedAt }] : [];
    });
    const at = mentions.at(-1)?.listedAt;
    if (at === undefined || mentions.length < WINDOW) return { contacts, last: null };
    return { contacts, last: { at, count: mentions.filter(({ listedAt }) => listedAt === at).length } };
  });
}
