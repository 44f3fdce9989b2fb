import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { LONGEST_VIEW_NAME, MOST_VIEWS, movedView, readViews, type InboxView } from '@/lib/inbox/inboxViews';
import { isBackedUp } from '@/lib/storage/backedUpSettings';
import { decideInboxViews, readInboxViews } from '@/lib/storage/inbox/inboxViews';
import { freshDatabase } from '../sample';

const view = (id: string, changes: Partial<InboxView> = {}): InboxView => ({ id, name: `View ${id}`, queue: 'risk', topicId: null, site: 'forum', owner: '', tag: null, ...changes });

describe('views of the inbox', () => {
  test('are stored with a stamp, in a backup, and undone by what is returned', async () => {
    const db = await freshDatabase();
    expect(await readInboxViews(db)).toEqual([]);
    await decideInboxViews(db, () => [view('a'), view('b')], () => 'here');
    const before = await decideInboxViews(db, (all) => all.filter(({ id }) => id !== 'a'), () => 'here');
    expect((await readInboxViews(db)).map(({ id }) => id)).toEqual(['b']);
    await decideInboxViews(db, () => before, () => 'here');
    expect(await readInboxViews(db)).toEqual([view('a'), view('b')]);
    expect((await db.settings.get('inboxViews'))?.stamp).toEqual({ clock: 3, origin: 'here' });
    expect(isBackedUp('inboxViews')).toBe(true);
  });

  test('of a file that says something else are left out', () => {
    expect(readViews(null)).toEqual([]);
    expect(readViews([
      7, null, {}, view('a', { name: '  ' }), { ...view('b'), queue: 'all' }, view('c', { name: ' Two\nlines ' }), view('c'), view('d', { name: 'n'.repeat(99), site: 's'.repeat(999) }),
    ])).toEqual([view('c', { name: 'Two lines' }), view('d', { name: 'n'.repeat(LONGEST_VIEW_NAME), site: null })]);
    expect(readViews(Array.from({ length: 99 }, (_, at) => view(String(at))))).toHaveLength(MOST_VIEWS);
  });

  test('are put in order one place at a time', () => {
    const ids = (views: readonly InboxView[]): string => views.map(({ id }) => id).join('');
    const views = [view('a'), view('b'), view('c')];
    expect(ids(movedView(views, 'c', -1))).toBe('acb');
    expect(ids(movedView(views, 'a', 1))).toBe('bac');
    expect([ids(movedView(views, 'a', -1)), ids(movedView(views, 'c', 1)), ids(movedView(views, 'x', 1))]).toEqual(['abc', 'abc', 'abc']);
  });
});
