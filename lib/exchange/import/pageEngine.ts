import { createEngine, type Engine } from '@/lib/mentions/engine';
import { readPackageBytes, readPackageData } from '@/lib/platform/packageData';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readWantedAdapters } from '@/lib/storage/learning/adapters';
import { readOwnWords } from '@/lib/storage/learning/ownWords';

const engines = new WeakMap<EarshotDatabase, Engine>();

/** What understands posts in this page as the worker does: one for each connection, so that its data are fetched once. */
export function pageEngine(db: EarshotDatabase): Engine {
  const engine = engines.get(db) ?? createEngine({
    readData: readPackageData, readBytes: readPackageBytes, readOwnWords: () => readOwnWords(db), readLearnt: () => readWantedAdapters(db),
  });
  engines.set(db, engine);
  return engine;
}
