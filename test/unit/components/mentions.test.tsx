// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedMention } from '@/components/mentions/listedMention';
import { MentionList } from '@/components/mentions/MentionList';
import { MentionRow } from '@/components/mentions/MentionRow';
import { textSegments } from '@/components/mentions/textSegments';
import type { Reason } from '@/lib/sentiment/sentiment';
import { listedMention, reasonOf, topicOf, type SampleMention } from './samples';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const topics = new Map([['t1', topicOf({ id: 't1', name: 'Seagull', hue: 3 })]]);

function row(sample: SampleMention, open = false): VNode {
  const props = { listed: listedMention(sample), topics, siteName: 'The Forum', now: ENGLISH_NOW };
  return <MentionRow {...props} open={open} onOpen={() => undefined} />;
}

const UNKNOWN = { at: null, precision: 'unknown', raw: null } as const;

describe('text segments', () => {
  const text = 'Seagull never disappoints';
  const reason = reasonOf(text, 'disappoints', -2);
  it('give back the whole text, cut where marks begin and end', () => {
    const segments = textSegments(text, { start: 0, end: text.length }, { matched: [{ start: 0, end: 7, hue: 3 }], reasons: [reason] });
    expect(segments.map((segment) => [segment.text, segment.hue, segment.reasons.includes(reason)])).toEqual([
      ['Seagull', 3, false],
      [' never ', null, false],
      ['disappoints', null, true],
    ]);
  });

  it('carry both marks where they overlap, and none from outside the part', () => {
    const never = { ...reason, start: 8, end: 13 };
    const segments = textSegments(text, { start: 3, end: 14 }, { matched: [{ start: 0, end: 20, hue: 1 }], reasons: [never] });
    expect(segments.map(({ text: words }) => words).join('')).toBe(text.slice(3, 14));
    expect(segments.map(({ hue, reasons }) => [hue, reasons.length])).toEqual([[1, 0], [1, 1], [1, 0]]);
  });

  it('carry all reasons of a word, and none that has no place', () => {
    const adapted: Reason = { ...reason, value: 3, contribution: 3, source: 'adapted' };
    const whole: Reason = { ...adapted, term: '', start: 0, end: 0 };
    for (const reasons of [[whole, reason, adapted], [{ ...whole, start: 3, end: 3 }, reason, adapted]]) {
      const segments = textSegments(text, { start: 0, end: text.length }, { matched: [], reasons });
      expect(segments.map(({ text: words }) => words).join('')).toBe(text);
      expect(new Set(segments.map(({ start }) => start)).size).toBe(segments.length);
      expect(segments.filter(({ reasons: why }) => why.length > 0).map((segment) => segment.reasons)).toEqual([[reason, adapted]]);
    }
  });
});

describe('a mention', () => {
  it('underlines what was heard, in the hue of its topic', async () => {
    const { container } = await show(row({ id: 'forum:1' }));
    const mark = container.querySelector('mark');
    expect(mark?.textContent).toBe('Seagull');
    expect(mark?.getAttribute('style')).toContain('--topic-3');
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> Seagull <script>alert(1)</script>';
    const { container } = await show(row({ id: 'forum:1', text: hostile, handle: '<b>ada</b>' }, true));
    expect(container.querySelector('img, script, b')).toBeNull();
    expect(wordsOf(container)).toContain(hostile);
  });

  it('says what the page names, where that is still to come', async () => {
    const publishedAt = { at: '2026-11-20T00:00:00.000Z', precision: 'day', raw: '1 January 2199', clamped: true } as const;
    const { container } = await show(row({ id: 'forum:1', publishedAt }));
    expect(wordsOf(container)).toContain('time unknown');
    expect(container.querySelector('time')?.title.replace(/[\u2068\u2069]/gu, '')).toBe('The page says “1 January 2199”, which is still to come');
  });

  it('says that the time is unknown instead of guessing', async () => {
    const { container } = await show(row({ id: 'forum:1', publishedAt: UNKNOWN }));
    expect(wordsOf(container)).toContain('time unknown');
  });

  it('shows no finer time than the page says', async () => {
    const publishedAt = { at: '2026-11-20T00:00:00.000Z', precision: 'day', raw: null } as const;
    const { container } = await show(row({ id: 'forum:1', publishedAt }));
    expect(wordsOf(container.querySelector('time'))).toMatch(/20/u);
    expect(wordsOf(container)).not.toContain('hours ago');
  });

  it('has the exact time beside the age', async () => {
    const { container } = await show(row({ id: 'forum:1' }));
    const time = container.querySelector('time');
    expect(wordsOf(time)).toBe('yesterday');
    expect(time?.title).toContain('10:00');
  });

  it('links to the post without telling it where from, or not at all', async () => {
    const { container, unmount } = await show(row({ id: 'forum:1' }));
    const link = container.querySelector('a');
    expect([link?.href, link?.rel]).toEqual(['https://forum.example/forum:1', 'noreferrer noopener']);
    unmount();
    expect((await show(row({ id: 'forum:1', permalink: null }))).container.querySelector('a')).toBeNull();
  });

  it('explains its score word by word, and sums it', async () => {
    const text = 'Seagull never disappoints';
    const shifted = reasonOf(text, 'disappoints', -2, [{ kind: 'negated', term: 'never', factor: -0.7 }]);
    const { container } = await show(row({ id: 'forum:1', text, label: 'positive', reasons: [shifted] }, true));
    expect(wordsOf(container)).toContain('disappoints \u22122, negated by never ×\u22120.7 → +1.4');
    expect(wordsOf(container)).toContain('Sum of the words: +1.4');
    expect(screen.getByRole('note').tabIndex).toBe(0);
  });

  it.each<[string, SampleMention, string]>([
    ['an unknown language', { id: '1', label: 'unscored', language: null, reasons: [] }, 'this text is not known'],
    ['a language without an engine', { id: '1', label: 'unscored', language: 'fy', reasons: [] }, 'Western Frisian'],
    ['a weak sign', { id: '1', label: 'unsure' }, 'too weak'],
    ['no sign', { id: '1', label: 'neutral', reasons: [] }, 'No word in this text'],
  ])('says why of %s', async (_, sample, words) => {
    const { container } = await show(row(sample, true));
    expect(wordsOf(container)).toContain(words);
  });

  it.each(['en', 'ar'])('is accessible, closed and open (%s)', async (language) => {
    const { container } = await show(
      <div>
        {row({ id: 'forum:1', reply: { text: 'Sorry', author: 'Seagull', publishedAt: UNKNOWN } })}
        {row({ id: 'forum:2' }, true)}
      </div>,
      language,
    );
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('the list', () => {
  const rows: ListedMention[] = Array.from({ length: 500 }, (_, index) => listedMention({ id: `forum:${index}` }));

  // Nothing is laid out here: rows get the height that they have in a browser.
  beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92));

  async function showList(given: { complete: boolean; onMore?: () => void }): Promise<Element> {
    const { container } = await show(
      <MentionList
        rows={rows} complete={given.complete} topics={topics} siteNames={new Map()} now={ENGLISH_NOW}
        onMore={given.onMore ?? vi.fn<() => void>()}
      />,
    );
    return container;
  }

  it('has only what the window shows in the page, and says how many there are', async () => {
    const container = await showList({ complete: true });
    const articles = container.querySelectorAll('article');
    expect(articles.length).toBeGreaterThan(3);
    expect(articles.length).toBeLessThan(40);
    expect(articles[0]?.getAttribute('aria-setsize')).toBe('500');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('does not ask for more while its end is far', async () => {
    const onMore = vi.fn<() => void>();
    await showList({ complete: false, onMore });
    expect(onMore).not.toHaveBeenCalled();
  });

  it('is walked, opened and explained by keys', async () => {
    const container = await showList({ complete: true });
    const [first, second] = container.querySelectorAll('article');
    first?.focus();
    fireEvent.keyDown(first as Element, { key: 'j' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    fireEvent.keyDown(second as Element, { key: 'k' });
    await waitFor(() => expect(document.activeElement).toBe(first));
    fireEvent.keyDown(first as Element, { key: 'w' });
    await waitFor(() => expect(first?.querySelector('[aria-expanded="true"]')).not.toBeNull());
    const clicked = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    first?.querySelector('a')?.addEventListener('click', clicked);
    fireEvent.keyDown(first as Element, { key: 'o' });
    expect(clicked).toHaveBeenCalled();
  });

  it('leaves keys with a modifier to the browser', async () => {
    const container = await showList({ complete: true });
    const first = container.querySelector('article');
    first?.focus();
    fireEvent.keyDown(first as Element, { key: 'w', ctrlKey: true });
    expect(first?.querySelector('[aria-expanded="true"]')).toBeNull();
  });
});
