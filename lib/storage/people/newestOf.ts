import type { EarshotDatabase } from '../database';
import type { Mention } from '../rows';

/** The newest mentions of several accounts together, newest first. */
export async function newestOf(db: Pick<EarshotDatabase, 'mentions'>, authorIds: readonly string[], most: number): Promise<Mention[]> {
  const of = await Promise.all(authorIds.map((id) => db.mentions.where('authorId').equals(id).reverse().limit(most).toArray()));
  return of.flat().toSorted((a, b) => b.listedAt - a.listedAt || (a.id < b.id ? -1 : 1)).slice(0, most);
}
