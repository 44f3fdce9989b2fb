import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeBatch } from '@/lib/background/batches';
import { showCard, takePress } from '@/lib/background/card';
import { db, opened } from '@/lib/background/database';
import { understandWaiting } from '@/lib/background/jobs';
import { promising } from '@/lib/background/promising';
import type { CardAction, CardAnswer, CardView } from '@/lib/card/view';
import { PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import type { MessageSender } from '@/lib/messaging/sender';
import { completePost } from '@/lib/posts/complete';
import type { Post } from '@/lib/posts/post';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { addNote } from '@/lib/storage/inbox/workLog';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import { decideSetting } from '@/lib/storage/settings';
import { saveKit } from '@/lib/storage/replyKit/kit';
import { decideVoice } from '@/lib/storage/replyKit/voices';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { readWaiting } from '@/lib/storage/waiting';

const seen = vi.hoisted(() => ({ granted: true, words: true, told: [] as [string, number, unknown][] }));

vi.mock(import('@/lib/platform/permissions'), async (original) => ({
  ...(await original()),
  hasOrigins: () => Promise.resolve(seen.granted),
  grantedOrigins: () => Promise.resolve(['https://news.ycombinator.com/*']),
}));
vi.mock(import('@/lib/platform/tabs'), async (original) => ({ ...(await original()), tabIds: () => Promise.resolve([7]) }));
vi.mock(import('@/lib/platform/packageData'), async () => {
  const data = await import('../packageData');
  return {
    ...data,
    readPackageData: (path: string) => {
      if (!path.startsWith('data/card/')) return data.readPackageData(path);
      return seen.words || path.endsWith('/en.json') ? Promise.resolve({ 'card.of': path }) : Promise.reject(new Error(path));
    },
  };
});
vi.mock(import('@/lib/messaging/messenger'), async (original) => ({
  ...(await original()),
  sendToTab: (async (type: string, tabId: number, data: unknown) => {
    seen.told.push([type, tabId, data]);
    return { ok: true, answer: undefined };
  }) as never,
}));

const NOW = Date.UTC(2026, 4, 20, 12);
const ID = 'hackernews:1';
const LISTENER: MessageSender = { id: fakeBrowser.runtime.id, url: 'https://news.ycombinator.com/item?id=1', tab: { id: 7 }, frameId: 0 };
const SECRET = 'Nobody on a page may read this draft';
const TAG = 'nobody reads this tag';

function postOf(id: string, site = 'hackernews', url = LISTENER.url ?? ''): Post {
  return completePost(
    { kind: 'comment', nativeId: id, author: { handle: 'wren' }, text: 'This Norvelo lamp is terrible, I hate it and want a refund' },
    { site, base: url, context: 'thread' },
  );
}

async function store(site: string, url: string, id: string): Promise<void> {
  const post = postOf(id, site, url);
  const batch = { protocol: PROTOCOL_VERSION, instance: `instance-${site}`, number: Number(id), site, reader: site };
  const empty = { scanned: [], health: [], gone: [], answers: [] };
  expect(await takeBatch({ ...batch, ...empty, posts: [post] }, { ...LISTENER, url })).toMatchObject({ state: 'stored' });
}

vi.stubGlobal('navigator', { languages: [] });

beforeEach(async () => {
  Object.assign(seen, { granted: true, words: true, told: [] });
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await decideSetting(db, 'language', 'uk');
  await saveTopic(db, { name: 'Norvelo', query: 'norvelo', hue: 4, role: 'brand' }, { now: NOW, newId: () => 't1' });
  await store('hackernews', 'https://news.ycombinator.com/item?id=1', '1');
  await understandWaiting();
});

const shown = (answer: CardAnswer): CardView => {
  if (answer.state !== 'card') throw new Error(`No card, but: ${answer.state}`);
  return answer.card;
};
const ask = async (id = ID): Promise<CardView> => shown(await showCard({ id }, LISTENER));
const press = async (action: CardAction): Promise<CardView> => shown(await takePress({ id: ID, action }, LISTENER));

describe('the card of a mention', () => {
  test('tells what else is stored of the author, toward the brand, and of nobody where the page names none', async () => {
    await store('hackernews', LISTENER.url ?? '', '2');
    await understandWaiting();
    const { story } = await ask();
    expect(story?.points.map(({ id, label }) => [id, label])).toEqual([['hackernews:1', 'negative'], ['hackernews:2', 'negative']]);
    expect(story).toMatchObject({ more: false, lastAnswer: null, promises: [], experience: { n: 2 }, risk: { level: 'raised' } });
    expect(story?.risk.points).toContainEqual({ reason: 'negatives', points: 1.5, n: 2 });
    await saveTopic(db, { id: 't1', name: 'Norvelo', query: 'norvelo', hue: 4, role: 'competitor' }, { now: NOW, newId: () => 't1' });
    expect((await ask()).story).toMatchObject({ experience: { score: null, n: 0 }, risk: { level: 'none', points: [] } });
    await db.mentions.update(ID, { authorId: null });
    expect((await ask()).story).toBeNull();
  });

  test('holds all that is shown of it', async () => {
    const card = await ask();
    expect(card).toMatchObject({
      mention: { id: ID }, siteName: 'Hacker News', status: 'new', theme: 'auto', blursAbuse: true,
      matches: [{ topicId: 't1', label: 'negative' }], topics: [{ id: 't1', name: 'Norvelo', hue: 4, role: 'brand' }],
      words: { language: 'uk', direction: 'ltr', messages: { 'card.of': 'data/card/uk.json' } },
      replies: { state: 'ready', language: 'en' },
    });
    expect(Object.keys(card.topics[0] ?? {})).toEqual(['id', 'name', 'hue', 'role']);
    expect(card.zone).not.toBe('');
  });

  test('drafts by what the user laid by, and says no more of it than the drafts', async () => {
    await decideVoice(db, { of: 'all' }, { contact: 'help@norvelo.example', avoid: ['sorely'] });
    await saveKit(db, [
      { kind: 'article', questions: ['This lamp is terrible, I want a refund', SECRET], answer: 'Refunds take three days.', steps: [SECRET], language: 'en', product: '', validUntil: null, source: SECRET, topicId: null },
      { kind: 'template', title: SECRET, language: 'en', text: 'We look at it.', intents: [], topicId: null, segmentId: null },
    ], { now: NOW });
    const card = await ask();
    const drafts = card.replies.state === 'ready' ? card.replies.replies.map(({ text }) => text).join('\n') : '';
    expect(drafts).toMatch(/help@norvelo\.example/u);
    expect(drafts).toMatch(/Refunds take three days\./u);
    expect(drafts).toMatch(/^We look at it\.$/mu);
    expect(card).toMatchObject({ triage: { way: 'human' }, article: 'This lamp is terrible, I want a refund' });
    expect(JSON.stringify(card)).not.toMatch(new RegExp(`${SECRET}|sorely`, 'u'));
  });

  test('speaks English where the package has no words in the language', async () => {
    await decideSetting(db, 'language', 'fy');
    seen.words = false;
    expect((await ask()).words).toMatchObject({ language: 'en', messages: { 'card.of': 'data/card/en.json' } });
  });

  test('says nothing of what the user wrote, not even that there is any', async () => {
    await decideInbox(db, [{ mentionId: ID, draft: SECRET, owner: 'me', tags: { [TAG]: true }, dueAt: NOW + 77, testimonial: 'asked' }]);
    await addNote(db, ID, SECRET);
    const answers = [await showCard({ id: ID }, LISTENER), await takePress({ id: ID, action: { kind: 'mine', mine: true } }, LISTENER)];
    for (const secret of [SECRET, TAG, String(NOW + 77), 'queued']) expect(JSON.stringify(answers)).not.toContain(secret);
    for (const answer of answers) {
      const { mention } = shown(answer);
      expect(mention.decided).toEqual({ owner: 'me' });
      expect(Object.keys(mention.stamps)).toEqual(['owner']);
    }
    expect((await db.mentions.get(ID))?.decided?.draft).toBe(SECRET);
  });

  test('shows no topic that hides it, but for what the user can take back', async () => {
    await saveTopic(db, { name: 'Lamps', query: 'lamp', hue: 1, role: 'industry' }, { now: NOW, newId: () => 't2' });
    const [match] = await db.matches.toArray();
    if (match === undefined) throw new Error('Nothing was heard.');
    await db.matches.put({ ...match, topicId: 't2', hiddenAt: match.listedAt, hiddenBy: 'query', queryHides: true });
    await db.mentions.update(ID, { topicIds: ['t1', 't2'], hiddenIn: ['t2'] });
    expect((await ask()).matches.map(({ topicId }) => topicId)).toEqual(['t1']);
    await decideRelevance(db, [{ mentionId: ID, topicId: 't1', irrelevant: true }]);
    expect(await ask()).toMatchObject({ matches: [{ topicId: 't1', hiddenBy: 'user' }], topics: [{ id: 't1' }] });
    await db.topics.delete('t1');
    expect(await showCard({ id: ID }, LISTENER)).toEqual({ state: 'gone' });
  });
});

describe('an answer that is seen', () => {
  const from = { ...LISTENER, tab: { id: 8 } };
  const see = (batch: object): Promise<unknown> =>
    takeBatch({ protocol: PROTOCOL_VERSION, instance: 'instance-8', site: 'hackernews', reader: 'hackernews', posts: [], scanned: [], health: [], gone: [], answers: [], ...batch }, from);
  // The words of promises are in memory from here on.
  beforeEach(async () => void (await promising(async (find) => find({ text: 'Thank you, Wren.', at: null, isExact: false, language: 'en' }))));
  const told = [['labelsChanged', 7, { mentions: [{ id: ID, label: 'negative' }] }]];

  test.each<[what: string, batch: object]>([
    ['in its thread', { answers: [{ to: ID, topicId: 't1', handle: 'norvelo', at: '2026-05-20T13:00:00.000Z', permalink: null, text: 'Thank you, Wren.' }] }],
    ['in its own card', { posts: [{ ...postOf('1'), reply: { text: 'Thank you, Wren.', author: null, publishedAt: { at: null, precision: 'unknown', raw: null } } }] }],
  ])('%s, from any tab, is told to pages that show the mention, once, and its card says so', async (_, batch) => {
    expect((await ask()).status).toBe('new');
    seen.told = [];
    await see({ number: 1, ...batch });
    await vi.waitFor(() => expect(seen.told).toEqual(told));
    expect((await ask()).status).toBe('answered');
    await see({ number: 2, ...batch });
    await understandWaiting();
    expect(seen.told).toEqual(told);
  });

  test('is told again once it is known what it promises', async () => {
    seen.told = [];
    const answer = { to: ID, topicId: 't1', handle: 'norvelo', at: '2026-05-20T13:00:00.000Z', permalink: null, text: 'Przepraszamy za kłopot z lampą. Odpowiemy do piątku.' };
    await see({ number: 1, answers: [answer] });
    await vi.waitFor(() => expect(seen.told).toEqual([...told, ...told]));
    expect((await ask()).story?.promises).toHaveLength(1);
  });
});

describe('what is pressed', () => {
  test('is stored, and answered with the card as it is then', async () => {
    expect(await press({ kind: 'status', status: 'escalated' })).toMatchObject({ status: 'escalated' });
    expect(await press({ kind: 'status', status: null })).toMatchObject({ status: 'new', mention: { decided: {} } });
    expect(await press({ kind: 'mine', mine: true })).toMatchObject({ status: 'open', mention: { decided: { owner: 'me' } } });
    expect(await press({ kind: 'mine', mine: false })).toMatchObject({ status: 'new', mention: { decided: {} } });
    expect(await press({ kind: 'label', label: 'positive' })).toMatchObject({ matches: [{ label: 'positive' }], mention: { decided: { sentiment: 'positive' } } });
    expect(await press({ kind: 'label', label: null })).toMatchObject({ matches: [{ label: 'negative' }], mention: { decided: {} } });
    expect(await press({ kind: 'irrelevant', topicId: 't1', irrelevant: true })).toMatchObject({ matches: [{ hiddenBy: 'user' }] });
    expect((await press({ kind: 'irrelevant', topicId: 't1', irrelevant: null })).matches[0]?.hiddenBy).toBeUndefined();
  });

  test('is told to pages that show it', async () => {
    seen.told = [];
    await press({ kind: 'label', label: 'positive' });
    await vi.waitFor(() => expect(seen.told).toContainEqual(['labelsChanged', 7, { mentions: [{ id: ID, label: 'positive' }] }]));
  });

  test('lets what is done wait for nothing', async () => {
    const waiting = async (): Promise<number> => (await readWaiting(db, ['t1'], 9)).length;
    expect(await waiting()).toBe(1);
    await press({ kind: 'status', status: 'done' });
    expect(await waiting()).toBe(0);
  });

  test('as a suggested reply answers only what is not negative, and never makes less of one that the user wrote', async () => {
    const reply: CardAction = { kind: 'replied', how: 'put', text: 'Hello Wren.', template: 'en/complaint/full' };
    expect(await press(reply)).toMatchObject({ status: 'open', mention: { decided: { replied: { how: 'put', edited: false, template: 'en/complaint/full' } } } });
    expect(await press({ kind: 'label', label: 'neutral' })).toMatchObject({ status: 'answered' });
    await press({ kind: 'label', label: null });
    await decideInbox(db, [{ mentionId: ID, replied: { at: NOW, how: 'copied', edited: true } }]);
    expect(await press(reply)).toMatchObject({ status: 'answered', mention: { decided: { replied: { at: NOW, edited: true } } } });
  });

  test("does not take a mention from somebody else's hands", async () => {
    await decideInbox(db, [{ mentionId: ID, owner: 'Wren' }]);
    expect(await press({ kind: 'mine', mine: false })).toMatchObject({ mention: { decided: { owner: 'Wren' } } });
  });
});

describe('nothing is said or stored', () => {
  const DONE: CardAction = { kind: 'status', status: 'done' };
  const unchanged = async (): Promise<void> => expect((await db.mentions.get(ID))?.stamps).toEqual({});

  test.each<[string, unknown, MessageSender]>([
    ['to a page of Earshot', { id: ID, action: DONE }, { id: fakeBrowser.runtime.id, url: 'chrome-extension://x/popup.html' }],
    ['to another extension', { id: ID, action: DONE }, { ...LISTENER, id: 'other' }],
    ['to nobody known', { id: ID, action: DONE }, {}],
    ['to a frame that is not read', { id: ID, action: DONE }, { ...LISTENER, frameId: 3 }],
    ["of another site's mention", { id: ID, action: DONE }, { ...LISTENER, url: 'https://www.reddit.com/r/lamps' }],
    ["of another site's mention that may not be there", { id: 'reddit:9', action: DONE }, LISTENER],
    ['of no mention', { id: '', action: DONE }, LISTENER],
    ['of what is no message', ID, LISTENER],
    ['of nothing', null, LISTENER],
  ])('%s', async (_, data, from) => {
    expect(await showCard(data, from)).toEqual({ state: 'refused' });
    expect(await takePress(data, from)).toEqual({ state: 'refused' });
    await unchanged();
  });

  test.each<[string, unknown]>([
    ['no action', undefined],
    ['an action that is none', { kind: 'erase' }],
    ['a draft', { kind: 'draft', draft: 'x' }],
    ['a label that is none', { kind: 'label', label: 'unsure' }],
    ['a status that is none', { kind: 'status', status: 'new' }],
    ['an owner', { kind: 'mine', mine: 'Wren' }],
    ['a topic that is none', { kind: 'irrelevant', topicId: { toString: 'x' }, irrelevant: true }],
    ['what is meant', { kind: 'irrelevant', topicId: 't1', irrelevant: false }],
    ['a reply without end', { kind: 'replied', how: 'put', text: 'x'.repeat(9_000) }],
    ['a reply of no template', { kind: 'replied', how: 'put', text: 'x', template: '' }],
    ['a reply that was sent', { kind: 'replied', how: 'sent', text: 'x' }],
  ])('for %s', async (_, action) => {
    expect(await takePress({ id: ID, action }, LISTENER)).toEqual({ state: 'refused' });
    await unchanged();
  });

  test('that a message adds to what it may say', async () => {
    await takePress(JSON.parse(`{"id":"${ID}","action":{"kind":"replied","how":"put","text":"x","edited":true,"__proto__":{"edited":true}}}`), LISTENER);
    expect((await db.mentions.get(ID))?.decided).toEqual({ replied: { at: expect.any(Number), how: 'put', edited: false } });
  });

  test('for a topic that does not hear it', async () => {
    await takePress({ id: ID, action: { kind: 'irrelevant', topicId: 't9', irrelevant: true } }, LISTENER);
    expect((await db.mentions.get(ID))?.stamps).toEqual({});
  });

  test.each<[string, () => unknown]>([
    ['without a grant', () => (seen.granted = false)],
    ['while paused', () => decideSetting(db, 'paused', true)],
    ['without consent', () => decideSetting(db, 'consent', null)],
  ])('%s', async (_, change) => {
    await change();
    expect(await showCard({ id: ID }, LISTENER)).toEqual({ state: 'refused' });
    expect(await takePress({ id: ID, action: DONE }, LISTENER)).toEqual({ state: 'refused' });
    await unchanged();
  });

  test('of a mention of the site that is gone, but that', async () => {
    expect(await showCard({ id: 'hackernews:9' }, LISTENER)).toEqual({ state: 'gone' });
    expect(await takePress({ id: 'hackernews:9', action: DONE }, LISTENER)).toEqual({ state: 'gone' });
  });
});
