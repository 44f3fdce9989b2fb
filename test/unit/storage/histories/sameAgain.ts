import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { backUp, settleRestores, stageAll } from './restoreSteps';
import type { Snapshot } from './snapshot';
import { World } from './world';

/** A backup of all that is stored, restored into an empty database, must be the same there. What differs, told in lines. */
export async function notSameAgain(world: World): Promise<string[]> {
  await backUp(world);
  const backup = world.backups.at(-1);
  if (backup === undefined) return ['there is no backup'];
  const fresh = await World.begin(`${world.db.name}-again`);
  try {
    Object.assign(fresh, { now: world.now, random: world.random });
    await fresh.db.settings.put({ key: 'zone', value: backup.header.zone });
    await stageAll(fresh, backup);
    await settleRestores(fresh);
    while (await requeueChunk(fresh.db));
    const [here, there] = [settledOn(await world.read()), settledOn(await fresh.read())];
    return (['mentions', 'matches', 'authors', 'topics', 'tombstones', 'exposure', 'siteHealth', 'alertRules', 'workLog', 'identities', 'people', 'replyKit', 'surveys', 'series', 'imports', 'customers', 'orders', 'goals', 'actions'] as const).flatMap((table) => {
      const [is, must] = [there[table], here[table]].map((rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)));
      const lost = must?.filter((row) => is?.includes(row) !== true) ?? [];
      return [...lost.map((row) => `${table} lost ${row}`), ...((is?.length ?? 0) > (must?.length ?? 0) ? [`${table} has more`] : [])];
    });
  } finally {
    await fresh.db.delete();
  }
}

/** Without those of whom nothing is kept but that they are nobody's account whom others are of: a backup does not bring them back. */
function settledOn(stored: Snapshot): Snapshot {
  const known = new Set([...stored.mentions.map(({ authorId }) => authorId), ...stored.identities.flatMap(({ authorId, personId }) => (personId === null ? [] : [authorId]))]);
  return {
    ...stored,
    authors: stored.authors.filter(({ id }) => known.has(id)),
    identities: stored.identities.filter(({ authorId }) => known.has(authorId)),
  };
}
