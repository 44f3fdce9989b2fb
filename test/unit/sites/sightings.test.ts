// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { find, findAll } from '@/lib/sites/reading/dom';
import { readElement, type ElementReading } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readDocument, sampleSource, siteOf } from './samplePages';

const ADDRESSES: Record<string, string> = {
  hackernews: 'https://news.ycombinator.com/item?id=100',
  reddit: 'https://www.reddit.com/r/lights/comments/1abc2d/dim/',
  x: 'https://x.com/home',
  youtube: 'https://www.youtube.com/watch?v=nvBeam00001',
  trustpilot: 'https://www.trustpilot.com/review/norvelo.example',
  amazon: 'https://www.amazon.com/product-reviews/B0NVBEAM01',
};

/** What a site makes of the first of its elements on a page. */
function readingOf(id: string, html: string): ElementReading | null {
  const site = siteOf(id);
  const document = documentOf(html);
  const element = find(document, site.posts ?? '');
  const url = new URL(ADDRESSES[id] ?? '');
  const kind = site.pageKind(url, document);
  return element === null || kind === null ? null : readElement(site, element, { url, document, kind, now: NOW }, id);
}

const hn = (inside: string): string =>
  `<table><tr class="athing comtr" id="101"><td><span class="comhead"><span class="age"><a href="item?id=101">1 hour ago</a></span></span>${inside}</td></tr></table>`;
const shredditComment = (attributes: string, body: string): string =>
  `<shreddit-comment ${attributes} author="ada_b"><time datetime="2026-02-28T09:00:00.000Z">1d</time><div slot="comment"><p>${body}</p></div></shreddit-comment>`;
const shredditPost = (attributes: string, body: string): string =>
  `<shreddit-post ${attributes} author="ada_b"><div slot="text-body"><p>${body}</p></div></shreddit-post>`;
const old = (fullname: string, entry: string): string =>
  `<div class="thing" data-fullname="${fullname}" data-permalink="/r/lights/comments/1abc2d/dim/"><div class="entry">${entry}</div></div>`;
const md = (words: string): string => `<form><div class="usertext-body"><div class="md"><p>${words}</p></div></div></form>`;

describe('a post that its site shows as deleted', () => {
  test.each<[what: string, site: string, html: string, id: string]>([
    ['a comment of Hacker News', 'hackernews', hn('<div class="comment">[deleted]</div>'), '101'],
    ['a flagged comment of Hacker News', 'hackernews', hn('<div class="commtext">[flagged]</div>'), '101'],
    ['a story of Hacker News', 'hackernews',
      '<table><tr class="athing" id="100"><td class="title">1.</td><td class="title">[deleted]</td></tr><tr><td class="subtext"><span class="age">1 hour ago</span></td></tr></table>', '100'],
    ['a comment of Reddit, by its mark', 'reddit', shredditComment('thingid="t1_a1" is-comment-deleted', 'Comment deleted by user'), 't1_a1'],
    ['a comment of Reddit, by its words', 'reddit', shredditComment('thingid="t1_a1"', '[removed]'), 't1_a1'],
    ['a post of Reddit, by its title', 'reddit', shredditPost('id="t3_1abc2d" post-title="[deleted by user]"', ''), 't3_1abc2d'],
    ['a comment on a profile of Reddit', 'reddit', '<shreddit-profile-comment comment-id="t1_a1"><div class="md">[deleted]</div></shreddit-profile-comment>', 't1_a1'],
    ['a comment of old Reddit', 'reddit', old('t1_a1', md('[deleted]')), 't1_a1'],
    ['a post of old Reddit', 'reddit', old('t3_1abc2d', '<a class="title" href="/x">[deleted by user]</a>'), 't3_1abc2d'],
    ['a comment of the redesign', 'reddit', '<div class="Comment t1_a1"><div data-testid="comment">[removed]</div></div>', 't1_a1'],
    ['a post of the redesign', 'reddit', '<div data-testid="post-container" id="t3_1abc2d"><h1>[deleted by user]</h1></div>', 't3_1abc2d'],
    ['a comment that Reddit found', 'reddit',
      '<div data-testid="search-sdui-comment-unit"><a href="/r/l/comments/1a/x/kx9/">x</a><div class="md">[removed]</div></div>', 't1_kx9'],
  ])('%s', (_, site, html, id) => {
    expect(readingOf(site, html)).toEqual({ outcome: 'gone', identity: `${site}:${id}` });
  });

  test.each<[what: string, html: string]>([
    ["today's", shredditPost('id="t3_1abc2d" post-title="Dim" permalink="/r/lights/comments/1abc2d/dim/"', '[removed]')],
    ['old', old('t3_1abc2d', `<a class="title" href="/x">Dim</a>${md('[deleted]')}`)],
    ["the redesign's", '<div data-testid="post-container" id="t3_1abc2d"><h1>Dim</h1><a href="/user/ada_b/">x</a><div class="RichTextJSON-root">[removed]</div></div>'],
  ])('has a title left, and no words, on %s pages of Reddit', (_, html) => {
    expect(readingOf('reddit', html)).toMatchObject({ outcome: 'post', isGone: true, post: { title: 'Dim', text: '' } });
  });

  test.each([
    ['hackernews', hn('<a class="hnuser" href="user?id=ada">ada</a><div class="commtext">[delayed]</div>')],
    ['hackernews', '<table><tr class="athing" id="101"><td class="comment"><font>Norvelo</font></td></tr></table>'],
  ])('is not one that waits, nor an option of a poll, on %s', (site, html) => {
    expect(readingOf(site, html)).toEqual({ outcome: 'refused' });
  });
});

describe('a post that lacks what makes it one', () => {
  const xPost = (inside: string): string => `<article data-testid="tweet">${inside}</article>`;
  const name = '<div data-testid="User-Name"><a href="/ada_l"><span>Ada</span></a></div>';
  const words = '<div data-testid="tweetText"><span>Norvelo</span></div>';
  test.each<[what: string, site: string, html: string, missing: string]>([
    ['the number of a row', 'hackernews', hn('<div class="commtext">Norvelo</div>').replace('id="101"', 'id="x1"'), 'permalink'],
    ['the body of a row', 'hackernews', hn('<a class="hnuser" href="user?id=ada">ada</a>'), 'text'],
    ['the writer of a row', 'hackernews', hn('<div class="commtext">Norvelo</div>'), 'author'],
    ['the id of a post', 'reddit', shredditPost('post-title="Dim"', 'Norvelo'), 'permalink'],
    ['the title of a post', 'reddit', shredditPost('id="t3_1abc2d"', 'Norvelo'), 'text'],
    ['the id of a comment', 'reddit', shredditComment('author="x"', 'Norvelo'), 'permalink'],
    ['the words of a comment', 'reddit', '<shreddit-comment thingid="t1_a1"><time>1d</time></shreddit-comment>', 'text'],
    ['the title of an old post', 'reddit', old('t3_1abc2d', md('Norvelo')), 'text'],
    ['the words of an old comment', 'reddit', old('t1_a1', 'says Norvelo'), 'text'],
    ['the address of a found post', 'reddit', '<div data-testid="search-post-unit"><h2 data-testid="post-title-text">Norvelo</h2></div>', 'permalink'],
    ['the address of a post of X', 'x', xPost(name + words), 'permalink'],
    ['the writer of a post of X', 'x', xPost(`<div data-testid="User-Name">Ada</div>${words}<a href="/i/status/1861512025685324071"><time datetime="2026-02-28T09:00:00Z">1d</time></a>`), 'author'],
    ['the words of a comment of YouTube', 'youtube',
      '<ytd-comment-view-model><div id="header-author"><a id="author-text" href="/@ada">@ada</a><span id="published-time-text"><a href="/watch?v=nvBeam00001&lc=UgxNorveloAAAAAAAAAA">1 day ago</a></span></div></ytd-comment-view-model>', 'text'],
    ['the address of a review of Trustpilot', 'trustpilot',
      '<article data-service-review-card-paper="true"><div data-service-review-rating="1"></div><p data-service-review-text-typography="true">Norvelo</p></article>', 'permalink'],
    ['the words of a review of Trustpilot', 'trustpilot',
      '<article data-service-review-card-paper="true"><div data-service-review-rating="1">Norvelo</div></article>', 'text'],
    ['the words of a review of Amazon', 'amazon',
      '<div data-hook="review" id="R1NORVELO001"><span class="a-profile-name">Ada</span></div>', 'text'],
  ])('%s (%s) is one that cannot be read', (_, site, html, missing) => {
    expect(readingOf(site, html)).toEqual({ outcome: 'failed', why: `${missing} not found` });
  });

  test.each<[what: string, site: string, html: string]>([
    ['an empty place for a post', 'reddit', '<shreddit-post></shreddit-post>'],
    ['a card of YouTube that is not filled yet', 'youtube', '<ytd-comment-view-model><div id="toolbar">Reply</div></ytd-comment-view-model>'],
    ['a notice in the place of a post of X', 'x', xPost('<span>This post is from an account that no longer exists.</span>')],
    ['an advertisement of X without an address', 'x', xPost(`${name}${words}<a href="https://norvelo.example/?twclid=1">x</a>`)],
    ['a card of Amazon that is not filled yet', 'amazon', '<div data-hook="review" id="R1NORVELO001"><i>1</i></div>'],
    ['a teaser of Trustpilot', 'trustpilot', '<article data-service-review-card-paper="true"><h2 data-service-review-title-typography="true">Norvelo</h2></article>'],
  ])('%s is none', (_, site, html) => {
    expect(readingOf(site, html)).toEqual({ outcome: 'refused' });
  });
});

describe('what shows that posts stand on a page', () => {
  test.each([
    ['hackernews/item.html', 'https://news.ycombinator.com/item?id=1'], ['reddit/thread.html', 'https://www.reddit.com/r/bikelights/comments/1nvbm1/x/'],
    ['reddit/feed.html', 'https://www.reddit.com/r/bikelights/'], ['reddit/old-thread.html', 'https://old.reddit.com/r/bikelights/comments/1nvbm1/x/'],
    ['reddit/search.html', 'https://www.reddit.com/search/?q=norvelo'], ['x/search.html', 'https://x.com/search?q=norvelo'],
    ['x/status.html', 'https://x.com/norvelo/status/1'], ['youtube/watch.html', 'https://www.youtube.com/watch?v=1'],
    ['trustpilot/norvelo.html', 'https://www.trustpilot.com/review/norvelo.example'],
    ['amazon/product.html', 'https://www.amazon.com/dp/B0NVBEAM01'], ['amazon/reviews.html', 'https://www.amazon.com/product-reviews/B0NVBEAM01'],
  ])('is found on %s', (file, address) => {
    const document = documentOf(sampleSource(file));
    const { site, posts } = readDocument(document, address);
    expect(findAll(document, site.traces ?? 'none').length).toBeGreaterThanOrEqual(posts.length / 2);
  });
});

describe('what a page is about', () => {
  const said = (id: string, address: string, html = ''): unknown => {
    const { terms = null, owner = null } = siteOf(id).about?.(new URL(address), documentOf(html)) ?? {};
    return [terms, owner];
  };
  test.each<[site: string, address: string, terms: string | null, owner: string | null]>([
    ['hackernews', 'https://news.ycombinator.com/threads?id=norvelo', null, 'norvelo'],
    ['hackernews', 'https://news.ycombinator.com/from?site=norvelo.example', 'norvelo.example', null],
    ['hackernews', 'https://news.ycombinator.com/item?id=1', null, null],
    ['reddit', 'https://www.reddit.com/search/?q=norvelo%20beam', 'norvelo beam', null],
    ['reddit', 'https://www.reddit.com/r/bikelights/search/?q=norvelo', 'norvelo', 'bikelights'],
    ['reddit', 'https://old.reddit.com/r/norvelo/', null, 'norvelo'],
    ['reddit', 'https://www.reddit.com/user/norvelo/comments/', null, 'norvelo'],
    ['reddit', 'https://www.reddit.com/', null, null],
    ['x', 'https://x.com/search?q=norvelo&src=typed_query', 'norvelo', null],
    ['x', 'https://x.com/hashtag/norvelo', 'norvelo', null],
    ['x', 'https://x.com/norvelo/with_replies', null, 'norvelo'],
    ['x', 'https://x.com/norvelo/status/1861512025685324071', null, null],
    ['x', 'https://x.com/home', null, null],
    ['youtube', 'https://www.youtube.com/results?search_query=norvelo+beam', 'norvelo beam', null],
    ['youtube', 'https://www.youtube.com/@norvelo/community', null, 'norvelo'],
    ['youtube', 'https://www.youtube.com/c/Norvelo', null, 'Norvelo'],
    ['trustpilot', 'https://nl.trustpilot.com/review/norvelo.example?page=2', null, 'norvelo.example'],
    ['trustpilot', 'https://www.trustpilot.com/users/65f0aa', null, null],
    ['amazon', 'https://www.amazon.com/product-reviews/B0NVBEAM01', null, null],
    ['web', 'https://wheels.example/', null, null],
  ])('%s: %s', (site, address, terms, owner) => expect(said(site, address)).toEqual([terms, owner]));

  test.each<[what: string, site: string, address: string, html: string, owner: string]>([
    ['a video, the channel that shows it', 'youtube', 'https://www.youtube.com/watch?v=nvBeam00001',
      '<ytd-video-owner-renderer><a href="/@norvelo">x</a></ytd-video-owner-renderer>', 'norvelo'],
    ['reviews, the business', 'trustpilot', 'https://www.trustpilot.com/review/nv.example', '<h1><span class="title_displayName__a1">Norvelo</span></h1>', 'Norvelo'],
    ['reviews, the product', 'amazon', 'https://www.amazon.com/dp/B0NVBEAM01', '<h1><span id="productTitle"> Norvelo Beam 900 </span></h1>', 'Norvelo Beam 900'],
    ['reviews within a product of schema.org', 'web', 'https://wheels.example/',
      '<script type="application/ld+json">{"@type":"Product","name":"Norvelo Beam","review":[{"@type":"Review","author":"Ada","reviewBody":"Dim"}]}</script>', 'Norvelo Beam'],
    ['reviews that name what they review', 'web', 'https://wheels.example/',
      '<script type="application/ld+json">{"@type":"Review","author":"Ada","reviewBody":"Dim","itemReviewed":{"@type":"Organization","name":"Norvelo"}}</script>', 'Norvelo'],
  ])('%s', (_, site, address, html, owner) => expect(said(site, address, html)).toEqual([null, owner]));
});
