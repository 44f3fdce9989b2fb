import type { EarshotDatabase } from '@/lib/storage/database';

export interface WrittenRow {
  table: string;
  value: unknown;
}

interface Store {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
}

let stores: Store[] = [];

/** Calls back with a copy of every row that is put or added from now on, below all that Dexie does. */
export function recordWrites(db: EarshotDatabase, onWrite: (row: WrittenRow) => void): void {
  db.use({
    stack: 'dbcore',
    name: 'recorder',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (request.type === 'put' || request.type === 'add') {
              for (const value of request.values) onWrite({ table: name, value: structuredClone(value) });
            }
            return table.mutate(request);
          },
        };
      },
    }),
  });
}

/** Remembers the tables and indexes of an open database, for databases of the same structure. */
export function copyStructure(of: IDBDatabase): void {
  const names = [...of.objectStoreNames];
  const transaction = of.transaction(names);
  stores = names.map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
}

/** Puts rows into a fresh database of that structure, one relaxed transaction a group; ms from first to last. */
export async function putAll(name: string, groups: readonly (readonly WrittenRow[])[]): Promise<number> {
  await settled(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => stores.forEach((store) => create(opening.result, store)));
  const db = await settled(opening);
  const names = stores.map((store) => store.name);
  const start = performance.now();
  for (const rows of groups) {
    const transaction = db.transaction(names, 'readwrite', { durability: 'relaxed' });
    const done = completed(transaction);
    for (const { table, value } of rows) transaction.objectStore(table).put(value);
    await done;
  }
  const took = performance.now() - start;
  db.close();
  await settled(indexedDB.deleteDatabase(name));
  return took;
}

function create(db: IDBDatabase, { name, keyPath, autoIncrement, indexes }: Store): void {
  const store = db.createObjectStore(name, { keyPath, autoIncrement });
  for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database refused')));
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction was aborted')));
  });
}
