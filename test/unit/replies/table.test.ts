import { describe, expect, test } from 'vitest';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import type { ReplyBlock, Situation } from '@/lib/language/packs/replies';
import { SITUATIONS } from '@/lib/language/packs/replies';
import { channelOf, fitsIn } from '@/lib/replies/channels';
import { knownOf } from '@/lib/replies/slots';
import { addressFor } from '@/lib/replies/voicing';
import { INTENTS } from '@/lib/signals/signals';
import { addressShown, draft, languageIn, type Drafted } from './table/draft';
import type { DraftedPost } from './table/draftedPost';

// Posts and drafts side by side stand in table/<code>.md for humans to read; `vitest run test/unit/replies/table -u` writes them anew.

const files = import.meta.glob<readonly DraftedPost[]>('./table/??.ts', { eager: true, import: 'default' });
const TABLES = Object.entries(files).map(([path, posts]) => [path.slice(-5, -3), posts] as const);
const ROWS = TABLES.map(([code, posts]) => [code, posts.map((post) => [post, draft(code, post)] as const)] as const);
const CELLS = ROWS.flatMap(([code, rows]) => rows.map(([post, drafted]) => ({ code, intent: post.intent, post, drafted })));

/** Intents of somebody who is owed more than thanks. */
const OWED: readonly string[] = ['threat', 'cancel', 'complaint'];

const repliesOf = ({ suggestions }: Drafted): { manner: string; text: string; kinds: string[] }[] => (
  suggestions.state === 'ready' ? suggestions.replies.map(({ manner, text, blocks }) => ({ manner, text, kinds: blocks.map(({ kind }) => kind) })) : []
);

test.each(TABLES)('%s has a post for each intent', (_, posts) => {
  expect(posts.map(({ intent }) => intent).toSorted()).toEqual([...INTENTS].toSorted());
});

const isUnanswered = (intent: string): boolean => intent === 'reply' || intent === 'promotion';

test.each(CELLS)('$code, $intent: is understood as meant, or corrected', ({ code, intent, post, drafted }) => {
  expect(drafted.request.language).toBe(code);
  expect(drafted.request.intent).toBe(intent);
  expect({ corrected: drafted.intent !== intent }).toEqual({ corrected: post.corrected === true });
});

test.each(CELLS.filter(({ intent }) => isUnanswered(intent)))('$code, $intent: gets no draft, and why is said', ({ intent, drafted }) => {
  expect(drafted.suggestions).toEqual({ state: 'not-wanted', intent });
});

describe.each(CELLS.filter(({ intent }) => !isUnanswered(intent)))('$code, $intent', ({ code, intent, post, drafted }) => {
  const replies = repliesOf(drafted);
  const full = replies[0];

  test('gets one to three drafts that differ', () => {
    expect(replies.length).toBeGreaterThanOrEqual(1);
    expect(replies.length).toBeLessThanOrEqual(3);
    expect(full?.manner).toBe('full');
  });

  test('is answered in its language, short enough, with nothing left to fill', () => {
    for (const { text } of replies) {
      expect([code, null]).toContain(languageIn(text));
      expect(text).not.toMatch(/[{}[\]…]|undefined|\s\s|^\s|\s$/u);
      expect(fitsIn(channelOf(post.site), text)).toBe(true);
    }
    expect(languageIn(full?.text ?? '')).toBe(code);
  });

  test('is seen', () => {
    expect(full?.kinds.filter((kind) => ['own', 'acknowledge', ...(OWED.includes(intent) ? [] : ['thanks'])].includes(kind))).not.toEqual([]);
  });

  test('is answered with its article', () => {
    expect(full?.text).toContain(post.article?.answer.replaceAll(/\s+/gu, ' ').trim() ?? '');
  });

  test('names the order and the product that it names', () => {
    const pack = REPLY_PACKS.get(code);
    const known = pack === undefined ? {} : knownOf({ ...drafted.request, language: code }, pack, drafted.kit, drafted.article);
    expect({ order: known.order, product: known.product }).toEqual({ order: post.order, product: post.product });
  });

  test('is spoken to as expected', () => {
    const pack = REPLY_PACKS.get(code);
    const chosen = pack?.address === undefined ? undefined : addressFor(drafted.kit.voice, drafted.request, pack);
    expect(chosen).toBe(post.address);
    const shown = replies.map(({ text }) => addressShown(text.replace(post.article?.answer ?? '\0', ''), code) ?? undefined);
    expect(shown.filter((one) => post.address !== undefined && one !== undefined && one !== post.address)).toEqual([]);
  });
});

test.each(ROWS)('%s: posts and drafts to read', async (code, rows) => {
  await expect(rows.map(([post, drafted]) => asPage(post, drafted)).join('\n')).toMatchFileSnapshot(`./table/${code}.md`);
});

function asPage(post: DraftedPost, drafted: Drafted): string {
  const { label, intent, request } = drafted;
  const meant = post.corrected === true ? `${post.intent} (found: ${intent ?? 'none'})` : post.intent;
  const shown = [label, ...(request.feelings ?? []), request.manner, request.address, request.grave === true ? 'grave' : null].filter((one) => one != null);
  const head = [`## ${meant}`, '', `${post.site}, ${post.kind}, ${post.author ?? 'no name'}: ${shown.join(', ')}`, '', ...post.text.split('\n').map((line) => `> ${line}`.trimEnd()), ''];
  const answer = post.article === undefined ? [] : [`Article: ${post.article.question}`, ''];
  const drafts = drafted.suggestions.state === 'ready'
    ? drafted.suggestions.replies.map(({ manner, text }) => `- ${manner}: ${text}`)
    : [`- ${drafted.suggestions.state}`];
  return [...head, ...answer, ...drafts, ''].join('\n');
}

describe('of the languages', () => {
  const skeleton = (blocks: readonly ReplyBlock[]): string => blocks.map((block) => JSON.stringify({ ...block, says: [] })).join();
  const CODES = [...REPLY_PACKS].flatMap(([code, { within }]) => (within === undefined ? [] : [code]));
  const pairs = CODES.flatMap((one, at) => CODES.slice(at + 1).map((other) => [one, other] as const));

  test('no two have the same skeletons', () => {
    const shared = pairs.flatMap(([one, other]) => {
      const alike = SITUATIONS.filter((situation) => isAlike(one, other, situation));
      return alike.length > 3 ? [`${one} ${other}: ${alike.join(' ')}`] : [];
    });
    expect(shared).toEqual([]);
  });

  function isAlike(one: string, other: string, situation: Situation): boolean {
    const [first, second] = [REPLY_PACKS.get(one)?.[situation], REPLY_PACKS.get(other)?.[situation]];
    return first !== undefined && second !== undefined && skeleton(first) === skeleton(second);
  }

  test('no two draft by the same kinds in all situations', () => {
    const drafts = ROWS.map(([, rows]) => rows.map(([post, drafted]) => `${post.intent} ${repliesOf(drafted)[0]?.kinds.join(' ') ?? ''}`).toSorted().join('\n'));
    expect(new Set(drafts).size).toBe(drafts.length);
  });
});
