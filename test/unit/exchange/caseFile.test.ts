// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyWords } from '@/components/inbox/historyWords';
import { caseHtml } from '@/lib/exchange/case/caseHtml';
import { CASE_VERSION, caseJson } from '@/lib/exchange/case/caseJson';
import { gatherCase, MOST_EARLIER, type Case } from '@/lib/exchange/case/gatherCase';
import { pseudonymsBy } from '@/lib/exchange/pseudonyms';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';
import type { AuthorsShown } from '@/lib/mentions/exportPrivacy';
import { authorIdOf, type Mention } from '@/lib/mentions/mention';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { addNote } from '@/lib/storage/inbox/workLog';
import { listedMention, reasonOf, topicOf, type SampleMention } from '../components/samples';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const SECRET = new Uint8Array(32).fill(7);
const TOPICS = [topicOf({ id: 't1', name: '<b>Seagull</b>' })];
const HOSTILE = `Seagull "lost" it </p><script>alert(1)</script><img src=x onerror='alert(2)'> ]]> & \u202Egnorw <style>p{}</style> javascript:alert(3)`;

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `case-${number++}` });
  await db.open();
  await db.topics.bulkPut(TOPICS.map((topic) => ({ ...topic, createdAt: 0, stamps: {} })));
});

afterEach(async () => {
  await db.delete();
});

async function store(sample: SampleMention, post: Partial<Mention['post']> = {}): Promise<void> {
  const { mention, matches } = listedMention(sample);
  const read = { ...mention.post, ...post };
  await db.mentions.put({ ...mention, post: read, authorId: authorIdOf(read) });
  await db.matches.bulkPut(matches);
}

async function gathered(authors: AuthorsShown = 'named', masked = false): Promise<Case> {
  const found = await gatherCase(db, 'forum:1', { privacy: { authors, masked }, pseudonymOf: await pseudonymsBy(SECRET), topics: TOPICS, now: NOW, zone: 'Europe/Kyiv' });
  if (found === null) throw new Error('not stored');
  return found;
}

async function htmlOf(of: Case, language = 'en'): Promise<string> {
  const { messages } = await PAGES.load(language);
  const translator = createTranslator({ language, messages: { ...PAGES.english, ...messages }, zone: of.zone });
  return caseHtml(of, { translator, siteName: 'Forum', told: (entry) => historyWords(entry, translator), signals: ['<i>Threat</i>'] });
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const at = (n: number): { now: number } => ({ now: NOW - DAY + n });

async function hostile(): Promise<void> {
  const address = `https://forum.example/1?"><script>alert(4)</script>`;
  const reasons = [reasonOf(HOSTILE, '"lost"', -2)];
  await store(
    { id: 'forum:1', text: HOSTILE, reasons, permalink: address, reply: { text: '<svg onload=alert(5)>', author: '"><iframe src=x>', publishedAt: { at: null, precision: 'unknown', raw: null } } },
    { title: '<h1>', nativeId: '1', parentId: '0', threadUrl: 'https://forum.example/t', author: { handle: 'ada', name: '<script>a</script>', url: 'javascript:alert(6)', followers: 12 } },
  );
  await store({ id: 'forum:0', text: '<object data=x> Seagull', permalink: 'data:text/html,x' }, { nativeId: '0', threadUrl: 'https://forum.example/t' });
  await decideInbox(db, [{ mentionId: 'forum:1', owner: '<u>Tamsin</u>' }], at(0));
  await decideInbox(db, [{ mentionId: 'forum:1', tags: { '<em>tag</em>': true } }], at(1));
  await addNote(db, 'forum:1', '</style><script>note()</script>', at(2));
}

describe('the case of a mention as a page', () => {
  it('runs nothing, loads nothing and leads nowhere but to pages of the web, whatever anybody wrote', async () => {
    await hostile();
    const html = await htmlOf(await gathered());
    const page = parsed(html);
    expect([...page.querySelectorAll('script, iframe, object, embed, img, svg, link, base, form, input, video, audio')].map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|^src|^style$|^srcdoc$|^data$|^action$/u.test(name))).toEqual([]);
    const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
    expect(links).toEqual([`https://forum.example/1?"><script>alert(4)</script>`]);
    expect(html).not.toMatch(/url\(|@import/u);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/u);
    expect(page.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
  });

  it('tells all of it as it was written, each stranger\'s words in a place of their own', async () => {
    await hostile();
    const page = parsed(await htmlOf(await gathered()));
    const words = [...page.querySelectorAll('.words')];
    expect(words.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining([HOSTILE, '<svg onload=alert(5)>', '</style><script>note()</script>', '<object data=x> Seagull']));
    expect(words.every((element) => element.getAttribute('dir') === 'auto')).toBe(true);
    const text = (page.body.textContent ?? '').replaceAll(/[\u2066-\u2069]/gu, '');
    for (const told of ['<u>Tamsin</u>', '<em>tag</em>', '<b>Seagull</b> (Negative)', '<i>Threat</i>', '"lost" −2', 'Europe/Kyiv']) expect(text).toContain(told);
    // 10:00 in UTC.
    expect(text).toMatch(/Published.{0,3}Nov 20, 2026, 12:00/u);
  });

  it('is in the language of the screens, and its direction', async () => {
    await store({ id: 'forum:1' });
    const page = parsed(await htmlOf(await gathered(), 'ar'));
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['ar', 'rtl']);
    expect(page.body.textContent).toContain('السجل الزمني');
  });
});

interface Told {
  format: string;
  version: number;
  mention: { permalink: string | null; author: { name: string | null; handle: string | null } };
  history: { kind: string; at: string | null; here?: boolean; details?: Record<string, unknown> }[];
  work: { status: string; owner: string | null; tags: string[]; answerBy: string | null };
  earlier: { mentions: { id: string }[]; more: boolean } | null;
  discussion: { above: { id: string }[] };
}

const told = (of: Case): Told => JSON.parse(caseJson(of)) as Told;

describe('the case of a mention as data', () => {
  it('says its format, the post with its address, the work, and what was done by whom', async () => {
    await hostile();
    await db.workLog.add({ id: 'w', mentionId: 'forum:1', at: NOW, by: 'elsewhere', kind: 'reply', details: { how: 'put', edited: true, template: 'own/t1', missed: ['time'], length: 40 } });
    await db.workLog.add({ id: 'x', mentionId: 'forum:1', at: NOW, by: 'elsewhere', kind: 'due', details: { at: NOW + DAY } });
    await decideInbox(db, [{ mentionId: 'forum:1', dueAt: NOW + 2 * DAY, status: { is: 'escalated', at: NOW } }], { now: NOW + 1 });
    const { format, version, mention, history, work, discussion } = told(await gathered());
    expect([format, version]).toEqual(['earshot-case', CASE_VERSION]);
    expect(mention.permalink).toContain('https://forum.example/1');
    expect(work).toEqual({
      status: 'escalated', owner: '<u>Tamsin</u>', tags: ['<em>tag</em>'], answerBy: new Date(NOW + 2 * DAY).toISOString(), answerByDecided: true,
      snoozedUntil: null, consentToQuote: null,
    });
    expect(history.map(({ kind }) => kind)).toEqual(['published', 'seen', 'answered', 'owner', 'tag', 'note', 'reply', 'due', expect.stringMatching(/^(?:status|due)$/u), expect.stringMatching(/^(?:status|due)$/u)]);
    expect(history[6]?.details).toEqual({ how: 'put', edited: true });
    expect(history[7]).toEqual({ kind: 'due', at: new Date(NOW).toISOString(), here: false, details: { at: new Date(NOW + DAY).toISOString() } });
    expect(history.filter(({ here }) => here === false).map(({ kind }) => kind)).toEqual(['reply', 'due']);
    expect(discussion.above.map(({ id }) => id)).toEqual(['forum:0']);
  });

  it('takes the author\'s earlier mentions along, the newest, as many as are bounded', async () => {
    const before = (n: number): NonNullable<SampleMention['publishedAt']> => ({ at: new Date(NOW - (n + 3) * DAY).toISOString(), precision: 'second', raw: null });
    await store({ id: 'forum:1' });
    await store({ id: 'forum:after', publishedAt: { at: new Date(NOW).toISOString(), precision: 'second', raw: null } });
    for (let n = 0; n <= MOST_EARLIER; n++) await store({ id: `forum:e${n}`, publishedAt: before(n) });
    const { earlier } = told(await gathered());
    expect(earlier?.mentions.map(({ id }) => id)).toEqual(Array.from({ length: MOST_EARLIER }, (_, n) => `forum:e${n}`));
    expect(earlier?.more).toBe(true);
  });
});

describe('people in a case', () => {
  async function named(): Promise<void> {
    await store({ id: 'forum:1', handle: 'ada_l', text: 'Seagull lost my parcel, write to ada@example.com' }, { nativeId: '1', parentId: '0' });
    await store({ id: 'forum:0', handle: 'mira_k', text: 'Ask @ada_l about Seagull' }, { nativeId: '0' });
    await store({ id: 'forum:e', handle: 'ada_l', publishedAt: { at: new Date(NOW - 9 * DAY).toISOString(), precision: 'second', raw: null } });
    await decideInbox(db, [{ mentionId: 'forum:1', owner: 'Tamsin' }], at(0));
    await addNote(db, 'forum:1', '@ada_l called from +49 30 901820, so did ada_l again', at(1));
  }

  it('stand under pseudonyms everywhere, notes and discussion too, and nothing leads to them', async () => {
    await named();
    const of = await gathered('pseudonyms', true);
    for (const file of [caseJson(of), await htmlOf(of)]) {
      expect(file).not.toMatch(/ada_l|mira_k|ada@example|901820|Tamsin|forum\.example/u);
      expect(file).toMatch(/author-[0-9a-z]{10}/u);
    }
    expect(of.earlier).toHaveLength(1);
  });

  it('are nowhere where they are left out, and nothing says what else they wrote', async () => {
    await named();
    const of = await gathered('none', true);
    for (const file of [caseJson(of), await htmlOf(of)]) expect(file).not.toMatch(/ada_l|mira_k|author-[0-9a-z]{10}|Tamsin/u);
    expect(told(of).earlier).toBeNull();
    expect(await htmlOf(of)).toContain('What the author wrote before is left out.');
  });

  it('are as the page shows them where that is chosen', async () => {
    await named();
    const file = caseJson(await gathered('named', false));
    for (const name of ['ada_l', 'mira_k', 'ada@example.com', 'Tamsin', '901820']) expect(file).toContain(name);
  });
});
