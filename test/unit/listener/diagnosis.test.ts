// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnose } from '@/lib/listener/diagnosis';
import { find } from '@/lib/sites/reading/dom';
import type { Site } from '@/lib/sites/reading/site';
import { show } from '../markup';
import { card, cards, open, OWN_PAGE, pass, type OpenPage } from './harness';

const site: Site = { ...cards, posts: 'article', traces: 'a[href*="/status/"]' };

function diagnosisOf(body: string, failing?: string): string | null {
  show(body);
  const failed = failing === undefined ? null : find(document, failing);
  return diagnose({
    site,
    page: { url: new URL('https://cards.example/wren.tailor/7'), document, kind: 'thread', now: 0 },
    version: '0.5.0',
    health: { found: 24, read: 0, missing: { time: 3 } },
    isFailing: (element) => element === failed,
  });
}

/** Everything on the page that is somebody's or leads to somebody, each of it once more where it is easily overlooked. */
const PRIVATE = [
  'Wren', 'Tailor', 'wren.tailor', 'wrentailor', 'wren@mail.example', 'mail.example', 'norvelo', 'Oksana', 'Коваль', 'مريم',
  '65f0ab12cd', 't3_1abcde', 'eyJhbGciOi', 'kQwErTyUiOp', '48151623', '0123456789abcdef', '550e8400', '+380441234567',
  'flickers', 'sorry', 'harbour',
];

const PAGE = `
<h1>wren.tailor of norvelo at harbour</h1>
<article id="t3_1abcde" class="Post norvelo-card css-65f0ab12cd user-wrentailor by_Wren wrenCard r-1habvwh kQwErTyUiOp" role="article"
    data-testid="post-container t3_1abcde" data-user="wrentailor" data-48151623="x" data-token="eyJhbGciOi.48151623"
    aria-label="Wren Tailor says: it flickers" style="--who: wrentailor" onclick="open('wren')" hidden data-harbour="">
  <a href="https://mail.example/u/wrentailor/48151623/?id=0123456789abcdef#wren" title="Wren Tailor" rel="author nofollow">Wren Tailor</a>
  <a href="mailto:wren@mail.example">wren@mail.example</a>
  <img src="/avatars/wrentailor.png" alt="Wren" srcset="//cdn.mail.example/wren.png 2x" width="48">
  <time datetime="2026-05-20T10:11:12Z" data-author="Oksana">20 May 2026</time>
  <div class="text" lang="uk" dir="auto">Оксана Коваль: it flickers. مريم +380441234567</div>
  <shreddit-comment thingid="t3_1abcde" author="wrentailor"><p slot="comment">sorry</p></shreddit-comment>
  <script>const token = "eyJhbGciOi";</script><style>.wrentailor{}</style>
  <div itemprop="reviewRating" itemtype="https://schema.org/Rating" data-550e8400="1"><b aria-hidden="true">4</b></div>
</article>`;

describe('a diagnostic', () => {
  const text = diagnosisOf(PAGE) ?? '';

  it.each(PRIVATE)('holds nothing of %s', (word) => {
    expect(PAGE.toLowerCase() + ' ').toContain(word.toLowerCase().slice(0, 4));
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });

  it('says what was read, by what, and how the post is built', () => {
    expect(text.split('\n')).toEqual([
      'Earshot 0.5.0, cards, thread: found 24, read 0, without time 3',
      expect.stringContaining('replaced'),
      '<article id="*9" class="Post *-card css-x user-* by_* * r-x x" role="article" data-testid="post-container t9_x" data-user="*10" ' +
        'data-9="*1" data-token="*19" aria-label="*29" style="*17" onclick="*12" hidden data-*>',
      ' <a href="https://*/*/*/9/?*#*" title="*11" rel="author nofollow">',
      '  text 11 letters, Latin',
      ' <a href="https://**">',
      '  text 17 letters, Latin',
      ' <img src="/*/*" alt="*4" srcset="https://*/*" width="9">',
      ' <time datetime="9999-99-99T99:99:99Z" data-author="*6">',
      '  text 11 letters, Latin',
      ' <div class="text" lang="*2" dir="auto">',
      '  text 46 letters, Latin and Cyrillic and Arabic',
      ' <shreddit-comment thingid="*9" author="*10">',
      '  <p slot="comment">',
      '   text 5 letters, Latin',
      ' <script>',
      ' <style>',
      ' <div itemprop="reviewRating" itemtype="https://schema.org/Rating" data-x="9">',
      '  <b aria-hidden="true">',
      '   text 1 letters, digits',
    ]);
  });

  it.each<[what: string, body: string, shows: string]>([
    ['the first post that could not be read', '<article role="a">1</article><article role="b" id="x">2</article>', 'role="b"'],
    ['else the first post', '<article role="a">1</article><article role="b">2</article>', 'role="a"'],
    ['else what stands around the first trace', '<main><section role="list"><div role="a"><p><a href="/u/status/1">x</a></p></div><div role="b"><a href="/u/status/2">y</a></div></section></main>', 'role="a"'],
  ])('is of %s', (_, body, shows) => {
    expect(diagnosisOf(body, '#x')?.split('\n')[2]).toContain(shows);
  });

  it('is none where nothing looks like a post', () => {
    expect(diagnosisOf('<main>Nothing</main>')).toBeNull();
  });

  it.each<[what: string, body: string]>([
    ['wide', `<article>${'<p class="text">word</p>'.repeat(5_000)}</article>`],
    ['deep', `<article>${'<b>'.repeat(2_000)}word`],
    ['long', `<article ${Array.from({ length: 500 }, (_, i) => `data-${'a'.repeat(i % 90)}-b${i}="${'x'.repeat(900)}"`).join(' ')}>${`<i class="${'item list '.repeat(200)}"></i>`.repeat(300)}</article>`],
  ])('is bounded for a post that is %s', (_, body) => {
    const bounded = diagnosisOf(body) ?? '';
    expect(new TextEncoder().encode(bounded).length).toBeLessThanOrEqual(20_000);
    expect(bounded.split('\n').length).toBeLessThanOrEqual(403);
  });
});

describe('asked for one', () => {
  let page: OpenPage;
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    page.listener.retire();
    vi.useRealTimers();
  });
  const ask = (sender = OWN_PAGE): Promise<unknown> => page.tell('diagnose', undefined, sender);

  it('a listener answers to pages of Earshot alone, while it reads', async () => {
    page = await open(`${card('1', 'aurora')}<div data-card="2" role="note">in another markup</div>`);
    expect(await ask()).toContain('found 2, read 1');
    expect(await ask()).toContain('role="note"');
    expect(await ask({ ...OWN_PAGE, url: 'https://cards.example/', tab: { id: 7 } })).toBeNull();
    page.worker.greeting = { state: 'rest', why: 'paused' };
    await page.tell('lookAgain');
    await pass();
    expect(await ask()).toBeNull();
  });
});

it("keeps HTML's own names, also where the page speaks of them", () => {
  const lines = diagnosisOf('<article><table class="list"><tbody><tr><td>class, table, tr and td</td></tr></tbody></table></article>')?.split('\n') ?? [];
  expect(lines.slice(2).map((line) => line.trim())).toEqual(['<article>', '<table class="list">', '<tbody>', '<tr>', '<td>', 'text 23 letters, Latin']);
});

it('leaves no mail address in a word of makers', () => {
  const told = diagnosisOf('<article data-testid="mail-grace@lumaride.example box"><p class="ring-grace@lumaride.example">words</p></article>') ?? '';
  expect(told).toContain('data-testid="* box"');
  expect(told).not.toMatch(/grace|lumaride/u);
});
