import { onTablesChanged } from '../changes';
import type { EarshotDatabase } from '../database';
import { readKit } from './kit';

/** Templates and products, as `readKit` gives them. */
export interface KeptKit {
  templates: Awaited<ReturnType<typeof readKit<'template'>>>;
  products: Awaited<ReturnType<typeof readKit<'product'>>>;
}

/** Null: to be read again. */
const kept = new WeakMap<EarshotDatabase, { reading: Promise<KeptKit> | null }>();

/**
 * Templates and products as they are stored, read once and kept until any of the kit changes, here or in another context: a large
 * catalogue takes long to read, and what is made ready of it (by array) is made once, too.
 */
export async function keptKit(db: EarshotDatabase): Promise<KeptKit> {
  // Who reads because of a change may hear of it before this does; both have once the change is told.
  await Promise.resolve();
  const keeping = keepingOf(db);
  const reading = keeping.reading ?? readBoth(db);
  keeping.reading = reading;
  try {
    return await reading;
  } catch (error) {
    if (keeping.reading === reading) keeping.reading = null;
    throw error;
  }
}

async function readBoth(db: EarshotDatabase): Promise<KeptKit> {
  const [templates, products] = await Promise.all([readKit(db, 'template'), readKit(db, 'product')]);
  return { templates, products };
}

function keepingOf(db: EarshotDatabase): { reading: Promise<KeptKit> | null } {
  const before = kept.get(db);
  if (before !== undefined) return before;
  const keeping = { reading: null };
  kept.set(db, keeping);
  onTablesChanged(db, ['replyKit'], () => {
    keeping.reading = null;
  });
  return keeping;
}
