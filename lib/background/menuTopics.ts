import { showMenu } from '@/lib/platform/menu';
import { listTopics } from '@/lib/storage/topics/topics';
import { db, opened } from './database';

/** Brings the page's context menu up to date with the topics that listen. */
export async function followMenu(): Promise<void> {
  const isOpen = (await opened()).state === 'open';
  const topics = isOpen ? (await listTopics(db)).filter(({ pausedSince }) => pausedSince === undefined) : [];
  await showMenu(topics.map(({ id, name }) => ({ id, name })));
}
