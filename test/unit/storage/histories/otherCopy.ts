import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { between, pick } from '@/scripts/generate/random';
import { backUp, restoreSome, settleRestores, stageAll, type Backup } from './restoreSteps';
import { topicToSave } from './topicSteps';
import type { World } from './world';

/** What the other copy does by itself, by its own steps. */
export type OwnSteps = readonly ((other: World) => Promise<void>)[];

/** Another copy, in another browser: it begins with a backup of this one, or anew, goes its own way, and is merged into this one. */
export async function mergeOther(world: World, begin: (name: string) => Promise<World>, steps: OwnSteps): Promise<void> {
  const { random } = world;
  const other = await begin(`${world.db.name}-other-${world.batches}`);
  Object.assign(other, { now: world.now, random, origin: `there${world.batches}`, learned: world.learned, batches: world.batches + 1_000 });
  try {
    const common = world.backups.findLast(({ header }) => header.createdAt <= world.now);
    if (common !== undefined && random() < 0.7) {
      await stageAll(other, common);
      await settleRestores(other);
    } else {
      for (const id of ['steady', 'a', 'bb']) {
        await saveTopic(other.db, { ...topicToSave(random), ...(id === 'steady' ? { query: 'amber OR birch', dontStore: '' } : {}) }, { now: other.now, newId: () => id, newOrigin: other.newOrigin });
      }
    }
    for (let step = between(random, 2, 6); step > 0; step--) {
      other.now += 60_000;
      await pick(random, steps)(other);
    }
    await backUp(other);
    const backup: Backup | undefined = other.backups.at(-1);
    if (backup !== undefined) {
      world.backups.push(backup);
      world.now = Math.max(world.now, other.now);
      await stageAll(world, backup);
    }
  } finally {
    await other.db.delete();
  }
  await restoreSome(world);
}
