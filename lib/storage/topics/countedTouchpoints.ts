import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import { isSameValue } from '@/lib/mentions/sameValue';
import { subjectOfMention } from '@/lib/mentions/subject';
import { parseQuery } from '@/lib/query/grammar/parse';
import { compileFilter } from '@/lib/query/matching/filter';
import type { EarshotDatabase } from '../database';
import { askRequeueing } from '../inbox/askRequeueing';
import { zoneIn } from '../settings';
import { readTouchpoints } from './touchpoints';

/** The user's own touchpoints as mentions are counted by them: by these queries, own handles and days of this zone. */
interface CountedTouchpoints {
  touchpoints: { id: string; query: string }[];
  handles: string[];
  zone: string;
}

type TouchpointsOf = (mention: Mention) => string[];

const KEY = 'countedTouchpoints';
const NONE: TouchpointsOf = () => [];
let ready: { name: string; touchpointsOf: TouchpointsOf } = { name: '', touchpointsOf: NONE };

/** Ids of the user's own touchpoints at which mentions were made, as they are counted. May run inside a transaction over `settings`. */
export async function readCountedTouchpoints(db: EarshotDatabase): Promise<TouchpointsOf> {
  const stored = (await db.settings.get(KEY))?.value as CountedTouchpoints | undefined;
  if (stored === undefined) return NONE;
  const name = JSON.stringify(stored);
  if (ready.name !== name) ready = { name, touchpointsOf: compiled(stored) };
  return ready.touchpointsOf;
}

/** From here on mentions are counted by the touchpoints that there are now. Must run inside a transaction over `settings` and `topics`. */
export async function settleTouchpoints(db: EarshotDatabase): Promise<void> {
  const value = await touchpointsNow(db);
  if (value === null) await db.settings.delete(KEY);
  else await db.settings.put({ key: KEY, value });
}

/**
 * Has all counted anew where touchpoints, own handles or the zone are others than those by which it was. Must run inside a transaction
 * over `settings` and `topics`.
 */
export async function followTouchpoints(db: EarshotDatabase): Promise<void> {
  const stored = (await db.settings.get(KEY))?.value ?? null;
  if (!isSameValue(stored, await touchpointsNow(db))) await askRequeueing(db, null, { counts: true });
}

/** Null: there are none. */
async function touchpointsNow(db: EarshotDatabase): Promise<CountedTouchpoints | null> {
  const touchpoints = (await readTouchpoints(db)).map(({ id, query }) => ({ id, query }));
  if (touchpoints.length === 0) return null;
  const handles = (await db.topics.toArray()).flatMap((topic) => topic.handles ?? []);
  return { touchpoints, handles, zone: zoneIn((await db.settings.get('zone'))?.value) };
}

/** Those whose query cannot be read hold nothing. */
function compiled({ touchpoints, handles, zone }: CountedTouchpoints): TouchpointsOf {
  const calendar = createCalendar(zone);
  const asked = touchpoints.flatMap(({ id, query }) => {
    const parsed = parseQuery(query);
    return parsed.ok ? [{ id, answerTo: compileFilter(parsed.query, handles) }] : [];
  });
  return (mention) => {
    const subject = subjectOfMention(mention, (instant) => calendar.at(instant).day);
    return asked.flatMap(({ id, answerTo }) => (answerTo(subject) === 'yes' ? [id] : []));
  };
}
