import { prepareProducts } from '@/lib/replies/productNamed';
import { onSettingsChanged, onTablesChanged } from '../changes';
import type { EarshotDatabase } from '../database';
import { readSegments } from '../people/segments';
import { listTopics } from '../topics/topics';
import { readKit } from './kit';
import { readVoices } from './voices';

/** All that replies are made of, as its readers give it. */
export interface KeptKit {
  templates: Awaited<ReturnType<typeof readKit<'template'>>>;
  products: Awaited<ReturnType<typeof readKit<'product'>>>;
  voices: Awaited<ReturnType<typeof readVoices>>;
  segments: Awaited<ReturnType<typeof readSegments>>;
  topics: Awaited<ReturnType<typeof listTopics>>;
}

/** What is read at once and kept until `watch` tells of a change. */
interface Part<Value> {
  read: (db: EarshotDatabase) => Promise<Value>;
  watch: (db: EarshotDatabase, changed: () => void) => void;
  /** Null: to be read again. */
  kept: WeakMap<EarshotDatabase, { reading: Promise<Value> | null }>;
}

const ITEMS: Part<Pick<KeptKit, 'templates' | 'products'>> = {
  async read(db) {
    const [templates, products] = await Promise.all([readKit(db, 'template'), readKit(db, 'product')]);
    await prepareProducts(products, () => new Promise((next) => setTimeout(next)));
    return { templates, products };
  },
  watch: (db, changed) => onTablesChanged(db, ['replyKit'], changed),
  kept: new WeakMap(),
};

const SPOKEN: Part<Pick<KeptKit, 'voices' | 'segments'>> = {
  async read(db) {
    const [voices, segments] = await Promise.all([readVoices(db), readSegments(db)]);
    return { voices, segments };
  },
  watch: (db, changed) => onSettingsChanged(db, { names: ['voice', 'segments'], families: ['voice.topic:', 'voice.segment:'] }, changed),
  kept: new WeakMap(),
};

const TOPICS: Part<Pick<KeptKit, 'topics'>> = {
  read: async (db) => ({ topics: await listTopics(db) }),
  watch: (db, changed) => onTablesChanged(db, ['topics'], changed),
  kept: new WeakMap(),
};

/**
 * What replies are made of as it is stored, read once for all mentions and kept until some of it changes, here or in another context:
 * a large catalogue takes long to read and to make ready for drafts, which is done here, in parts, before any draft needs it.
 */
export async function keptKit(db: EarshotDatabase): Promise<KeptKit> {
  // Who reads because of a change may hear of it before this does; both have once the change is told.
  await Promise.resolve();
  const [items, spoken, topics] = await Promise.all([kept(db, ITEMS), kept(db, SPOKEN), kept(db, TOPICS)]);
  return { ...items, ...spoken, ...topics };
}

async function kept<Value>(db: EarshotDatabase, part: Part<Value>): Promise<Value> {
  const keeping = keepingOf(db, part);
  const reading = keeping.reading ?? part.read(db);
  keeping.reading = reading;
  try {
    return await reading;
  } catch (error) {
    if (keeping.reading === reading) keeping.reading = null;
    throw error;
  }
}

function keepingOf<Value>(db: EarshotDatabase, { kept: all, watch }: Part<Value>): { reading: Promise<Value> | null } {
  const before = all.get(db);
  if (before !== undefined) return before;
  const keeping: { reading: Promise<Value> | null } = { reading: null };
  all.set(db, keeping);
  watch(db, () => {
    keeping.reading = null;
  });
  return keeping;
}
