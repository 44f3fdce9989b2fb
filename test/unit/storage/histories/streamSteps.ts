import { withMoved, withoutStream, withStream } from '@/lib/inbox/stream';
import { writeMorningTold } from '@/lib/storage/inbox/morningTold';
import { changeStreams, markStreamsRead, readStreams } from '@/lib/storage/streams/streams';
import { between, pick } from '@/scripts/generate/random';
import type { World } from './world';

export async function stream({ db, random, newOrigin, book }: World): Promise<void> {
  const id = pick(random, ['bad', 'good', 'all']);
  const made = { id, name: id, query: '', topicId: null, waiting: random() < 0.5 };
  const to = between(random, 0, 2);
  const change = pick(random, ['add', 'add', 'move', 'drop'] as const);
  await changeStreams(db, (all) => (change === 'add' ? withStream(all, made) : change === 'move' ? withMoved(all, id, to) : withoutStream(all, id)), 1, newOrigin);
  await markStreamsRead(db, [id], 2);
  book.settings.set('streams', JSON.stringify((await readStreams(db)).streams));
}

export async function morning({ db, random }: World): Promise<void> {
  await writeMorningTold(db, pick(random, ['2026-05-19', '2026-05-20', null]));
}
