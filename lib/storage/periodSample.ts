import type { EarshotDatabase } from './database';
import type { Match, Mention } from './rows';
import { hidesAnything, keysInPeriod, keysOfStratum, type MatchKey } from './sample/candidates';
import { frameOf, instantsOfStrata, type Frame, type Stratum } from './sample/strata';

/** A mention under a topic that counts it. */
export interface SampledMention {
  mention: Mention;
  match: Match;
}

export interface PeriodSample {
  /** Newest first; a mention under two topics comes once for each. */
  rows: SampledMention[];
  /** Kept mentions of the period in all, by the tallies. */
  of: number;
  /** How many more were counted and are no longer kept: nobody can read them. */
  gone: number;
  /** Whether rows are all that are kept. */
  whole: boolean;
}

/** What is sampled: mentions that topics show, of one site or all, posted on days of the reporting zone (YYYY-MM-DD), both included. */
export interface SampledPeriod {
  topicIds: readonly string[];
  site: string | null;
  from: string;
  to: string;
  zone: string;
  /** Rows at most. */
  most: number;
}

/** Rows that a screen reads, at most, unless it says so. */
export const SAMPLE_MOST = 1_000;
/** What is read for each row, at most: keys to find all of a period at once, and hour by hour; matches, which are small. Mentions are read once. */
const KEYS_AT_ONCE = 20;
const KEYS_BY_HOURS = 100;
const MATCHES_EACH = 5;
const WINDOW = 250;

/**
 * The mentions of a period: all of them where there are at most `most`, else as many, spread over its days and hours in proportion to the
 * tallies. The same ones each time, while nothing changes. Reads no more mentions than it gives; where very much of what stands in an hour
 * does not count in it (posts of an unknown time, say), it finds fewer than there are, and says so.
 */
export async function readPeriodSample(db: EarshotDatabase, about: SampledPeriod): Promise<PeriodSample> {
  const { frame, wanted } = await db.transaction('r', db.tallies, db.matches, async () => {
    const rows = await Promise.all(about.topicIds.map((id) => db.tallies.where('[topicId+day]').between([id, about.from], [id, about.to], true, true).toArray()));
    const frame = frameOf(rows.flat(), about.site, about.most);
    return { frame, wanted: await wantedOf(db, frame, about) };
  });
  const rows = await withMentions(db, await readMatches(db, wanted, about));
  return { rows: rows.toSorted(newestFirst), of: frame.of, gone: frame.gone, whole: rows.length >= frame.of };
}

/** So many of these keys, of what is counted in the stratum (null: anywhere in the period). */
interface Wanted {
  stratum: Stratum | null;
  quota: number;
  keys: MatchKey[];
}

async function wantedOf(db: EarshotDatabase, { strata, of }: Frame, about: SampledPeriod): Promise<Wanted[]> {
  if (of === 0) return [];
  if (of <= about.most) {
    const found = await Promise.all(about.topicIds.map((id) => keysInPeriod(db.matches, id, { ...about, most: about.most * KEYS_AT_ONCE })));
    const keys = found.flatMap((one) => one ?? []);
    if (found.every((one) => one !== null) && keys.length <= about.most * MATCHES_EACH) return [{ stratum: null, quota: of, keys }];
  }
  const instants = instantsOfStrata(about.zone);
  const whole = of <= about.most && strata.reduce((sum, { ofAnySite }) => sum + ofAnySite, 0) <= about.most * KEYS_BY_HOURS;
  const ends = [...strata].flatMap((stratum) => Object.values(instants(stratum)));
  const [first, last] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
  const hiding = new Map(await Promise.all(about.topicIds.map(async (id) => [id, await hidesAnything(db.matches, id, first, last)] as const)));
  return Promise.all(strata.map(async (stratum): Promise<Wanted> => {
    const of = { site: about.site, hides: hiding.get(stratum.topicId) === true, whole };
    return { stratum, quota: stratum.quota, keys: await keysOfStratum(db.matches, stratum, instants(stratum), of) };
  }));
}

/** Reads as many as are wanted of each; where some do not count, others in their place. In short transactions: nobody has to wait for all. */
async function readMatches(db: EarshotDatabase, wanted: readonly Wanted[], about: SampledPeriod): Promise<Match[]> {
  const found: Match[] = [];
  let left = about.most * MATCHES_EACH;
  let open = wanted.map((one) => ({ ...one, at: 0 }));
  while (open.length > 0 && left > 0) {
    const round = open.map((one) => ({ ...one, take: one.keys.slice(one.at, one.at + (one.stratum === null ? one.keys.length : one.quota)) }));
    const asked = round.flatMap(({ take }) => take).slice(0, left);
    left -= asked.length;
    const read = new Map<string, Match>();
    for (let at = 0; at < asked.length; at += WINDOW) {
      for (const match of await db.matches.bulkGet(asked.slice(at, at + WINDOW))) if (match !== undefined) read.set(nameOf([match.topicId, match.mentionId]), match);
    }
    open = round.flatMap(({ take, ...one }) => {
      const counted = take.flatMap((key) => read.get(nameOf(key)) ?? []).filter((match) => counts(match, one.stratum, about));
      found.push(...counted);
      const next = { ...one, at: one.at + take.length, quota: one.quota - counted.length };
      return next.quota > 0 && next.at < next.keys.length ? [next] : [];
    });
  }
  return found;
}

async function withMentions(db: EarshotDatabase, matches: readonly Match[]): Promise<SampledMention[]> {
  const rows: SampledMention[] = [];
  for (let at = 0; at < matches.length; at += WINDOW) {
    const some = matches.slice(at, at + WINDOW);
    const mentions = await db.mentions.bulkGet(some.map(({ mentionId }) => mentionId));
    for (const [index, match] of some.entries()) {
      const mention = mentions[index];
      if (mention !== undefined) rows.push({ mention, match });
    }
  }
  return rows;
}

function counts({ hiddenAt, site, counted }: Match, stratum: Stratum | null, about: SampledPeriod): boolean {
  const { day, hour } = counted.published;
  if (hiddenAt !== undefined || counted.hidden === true || (about.site !== null && site !== about.site)) return false;
  return stratum === null ? day >= about.from && day <= about.to : day === stratum.day && hour === stratum.hour;
}

const nameOf = ([topicId, mentionId]: MatchKey): string => `${topicId} ${mentionId}`;

function newestFirst({ match: a }: SampledMention, { match: b }: SampledMention): number {
  return b.listedAt - a.listedAt || (a.mentionId < b.mentionId ? -1 : a.mentionId > b.mentionId ? 1 : a.topicId < b.topicId ? -1 : 1);
}
