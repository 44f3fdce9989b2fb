import { describe, expect, test } from 'vitest';
import { fitting } from '@/lib/exchange/webhooks/fitting';
import type { HookMention, HookMessage } from '@/lib/exchange/webhooks/message';
import { SLACK, slackPayload } from '@/lib/exchange/webhooks/slack';
import { bytesOf, teamsPayload } from '@/lib/exchange/webhooks/teams';
import { seeded } from '@/scripts/generate/random';

const PIECES = [
  'word ', '&', '<', '>', '&amp;', '<!channel>', '<https://evil.example|Acme>', '*bold*', '_', '~', '`', '|', '"', "'", '\\', '\n', '\u0000', '\u2028', '\u202e',
  '👩‍👩‍👧‍👦', '🇺🇦', '𝔘', 'e\u0301', '\ud83d', '\udc00', 'їжак ', 'שלום ', 'مرحبا ', '日本語', 'ไทย', '한국어', '[a](javascript:alert(1))', '{{DATE()}}', ']]>', '…',
];
const URLS = [
  null, 'https://social.example/post/1', 'javascript:alert(1)', 'not an address', `https://a.example/${'x'.repeat(5_000)}`, 'https://a.example/?q=a&b=<c>|d',
  `https://a.example/?${'&'.repeat(2_900)}`, 'http://a.example/ü/ї?x=y#z',
];

function messageOf(random: () => number): HookMessage {
  const text = (most: number): string => Array.from({ length: Math.floor(random() ** 4 * most) }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
  const mention = (): HookMention => ({
    id: text(5), url: URLS[Math.floor(random() * URLS.length)] ?? null, site: 'x', siteName: text(60), postedAt: random() < 0.5 ? null : text(20), sentiment: 'negative',
    author: random() < 0.5 ? null : text(60), excerpt: text(1_500),
  });
  return {
    id: 'a', type: 'alert.mentions', created: '2026-01-01T00:00:00.000Z', brand: text(300), window: null, metric: null,
    mentions: Array.from({ length: Math.floor(random() * 15) }, mention), more: Math.floor(random() * 3),
    words: { head: text(300), line: text(1_500), more: (count) => `${text(10)} ${count}` }, appVersion: '1',
  };
}

/** All texts of a payload. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const CASES = Array.from({ length: 60 }, (_, seed) => messageOf(seeded(seed)));

test('a message for Slack keeps its limits and says nothing as markup, whatever is in the texts', () => {
  for (const message of CASES) {
    const { text, blocks } = slackPayload(message);
    expect(text.length).toBeLessThanOrEqual(SLACK.text);
    expect(blocks.length).toBeLessThanOrEqual(SLACK.blocks);
    let listed = 0;
    for (const block of blocks) {
      const texts = block.type === 'context' ? block.elements : [block.text];
      if (block.type === 'section') listed += 1;
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.length).toBeLessThanOrEqual(SLACK.context);
      for (const one of texts) {
        expect(one.text.length).toBeGreaterThan(0);
        expect(one.text.length).toBeLessThanOrEqual(block.type === 'header' ? SLACK.header : SLACK.section);
        expect(one.text).toMatch(one.type === 'mrkdwn' ? /^<https?:\/\/[^<>|\s]+\|[^<>|]+>$/u : /^(?:[^<>&]|&(?:amp|lt|gt);)+$/u);
      }
    }
    const left = message.mentions.length + message.more - (listed - 1);
    expect(JSON.stringify(blocks.at(-1))).toContain(left > 0 ? String(left) : '');
    expect(textsIn(blocks).some((one) => /\p{Surrogate}/u.test(one))).toBe(false);
  }
});

test('a card for Teams stays below 21 KB, and none of its words are Markdown', () => {
  for (const message of CASES) {
    const payload = teamsPayload(message);
    expect(bytesOf(payload)).toBeLessThan(21_000);
    const [{ content }] = payload.attachments;
    expect(content.body.every(({ type, inlines }) => type === 'RichTextBlock' && inlines.every((run) => run.type === 'TextRun' && run.text !== ''))).toBe(true);
    expect(textsIn(payload).some((one) => /\p{Surrogate}/u.test(one))).toBe(false);
    const listed = content.body.filter(({ separator }) => separator === true).length;
    const left = message.mentions.length + message.more - listed;
    expect(JSON.stringify(content.body.at(-1))).toContain(left > 0 ? String(left) : '');
    const addresses = content.body.flatMap(({ inlines }) => inlines.flatMap(({ selectAction }) => selectAction?.url ?? []));
    expect(addresses.filter((url) => !/^https?:\/\//u.test(url))).toEqual([]);
  }
});

describe('a text that is cut', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['ab😀😀', 5, 'ab😀…'],
    ['ab😀😀', 4, 'ab…'],
    ['abe\u0301e\u0301x', 5, 'abe\u0301…'],
    ['abe\u0301e\u0301xy', 6, 'abe\u0301…'],
  ])('%s to %i', (text, most, cut) => {
    expect(fitting(text, most)).toBe(cut);
  });
});
