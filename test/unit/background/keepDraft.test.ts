import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { awaitDraft, keepDraft } from '@/lib/background/keepDraft';
import type { MessageSender } from '@/lib/messaging/sender';
import { addTopics, heard } from './stored';

const ID = 'hackernews:1';
const OWN: MessageSender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };

const draft = async (): Promise<string | undefined> => (await db.mentions.get(ID))?.decided?.draft;

beforeEach(async () => {
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addTopics(db, 'acme');
  await heard(db, ['1']);
});

test.each<[string, MessageSender, boolean]>([
  ['a page of its own', OWN, true],
  ['a web page', { ...OWN, url: 'https://forum.example/', tab: { id: 7 } }, false],
])('the worker opens the database when a reply is begun in %s: %o, %s', async (_where, sender, opens) => {
  db.close();
  await awaitDraft(undefined, sender);
  expect(db.isOpen()).toBe(opens);
});

describe('what was typed last of a reply', () => {
  test('is stored for a page that is closing, and taken away where nothing is left of it', async () => {
    expect(await keepDraft({ mentionId: ID, words: 'So sorry' }, OWN)).toEqual({ ok: true });
    expect(await draft()).toBe('So sorry');
    await keepDraft({ mentionId: ID, words: '' }, OWN);
    expect(await draft()).toBeUndefined();
  });

  test.each<[string, unknown, MessageSender]>([
    ['a web page', { mentionId: ID, words: 'Ours is better' }, { ...OWN, url: 'https://forum.example/', tab: { id: 7 } }],
    ['nobody known', { mentionId: ID, words: 'Ours is better' }, {}],
    ['a page that names no mention', { words: 'Ours is better' }, OWN],
    ['a page that sends no words', { mentionId: ID, words: 7 }, OWN],
    ['a page whose mention is gone', { mentionId: 'hackernews:2', words: 'Too late' }, OWN],
  ])('is not taken from %s', async (_who, data, sender) => {
    expect(await keepDraft(data, sender)).toEqual({ ok: false });
    expect(await draft()).toBeUndefined();
  });
});
