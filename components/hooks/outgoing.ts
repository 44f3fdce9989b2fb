import { idsNamed } from '@/components/mentions/namedHref';
import type { ListFilter } from '@/components/mentions/listedMention';
import type { ExportSource } from '@/lib/exchange/exportMentions';
import type { LeavingRow } from '@/lib/exchange/leaving';
import { privateRow, privateWords } from '@/lib/exchange/privacy';
import { pseudonymsBy } from '@/lib/exchange/pseudonyms';
import type { ExportPrivacy } from '@/lib/mentions/exportPrivacy';
import { sitePolicyOf } from '@/lib/mentions/retention';
import type { Topic } from '@/lib/query/topic';
import { SITES } from '@/lib/sites/reading/catalogue';
import { readContactsOf, readNotesOf } from '@/lib/storage/besideMentions';
import { watchErasures } from '@/lib/storage/backup/backupSource';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions, readMentionsById, type Cursor } from '@/lib/storage/mentionList';
import { readNamedMentions } from '@/lib/storage/namedMentions';
import { pseudonymSecret } from '@/lib/storage/pseudonymSecret';
import { readRetention } from '@/lib/storage/retention/retentionPolicy';
import type { FileScope } from '@/lib/storage/rows';
import { searchFor } from '@/lib/storage/searchMentions';
import { listWindow } from './listWindow';

/** Mentions read at a time: what is read is copied in one step. */
const WINDOW = 100;

const NOTHING = { notes: false, contacts: false };

export interface Outgoing {
  filter: ListFilter;
  topics: readonly Topic[];
  zone: string;
  privacy: ExportPrivacy;
  /** What else goes along: the user's notes, and what they wrote down of authors where those are named. */
  beside?: { notes: boolean; contacts: boolean };
  /** Asks the user whether mentions of a site may go out, this once. */
  ask: (site: string) => Promise<boolean>;
}

/** Mentions that fit a filter, as they may go into a file: by the rules of their sites, and with people as `privacy` has it. */
export async function outgoing(db: EarshotDatabase, { filter, topics, zone, privacy, ask, beside = NOTHING }: Outgoing): Promise<ExportSource<Cursor>> {
  const stillHolds = await watchErasures(db);
  const policy = await readRetention(db);
  const pseudonymOf = await pseudonymsBy(await pseudonymSecret(db, randomBytes));
  const { stored, accepts } = listWindow(filter, zone, searchFor);
  const using = { privacy, pseudonymOf, topics };
  const read = async (after: Cursor | null): Promise<{ rows: LeavingRow[]; next: Cursor | null }> => {
    if (filter.mentionId !== null) return { rows: await readMentionsById(db, [filter.mentionId]), next: null };
    if (filter.named !== '') return readNamedMentions(db, idsNamed(filter.named), after, WINDOW);
    const { rows, next } = await readMentions(db, stored, after, WINDOW);
    return { rows: rows.filter(accepts), next };
  };
  return {
    topics,
    topicId: filter.topicId,
    now: Date.now(),
    siteOf: (site) => SITES.find(({ id }) => id === site) ?? null,
    pseudonymised: privacy.authors !== 'named',
    async read(after) {
      const { rows, next } = await read(after);
      const notes = beside.notes ? await readNotesOf(db, rows.map(({ mention }) => mention.id)) : null;
      const authors = beside.contacts && privacy.authors === 'named' ? [...new Set(rows.flatMap(({ mention }) => mention.authorId ?? []))] : [];
      const contacts = await readContactsOf(db, authors);
      return {
        rows: rows.map((row) => ({ ...row, notes: notes?.get(row.mention.id) ?? null, contact: contacts.get(row.mention.authorId ?? '') ?? null })),
        next,
      };
    },
    async readied({ mention, matches, notes = null, contact = null }) {
      return { ...(await privateRow({ mention, matches }, using)), notes: notes === null ? null : await privateWords(notes, mention, using), contact };
    },
    async mayLeave(site) {
      const { export: rule } = sitePolicyOf(policy, site);
      return rule === 'allowed' || (rule === 'ask' && (await ask(site)));
    },
    stillHolds,
  };
}

/** Which mentions a file may hold, for the log: all that its filter could find. */
export function scopeOf({ topicId, site, from, to, mentionId, named }: ListFilter): FileScope {
  return mentionId === null && named === '' ? { topicId, site, from, to } : { topicId: null, site: null, from: null, to: null };
}

/** Name of a file by when it is written, to the second. `now`: ms since 1970. */
export function fileName(what: string, ending: string, { now, zone }: { now: number; zone: string }): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit',
  }).formatToParts(now);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `earshot-${what}-${of('year')}-${of('month')}-${of('day')}-${of('hour')}${of('minute')}${of('second')}.${ending}`;
}

export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}
