import type { Collection } from 'dexie';
import { shiftDay, UNKNOWN_HOUR } from '@/lib/mentions/calendar';
import { hashNumber } from '@/lib/posts/identity';
import type { EarshotDatabase } from '../database';
import type { Match } from '../rows';
import { instantsOfStrata, type Stratum } from './strata';

/** Keys of matches that may belong to a sample; keys are cheap, rows are not. */
export type MatchKey = [topicId: string, mentionId: string];

type Matches = EarshotDatabase['matches'];

/** Keys read for each mention that is wanted, and for each stratum. */
const KEYS_EACH = 4;
const KEYS_MORE = 16;
/** The same where mentions of one site are rare among a topic's. */
const KEYS_MOST = 64;

/**
 * Keys of all matches that a topic may count in a period, at most `most`; null where there are more. Of what the topic hides there are none.
 * Days known without an hour are days of UTC, so a day around is looked at, too.
 */
export async function keysInPeriod(
  matches: Matches,
  topicId: string,
  about: { from: string; to: string; site: string | null; zone: string; most: number },
): Promise<MatchKey[] | null> {
  const instants = instantsOfStrata(about.zone);
  const from = Math.min(instants({ day: about.from, hour: 0 }).from, instants({ day: about.from, hour: UNKNOWN_HOUR }).from);
  const to = Math.max(instants({ day: shiftDay(about.to, 1), hour: 0 }).from, instants({ day: about.to, hour: UNKNOWN_HOUR }).to);
  const [keys, hidden] = await Promise.all([
    keysBetween(matches, 'listedAt', topicId, from, to).limit(about.most + 1).primaryKeys(),
    keysBetween(matches, 'hiddenAt', topicId, from, to).limit(about.most + 1).primaryKeys(),
  ]);
  if (keys.length > about.most || hidden.length > about.most) return null;
  return without(keys, hidden).filter(isOf(about.site));
}

/**
 * Keys of matches that may stand in a stratum, in the order in which a sample takes them: some of them, from an instant on that is as good
 * as drawn, and always the same. `hides`: whether the topic hides anything in the period. `whole`: all of them.
 */
export async function keysOfStratum(
  matches: Matches,
  stratum: Stratum,
  { from, to }: { from: number; to: number },
  { site, hides, whole }: { site: string | null; hides: boolean; whole: boolean },
): Promise<MatchKey[]> {
  const { topicId, day, hour, count, ofAnySite, quota } = stratum;
  const few = Math.min(Math.ceil((quota * KEYS_EACH * ofAnySite) / count) + KEYS_MORE, (quota + 1) * KEYS_MOST);
  const most = whole ? Math.max(few, ofAnySite * KEYS_EACH) : few;
  const drawn = hashNumber(`${topicId} ${day} ${hour}`) / 2 ** 53;
  const [keys, hidden] = await Promise.all((['listedAt', ...(hides ? (['hiddenAt'] as const) : [])] as const).map(async (index) => {
    if (hour === UNKNOWN_HOUR) {
      // They are all of one instant, in the order of their names.
      const skipped = index === 'hiddenAt' ? 0 : Math.floor(drawn * Math.max(0, ofAnySite - most));
      return keysBetween(matches, index, topicId, from, to).offset(skipped).limit(most).primaryKeys();
    }
    const start = from + Math.floor(drawn * (to - from));
    const later = await keysBetween(matches, index, topicId, start, to).limit(most).primaryKeys();
    if (later.length === most) return later;
    return [...later, ...(await keysBetween(matches, index, topicId, from, start).limit(most - later.length).primaryKeys())];
  }));
  return without(keys ?? [], hidden ?? [])
    .filter(isOf(site))
    .map((key) => ({ key, drawn: hashNumber(key[1]) }))
    .toSorted((a, b) => a.drawn - b.drawn || (a.key[1] < b.key[1] ? -1 : 1))
    .map(({ key }) => key);
}

/** Whether a topic hides anything between two instants. */
export async function hidesAnything(matches: Matches, topicId: string, from: number, to: number): Promise<boolean> {
  return (await keysBetween(matches, 'hiddenAt', topicId, from, to).limit(1).primaryKeys()).length > 0;
}

function keysBetween(matches: Matches, index: 'listedAt' | 'hiddenAt', topicId: string, from: number, to: number): Collection<Match, [string, string]> {
  return matches.where(`[topicId+${index}]`).between([topicId, from], [topicId, to], true, false);
}

function without(keys: readonly MatchKey[], hidden: readonly MatchKey[]): MatchKey[] {
  const left = new Set(hidden.map(([, mentionId]) => mentionId));
  return left.size === 0 ? [...keys] : keys.filter(([, mentionId]) => !left.has(mentionId));
}

/** A mention's id begins with its site. */
const isOf = (site: string | null) => ([, mentionId]: MatchKey): boolean => site === null || mentionId.startsWith(`${site}:`);
