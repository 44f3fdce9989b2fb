// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { readSource } from './samplePages';

const host = 'https://www.instagram.com';
const ISO = '2026-02-20T08:00:00.000Z';
const PAGE = '/norvelo/p/DAbCdEfGhIj/';
const read = (html: string, path = PAGE): Post[] => readSource(html, host + path).posts;

interface Said {
  by?: string;
  text?: string;
  id?: string;
  reply?: string;
  likes?: string;
}

/** A comment of the page for large screens: two links to its author, its address at its time, its words, its buttons. */
const comment = ({ by = 'ada_l', text = 'So bright!', id = '17900000000000001', reply, likes = '' }: Said = {}): string => `<div><div>
  <a href="/${by}/"><img alt="wepo"></a><div><div><div><span dir="auto"><a href="/${by}/"><span dir="auto">${by}</span></a></span>&nbsp;
  <span dir="auto"><a href="/p/DAbCdEfGhIj/c/${id}/${reply === undefined ? '' : `r/${reply}/`}"><time datetime="${ISO}" title="wepo">2w</time></a></span></div>
  ${text === '' ? '' : `<div><span dir="auto">${text}</span></div>`}</div><div><button><span dir="auto">Fuze</span></button>${likes}<div role="button"><span dir="auto">Mabe</span></div></div>
  </div></div><div role="button"><span>12 wepo</span></div></div>`;

const caption = (text: string, by = 'norvelo'): string => `<div><a href="/${by}/"><img></a><span dir="auto"><div><div><a href="/${by}/"><span dir="auto">${by}</span></a>&nbsp;
  <span><time datetime="${ISO}">2w</time></span></div><span>${text}</span></div></span></div>`;

const dated = '<a href="/norvelo/p/DAbCdEfGhIj/"><span dir="auto"><time datetime="2026-02-20T07:59:58.000Z">wepo</time></span></a>';
const counts = `<section><div><div role="button"><svg></svg></div><span role="button">1,596</span><div role="button"><svg></svg></div>
  <span role="button">17</span><div role="button"><svg></svg></div></div></section>`;
const head = '<div><span dir="auto"><a href="/norvelo/"><span dir="auto">norvelo</span></a></span><div role="button">Fuze</div><a href="/reels/audio/1/">wepo</a></div>';
const main = (...parts: string[]): string => `<main>${head}${parts.join('')}${counts}<div dir="auto">${dated}</div></main>`;

describe('kinds of pages', () => {
  test.each([
    ['/', 'feed'], ['/reels/', 'feed'], ['/reels/DAbCdEfGhIj/', 'feed'], ['/p/DAbCdEfGhIj/', 'thread'], ['/norvelo/p/DAbCdEfGhIj/', 'thread'],
    ['/norvelo/reel/DAbCdEfGhIj/', 'thread'], ['/p/DAbCdEfGhIj/c/17900000000000001/', 'thread'], ['/p/DAbCdEfGhIj/comments/', 'thread'], ['/tv/DAbCdEfGhIj/', 'thread'],
    ['/p/DAbCdEfGhIj/liked_by/', null], ['/norvelo/', null], ['/norvelo/reels/', null], ['/explore/', null], ['/explore/tags/norvelo/', null],
    ['/direct/inbox/', null], ['/direct/t/1/', null], ['/stories/norvelo/1/', null], ['/accounts/edit/', null], ['/reels/audio/1/', null],
  ])('%s is %s', (path, kind) => expect(readSource('<p></p>', host + path).page?.kind ?? null).toBe(kind));

  test.each(['https://help.instagram.com/', 'https://about.instagram.com/p/DAbCdEfGhIj/'])('%s is none', (address) => {
    expect(readSource('<p></p>', address).page).toBeNull();
  });

  test('are about whose post is open', () => {
    const { site } = readSource('<p></p>', host);
    expect(site.about?.(new URL(host + PAGE), document)).toEqual({ owner: 'norvelo' });
    expect(site.about?.(new URL(`${host}/p/DAbCdEfGhIj/`), document)).toBeNull();
  });
});

describe('a post on its page', () => {
  test('says who, what, when and where', () => {
    expect(read(main(caption('The new Beam 4<br><br><a href="/explore/tags/norvelo/">#norvelo</a>')))).toMatchObject([{
      nativeId: 'DAbCdEfGhIj', kind: 'post', permalink: host + PAGE, threadUrl: host + PAGE, parentId: null, author: { handle: 'norvelo', url: `${host}/norvelo/` },
      text: 'The new Beam 4\n\n#norvelo', partial: false, context: 'thread', publishedAt: { at: ISO, precision: 'second' }, engagement: { likes: 1596, replies: 17 },
    }]);
  });

  test('tells the time of its words, not the one below', () => {
    expect(read(main(caption('Beam')))[0]?.publishedAt.at).toBe(ISO);
  });

  test('whose author or words are not found is counted, not guessed', () => {
    const health = (html: string): number[] => {
      const { posts, health: counted } = readSource(html, host + PAGE);
      return [posts.length, counted.found];
    };
    expect(health(main(caption('Ask <a href="/bo/">@bo</a>').replaceAll('href="/norvelo/"', '')))).toEqual([0, 1]);
    expect(health(main(caption('')))).toEqual([0, 1]);
  });
});

describe('comments', () => {
  test('say who, what, when and where', () => {
    expect(read(main(caption('Beam'), comment({ likes: '<div role="button"><span>1.596 curtidas</span></div>' })))[1]).toMatchObject({
      nativeId: '17900000000000001', kind: 'comment', parentId: 'DAbCdEfGhIj', permalink: `${host}/p/DAbCdEfGhIj/c/17900000000000001/`, threadUrl: `${host}/p/DAbCdEfGhIj/`,
      author: { handle: 'ada_l', url: `${host}/ada_l/` }, text: 'So bright!', publishedAt: { at: ISO }, engagement: { likes: 1596, replies: null },
    });
  });

  test.each([
    ['emoji', '😍😍', '😍😍'], ['people', '<a href="/bo/">@bo</a> look', '@bo look'], ['lines', 'one<br>two', 'one\ntwo'], ['another script', 'هل هو مضيء؟', 'هل هو مضيء؟'],
  ])('keep %s', (_, text, said) => expect(read(main(comment({ text })))[0]?.text).toBe(said));

  test('that answer others are replies', () => {
    expect(read(main(comment(), comment({ by: 'bo', text: 'Yes', reply: '17900000000000002' }))).map(({ kind, nativeId, parentId }) => [kind, nativeId, parentId]))
      .toEqual([['comment', '17900000000000001', 'DAbCdEfGhIj'], ['reply', '17900000000000002', '17900000000000001']]);
  });

  test('each have their own author, text and likes', () => {
    const html = main(...['ada', 'bo', 'cy'].map((by, at) => comment({ by, text: `I am ${by}`, id: `1790000000000000${at}`, likes: at === 1 ? '<div role="button"><span>3 wepo</span></div>' : '' })));
    expect(read(html).map(({ author, text, engagement }) => [author.handle, text, engagement.likes])).toEqual([['ada', 'I am ada', null], ['bo', 'I am bo', 3], ['cy', 'I am cy', null]]);
  });

  test('of a dialog of 2023', () => {
    const html = `<article><header><a href="/norvelo/">norvelo</a></header><ul><div><li><div><div><a href="/norvelo/"><img></a></div><div><h2><a href="/norvelo/">norvelo</a></h2>
      <div><h1 dir="auto">The new Beam 4</h1></div><div><time datetime="${ISO}">2w</time></div></div></div></li></div>
      <ul><div><li><div><div><a href="/ada/"><img></a></div><div><h3><a href="/ada/">ada</a></h3><div><span dir="auto">Not for me</span></div>
      <div><a href="/p/DAbCdEfGhIj/c/17900000000000001/"><time datetime="${ISO}">2w</time></a><button>3 wepo</button><button>Fuze</button></div></div></div></li></div></ul></ul></article>`;
    expect(read(html).map(({ kind, author, text, engagement }) => [kind, author.handle, text, engagement.likes]))
      .toEqual([['post', 'norvelo', 'The new Beam 4', null], ['comment', 'ada', 'Not for me', 3]]);
  });

  test('whose author, words or address are not found are counted, not guessed', () => {
    const health = (html: string): number[] => {
      const { posts, health: counted } = readSource(html, host + PAGE);
      return [posts.length, counted.found];
    };
    expect(health(main(comment({ text: 'Ask <a href="/bo/">@bo</a>' }).replaceAll('href="/ada_l/"', '')))).toEqual([0, 1]);
    expect(health(main(comment({ text: '' })))).toEqual([0, 1]);
    expect(health(main(comment().replace(/href="[^"]*\/c\/[^"]*"/u, '')))).toEqual([0, 1]);
  });

  test('of a picture only are read', () => {
    expect(read(main(comment({ text: '' }).replace('<div><button>', '<div><img src="a.gif"></div><div><button>')))[0]).toMatchObject({ text: '', media: ['image'] });
  });
});

const feed = (inner: string, time = `<a href="/p/DAbCdEfGhIj/"><time datetime="${ISO}">2w</time></a>`, by = 'norvelo'): string => `<article><header><a href="/${by}/"><img></a>
  <a href="/${by}/"><span>${by}</span></a>${time}</header><img srcset="a 1x">${counts}<div><a href="/bo/">bo</a> wepo</div>${inner}<a href="/p/DAbCdEfGhIj/comments/">17 wepo</a></article>`;
const under = (text: string, by = 'norvelo'): string => `<div><span><div><a href="/${by}/"><span dir="auto">${by}</span><svg></svg></a></div> <span><div><span dir="auto">${text}</span></div></span></span></div>`;

describe('the feed, and the page for phones', () => {
  test('say who, what, when and where', () => {
    expect(read(feed(under('The new Beam 4')), '/')).toMatchObject([{
      nativeId: 'DAbCdEfGhIj', permalink: `${host}/p/DAbCdEfGhIj/`, author: { handle: 'norvelo' }, text: 'The new Beam 4', partial: false, media: ['image'],
      context: 'feed', publishedAt: { at: ISO }, engagement: { likes: 1596, replies: 17 },
    }]);
  });

  test('cut long captions, which the data may have whole', () => {
    const cut = under('The new <div role="button"><span>… fuze</span></div>');
    expect(read(feed(cut), '/')[0]).toMatchObject({ text: 'The new', partial: true });
    expect(read(feed(cut) + data({ text: 'The new\n\nBeam 4' }), '/')[0]).toMatchObject({ text: 'The new\n\nBeam 4', partial: false });
  });

  test.each([
    ['beside the name', '<div><span><a href="/norvelo/">norvelo</a> The new Beam 4</span></div>', 'The new Beam 4', false],
    ['beside the name, and cut', '<div><span><a href="/norvelo/">norvelo</a> The new <a href="/bo/">@bo</a><span>… <span>fuze</span></span></span></div>', 'The new @bo', true],
    ['cut by words for the eye', under('The new<span aria-hidden="true">… fuze</span>'), 'The new', true],
  ])('say what stands %s', (_, inner, text, partial) => expect(read(feed(inner), '/')[0]).toMatchObject({ text, partial }));

  test('are told apart where the page for phones goes on', () => {
    const next = feed(under('Next', 'bo'), '', 'bo').replaceAll('DAbCdEfGhIj', 'DNextNextNe');
    expect(read(feed(under('Beam'), '') + next).map(({ nativeId, author, text }) => [nativeId, author.handle, text]))
      .toEqual([['DAbCdEfGhIj', 'norvelo', 'Beam'], ['DNextNextNe', 'bo', 'Next']]);
  });

  test('hold the same post as its page', () => {
    const html = feed(under('Beam'), '').replace('</article>', `<a href="/p/DAbCdEfGhIj/"><time datetime="${ISO}">wepo</time></a></article>`);
    expect(read(html)).toMatchObject([{ nativeId: 'DAbCdEfGhIj', permalink: host + PAGE, text: 'Beam', publishedAt: { at: ISO } }]);
  });

  test.each([
    ['an advertisement', feed(under('Buy Lumaride'), '<span>Wepo</span><a target="_blank" href="https://lumaride.example">Fuze</a>')],
    ['a post that is not filled yet', '<article><div></div></article>'],
    ['a post for followers', feed(under('Beam')) + data({ text: 'Beam' }, { is_private: true })],
  ])('leave out %s', (_, html) => expect(read(html, '/')).toEqual([]));

  test('read posts without words', () => expect(read(feed(''), '/')[0]).toMatchObject({ text: '', media: ['image'] }));
});

const data = (caption: object, user: object = {}): string => `<script type="application/json" data-sjs>${JSON.stringify({ require: [{
  code: 'DAbCdEfGhIj', taken_at: 1_771_574_400, media_type: 1, like_count: 5, comment_count: 2, user: { username: 'norvelo', full_name: 'Norvelo Lights', ...user },
  caption: { created_at: 1_771_574_400, ...caption },
}] })}</script>`;

describe('the viewer of reels', () => {
  const reel = (by: string, text: string, likes = '1,3 mi'): string => `<div><div data-virtualized="false"><div role="group" aria-label="wepo"><div role="presentation">
    <a href="/${by}/reels/" aria-label="wepo"><span dir="auto">${by}</span></a><div role="button"><div><span dir="auto">${text}</span><div dir="auto">${text}<span aria-hidden="true">… fuze</span></div></div></div>
    <a href="/reels/audio/1/"><span dir="auto">wepo</span></a></div></div></div><div><div><svg></svg><span dir="auto">${likes}</span></div><div aria-haspopup="menu"><svg></svg><span dir="auto">2.282</span></div></div></div>`;

  test('shows authors, cut words and counts', () => {
    const html = `<html lang="pt-BR"><body><main>${reel('norvelo', 'The new')}${reel('ada', 'Night ride', '224')}<div><div data-virtualized="true" hidden></div></div></main></body></html>`;
    expect(read(html, '/reels/DAbCdEfGhIj/').map(({ author, text, partial, nativeId, engagement }) => [author.handle, text, partial, nativeId, engagement.likes, engagement.replies]))
      .toEqual([['norvelo', 'The new', true, null, 1_300_000, 2282], ['ada', 'Night ride', true, null, 224, 2282]]);
  });

  test('is completed by the data on the same reel', () => {
    expect(read(reel('norvelo', 'The new') + data({ text: 'The new Beam 4' }), '/reels/DAbCdEfGhIj/')[0])
      .toMatchObject({ nativeId: 'DAbCdEfGhIj', permalink: `${host}/reel/DAbCdEfGhIj/`, text: 'The new Beam 4', partial: false, publishedAt: { at: '2026-02-20T08:00:00.000Z' } });
    expect(read(reel('ada', 'The new') + data({ text: 'The new Beam 4' }), '/reels/DAbCdEfGhIj/')[0]?.nativeId).toBeNull();
  });

  test('counts reels whose author is not found', () => {
    const { posts, health } = readSource(reel('norvelo', 'The new').replace('href="/norvelo/reels/"', ''), `${host}/reels/DAbCdEfGhIj/`);
    expect([posts.length, health.found]).toEqual([0, 1]);
  });
});

describe('a page that shows nothing', () => {
  const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
  const shell = (description: string, title = 'Norvelo on Instagram: &quot;The new \n\nBeam 4&quot;', url = `${host}/norvelo/p/DAbCdEfGhIj/`): string =>
    meta('og:url', url) + meta('og:title', title) + meta('og:description', description);

  test.each([
    ['en', '12K likes, 1,132 comments - norvelo on February 15, 2026: &quot;The new&quot;', 12_000, 1132, '2026-02-15T00:00:00.000Z'],
    ['en', 'norvelo on February 15, 2026: &quot;The new&quot;', null, null, '2026-02-15T00:00:00.000Z'],
    ['en', 'nothing of use', null, null, null],
  ])('in %s is told by its head: %s', (lang, description, likes, replies, at) => {
    const { posts } = readSource(`<html lang="${lang}"><head>${shell(description)}</head><body></body></html>`, host + PAGE);
    expect(posts).toMatchObject([{ nativeId: 'DAbCdEfGhIj', author: { handle: 'norvelo' }, text: 'The new\n\nBeam 4', publishedAt: { at }, engagement: { likes, replies } }]);
  });

  test('is not told by the head of the page before, nor twice', () => {
    expect(read(shell('', undefined, `${host}/norvelo/p/DZzZzZzZzZz/`))).toEqual([]);
    expect(read(shell('') + main(caption('Beam')))).toHaveLength(1);
  });

  test('is told by its data first', () => {
    expect(read(shell('') + data({ text: 'The new Beam 4' }))[0]).toMatchObject({ text: 'The new Beam 4', engagement: { likes: 5, replies: 2 }, author: { name: 'Norvelo Lights' } });
    expect(read(data({ text: 'The new Beam 4' }, { is_private: true }))).toEqual([]);
  });
});
