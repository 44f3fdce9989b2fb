import { settleZone } from '@/lib/storage/settings';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { between, pick, seeded, weighted } from '@/scripts/generate/random';
import { wrongs } from './checks';
import { OPERATIONS, settle, WEIGHTS, type Operation } from './operations';
import { notSameAgain } from './sameAgain';
import { topicToSave } from './topicSteps';
import { NOON, STEADY, World } from './world';

/** One thing that happens: what, by which numbers, how long after the one before (ms), and after how many writes it is cut short. */
export interface Step {
  what: Operation;
  seed: number;
  wait: number;
  cut: number | null;
  /** Whether all is checked afterwards. */
  checks: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WAITS = [1_000, 20_000, UNDO_FOR, 3 * HOUR, DAY, 20 * DAY, 40 * DAY];

/** The history of a seed, before it is lived. */
export function planOf(seed: number): Step[] {
  const random = seeded(seed + 1);
  return Array.from({ length: between(random, 10, 22) }, (): Step => ({
    what: weighted(random, WEIGHTS),
    seed: Math.floor(random() * 2 ** 31),
    wait: pick(random, WAITS),
    cut: random() < 0.12 ? between(random, 0, 8) : null,
    checks: random() < 0.15,
  }));
}

let lives = 0;

/** Lives a history. What was wrong, told in lines; none: nothing. */
export async function live(steps: readonly Step[], written: Set<string> = new Set()): Promise<string[]> {
  const world = await World.begin(`history-${++lives}`, written);
  try {
    const random = seeded(1);
    world.book.settings.set('zone', JSON.stringify(await settleZone(world.db)));
    await saveTopic(world.db, { ...topicToSave(random), query: 'amber OR birch', dontStore: '' }, { now: NOON, newId: () => STEADY, newOrigin: world.newOrigin });
    for (const id of ['a', 'bb', 'c']) await saveTopic(world.db, topicToSave(random), { now: NOON, newId: () => id, newOrigin: world.newOrigin });
    for (const [index, step] of steps.entries()) {
      const wrong = await take(world, step);
      if (wrong.length > 0) return wrong.map((line) => `after step ${index} (${step.what}): ${line}`);
    }
    world.now += UNDO_FOR;
    world.random = seeded(2);
    await settle(world);
    const wrong = wrongs(await world.read(), world.book, true).map((line) => `in the end: ${line}`);
    if (wrong.length > 0 || steps.length % 8 !== 0) return wrong;
    return (await notSameAgain(world)).map((line) => `restored into an empty database: ${line}`);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  } finally {
    await world.db.delete();
  }
}

async function take(world: World, { what, seed, wait, cut, checks }: Step): Promise<string[]> {
  world.now += wait;
  world.random = seeded(seed);
  world.cut = cut;
  world.wasCut = false;
  let failed = false;
  try {
    await OPERATIONS[what](world);
  } catch (error) {
    failed = true;
    if (!world.wasCut) throw new Error(`${what} failed: ${String(error)}`, { cause: error });
  } finally {
    world.cut = null;
  }
  if (world.wasCut && !failed) return ['what was cut short says that it was done'];
  if (world.wasCut && seed % 2 === 0) await world.reopen();
  return checks || world.wasCut ? wrongs(await world.read(), world.book, false) : [];
}

/** The fewest of these steps that still go wrong. */
export async function shrink(steps: readonly Step[], most = 400): Promise<Step[]> {
  let left = [...steps];
  let tries = 0;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at + size <= left.length && tries < most; ) {
      const fewer = left.toSpliced(at, size);
      tries += 1;
      if ((await live(fewer)).length > 0) left = fewer;
      else at += size;
    }
  }
  return left.map((step) => ({ ...step, cut: step.cut }));
}
