/** How long other pages have for closing what they hold open, ms. */
const PATIENCE = 5_000;

/**
 * Deletes every database of the extension. 'blocked': a page that is still open holds one; it is deleted when that is closed,
 * and until then nothing can be opened.
 */
export async function deleteDatabases(patience: number = PATIENCE): Promise<'deleted' | 'blocked'> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const outcomes = await Promise.all(names.map((name) => deleteOne(name, patience)));
  return outcomes.every((done) => done) ? 'deleted' : 'blocked';
}

function deleteOne(name: string, patience: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Open pages are told to close it: those that do hold it up for a moment only.
    request.addEventListener('blocked', () => {
      timer = setTimeout(() => resolve(false), patience);
    });
    request.addEventListener('success', () => {
      clearTimeout(timer);
      resolve(true);
    });
    request.addEventListener('error', () => {
      clearTimeout(timer);
      reject(request.error ?? new Error(`${name} was not deleted.`));
    });
  });
}
