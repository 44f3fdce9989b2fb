// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findAll } from '@/lib/sites/reading/dom';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readDocument, readSource, siteOf } from './samplePages';

const HUB = 'https://steamcommunity.com/app/99900100/reviews/';
const STORE = 'https://store.steampowered.com/app/99900100/Norvelo/';
const TOPIC = 'https://steamcommunity.com/app/99900100/discussions/0/4600000000000000001/';
const MINI = 4_294_001_001;
const ACCOUNT = '76561202254266729';

const read = (source: string, at: string, language = 'en'): ReturnType<typeof readSource> =>
  readSource(`<html${language === '' ? '' : ` lang="${language}"`}><body>${source}</body></html>`, at);

test.each([
  ['steamcommunity.com/app/1/reviews/', 'reviews'], ['steamcommunity.com/app/1/positivereviews', 'reviews'], ['steamcommunity.com/app/1', 'feed'],
  ['steamcommunity.com/app/1/discussions/', 'listing'], ['steamcommunity.com/app/1/discussions/0/', 'listing'],
  ['steamcommunity.com/app/1/discussions/0/46000001/', 'thread'], ['steamcommunity.com/app/1/discussions/search/?q=a', 'search'],
  ['steamcommunity.com/app/1/eventcomments/46000001/', 'thread'], ['steamcommunity.com/discussions/forum/0/46000001/', 'thread'],
  ['steamcommunity.com/sharedfiles/filedetails/?id=1', 'thread'], ['steamcommunity.com/workshop/filedetails/discussion/1/46000001/', 'thread'],
  ['steamcommunity.com/id/maud/recommended/1/', 'thread'], ['steamcommunity.com/profiles/76561202254266729/recommended/', 'profile'],
  ['store.steampowered.com/app/1/Norvelo/', 'reviews'], ['store.steampowered.com/', null], ['steamcommunity.com/id/maud', null],
  ['steamcommunity.com/id/maud/allcomments', null], ['steamcommunity.com/id/maud/friendactivity', null], ['steamcommunity.com/groups/x/discussions/0/46000001/', null],
  ['steamcommunity.com/chat', null], ['steamcommunity.com/my/home', null], ['steamcommunity.com/market', null],
])('%s is %s', (address, kind) => {
  expect(readSource('<p></p>', `https://${address}`).page?.kind ?? null).toBe(kind);
});

interface Card {
  who?: string;
  mini?: string;
  thumb?: string;
  date?: string;
  body?: string;
  helpful?: string;
}

const card = ({
  who = 'id/maud', mini = `data-miniprofile="${MINI}"`, thumb = 'icon_thumbsUp.png', date = 'Posted: 26 February, 2026', body = 'Norvelo shines.', helpful = '',
}: Card = {}): string => `<div class="apphub_Card" data-modal-content-url="https://steamcommunity.com/${who}/recommended/99900100/">
  <div class="apphub_UserReviewCardContent"><div class="found_helpful">${helpful}<div class="review_award_aggregated">17</div></div>
  <div class="thumb"><img src="/userreviews/${thumb}?v=1"></div><div class="title">Bado</div><div class="hours">20.9 hrs on record</div>
  <div class="apphub_CardTextContent"><div class="date_posted">${date}</div>${body}</div></div>
  <div class="apphub_friend_block" ${mini}><div class="apphub_CardContentAuthorName"><a href="/x"></a><a href="/x">Maud</a></div></div>
  <div class="apphub_CardCommentCount">4</div></div>`;

test('a card of the hub', () => {
  expect(read(card(), HUB).posts).toMatchObject([{
    site: 'steam', nativeId: `${ACCOUNT}/99900100`, kind: 'review', permalink: 'https://steamcommunity.com/id/maud/recommended/99900100/',
    threadUrl: HUB, author: { name: 'Maud', handle: 'maud', url: 'https://steamcommunity.com/id/maud/' }, text: 'Norvelo shines.',
    rating: { value: 1, best: 1 }, engagement: { replies: 4 }, publishedAt: { at: '2026-02-26T00:00:00.000Z', precision: 'day' },
  }]);
});

test.each([
  ['its number', { who: `profiles/${ACCOUNT}`, mini: '' }, ACCOUNT], ['the number beside its name', { who: 'id/maud' }, ACCOUNT],
  ['the name in its address', { mini: '' }, 'maud'], ['a number that is none', { mini: 'data-miniprofile="x1"' }, 'maud'],
])('an account by %s', (_, parts, account) => {
  expect(read(card(parts), HUB).posts[0]?.nativeId).toBe(`${account}/99900100`);
});

test.each([
  ['icon_thumbsDown.png', 0], ['icon_thumbsUp_v6.png', 1], ['thumbs_upselected.png', 1], ['icon_thumb.png', null],
])('the thumb %s', (thumb, value) => {
  expect(read(card({ thumb }), HUB).posts[0]?.rating?.value ?? null).toBe(value);
});

test.each([
  ['1,098 people found this review helpful<br>113 people found this review funny', 1098], ['1 person found this review helpful', 1],
  ['12 of 20 people (60%) found this review helpful', 12], ['Von 20 Personen fanden dies 12 (60%) hilfreich', 12],
  ['No one has rated this review as helpful yet<br>2 people found this review funny', null], ['', null],
])('helpful: %s', (helpful, likes) => {
  expect(read(card({ helpful }), HUB).posts[0]?.engagement.likes).toBe(likes);
});

// Read on the 1st of March 2026.
test.each([
  ['en', 'Posted: 26 February', '2026-02-26'], ['en', 'Posted: May 3', '2025-05-03'], ['en', 'Posted: 3 May', '2025-05-03'],
  ['en', 'Posted: 26 February, 2025. Last edited 27 February, 2025.', '2025-02-26'], ['fr', 'Évaluation publiée le 20 aout 2025', '2025-08-20'],
  ['fr', 'Évaluation publiée le 8 décembre', '2025-12-08'], ['de', 'Verfasst: 14. Juli. Zuletzt bearbeitet: 15. August.', '2025-07-14'],
  ['ru', 'Опубликовано 14 июля', '2025-07-14'], ['uk', 'Додано: 14 липня 2025', '2025-07-14'], ['pl', 'Zamieszczono: 14 lipca', '2025-07-14'],
  ['zh-cn', '发布于：2 月 14 日', '2026-02-14'], ['ja', '投稿日: 2025年7月14日', '2025-07-14'], ['ko', '게시 일시: 7월 14일', '2025-07-14'],
  ['tr', 'Yayınlanma: 14 Temmuz 2025', '2025-07-14'], ['pt-br', 'Publicada: 14 de julho', '2025-07-14'], ['es', 'Publicada el 14 de julio', '2025-07-14'],
  ['en', 'Posted: some day', undefined],
])('%s: %s', (language, date, day) => {
  expect(read(card({ date }), HUB, language).posts[0]?.publishedAt.at?.slice(0, 10)).toBe(day);
});

test.each([
  ['what asks for more', '<input type="hidden" name="l" value="french">'],
  ['its style', '<link rel="stylesheet" href="/shared_global.css?v=1&amp;l=french">'],
])('a part of a page says its language by %s', (_, part) => {
  const found = read(`${card({ date: 'Évaluation publiée le 8 février' })}${part}`, HUB, '').posts[0];
  expect(found?.publishedAt.at).toBe('2026-02-08T00:00:00.000Z');
});

test.each([
  ['gifts', '<div class="received_compensation">Product received for free</div><br>Norvelo shines.', 'Norvelo shines.'],
  ['refunds', '<div class="refunded tooltip">Product refunded</div>Norvelo shines.', 'Norvelo shines.'],
  ['early access', '<div class="early_access_review">Early Access Review</div>Norvelo shines.', 'Norvelo shines.'],
  ['previews', 'See <div class="dynamiclink_box"><div>YouTube: Lumaride</div></div>', 'See'],
  ['but spoilers are said', 'It <span class="bb_spoiler"><span>ends</span></span>.', 'It ends.'],
])('no part of a text: %s', (_, body, text) => {
  expect(read(card({ body }), HUB).posts[0]?.text).toBe(text);
});

test.each([
  ['a picture', card().replace('/id/maud/recommended/99900100/', '/sharedfiles/filedetails/?id=1'), { found: 0, read: 0, missing: {} }],
  ['no text', card().replace('apphub_CardTextContent', 'x'), { found: 1, read: 0, missing: {} }],
  ['an empty text', card({ body: '' }), { found: 1, read: 0, missing: {} }],
  ['no date', card({ date: '' }), { found: 1, read: 1, missing: { time: 1 } }],
  ['no thumb', card({ thumb: 'x' }), { found: 1, read: 1, missing: { rating: 1 } }],
  ['no author', card().replace('apphub_CardContentAuthorName', 'x').replace('/id/maud/', `/profiles/${ACCOUNT}/`), { found: 1, read: 1, missing: { author: 1 } }],
])('a card with %s', (_, source, health) => expect(read(source, HUB).health).toEqual(health));

describe('in the store', () => {
  const answer = `<div class="review_developer_response_container"><div>A developer has responded on 28 February, 2026</div>
    <div class="review_developer_response">A patch comes.</div></div>`;
  const box = (inner = '', after = ''): string => `<div class="review_box partial"><div id="ReviewContentsummary1"><div class="leftcol">
    <div class="persona_name"><a href="https://steamcommunity.com/id/maud/" data-miniprofile="${MINI}">Maud</a></div>
    <div class="num_reviews"><a href="https://steamcommunity.com/id/maud/recommended/">22 reviews</a></div></div><div class="rightcol">
    <a href="https://steamcommunity.com/id/maud/recommended/99900100/" class="vote_header"><img src="icon_thumbsDown_v6.png"></a>
    <div class="postedDate">Posted: 26 February</div>${inner}<div class="content">Norvelo fails.<div class="gradient"></div></div>
    <div class="posted"><div class="view_more">Read More</div></div><div class="vote_info">67 people found this review helpful</div></div></div></div>${after}`;

  test('a box is the review of the hub', () => {
    expect(read(box(), STORE).posts).toMatchObject([{
      nativeId: `${ACCOUNT}/99900100`, threadUrl: HUB, author: { name: 'Maud' }, text: 'Norvelo fails.', rating: { value: 0, best: 1 },
      engagement: { likes: 67 }, partial: false, reply: null, publishedAt: { at: '2026-02-26T00:00:00.000Z' },
    }]);
  });

  test('one that stands twice is one', () => expect(read(box() + box(), STORE).posts).toHaveLength(1));

  test.each([['in it', box(answer)], ['after it', box('', answer)]])('the answer of the maker %s', (_, source) => {
    expect(read(source, STORE).posts).toMatchObject([{ text: 'Norvelo fails.', reply: { text: 'A patch comes.', publishedAt: { at: '2026-02-28T00:00:00.000Z' } } }]);
  });

  test('a list of one account\'s reviews', () => {
    const { posts } = read(`<div class="profile_small_header_bg"><div class="playerAvatar" data-miniprofile="${MINI}"></div>
      <span class="profile_small_header_name"><a href="https://steamcommunity.com/id/maud">Maud</a></span></div>
      <div class="review_box"><div class="header">3 people found this review helpful</div><div class="vote_header">
      <a href="https://steamcommunity.com/id/maud/recommended/99900100/"><img src="icon_thumbsUp.png"></a><div class="hours">1.0 hrs on record</div></div>
      <div class="content">Norvelo shines.</div><div class="posted">Posted 26 February. Last edited 27 February.</div></div>`, 'https://steamcommunity.com/id/maud/recommended/');
    expect(posts).toMatchObject([{
      nativeId: `${ACCOUNT}/99900100`, author: { name: 'Maud' }, text: 'Norvelo shines.', engagement: { likes: 3 }, publishedAt: { at: '2026-02-26T00:00:00.000Z' },
    }]);
  });
});

const comment = (id: string, text: string, extra = ''): string => `<div class="commentthread_comment ${extra}" id="comment_${id}">
  <a class="commentthread_author_link" href="https://steamcommunity.com/id/tom" data-miniprofile="2"><bdi>Tom<span class="forum_author_action_pulldown">x</span></bdi></a>
  <div class="commentthread_comment_timestamp"></div><div class="commentthread_comment_timestamp" data-timestamp="1772271000">1 hour ago</div>
  <div class="commentthread_comment_text" id="comment_content_${id}">${text}</div></div>`;

describe('the page of one review', () => {
  const at = 'https://steamcommunity.com/id/maud/recommended/99900100/';
  const page = `<script>g_rgProfileData = {"url":"x","steamid":"${ACCOUNT}","personaname":"Maud"};</script>
    <div class="profile_small_header_bg"><span class="profile_small_header_name"><a href="https://steamcommunity.com/id/maud">Maud</a></span></div>
    <div id="leftContents"><div class="ratingBar">12 people found this review helpful<br>3 people found this review funny</div><div id="ReviewTitle">
    <div class="ratingSummaryHeader"><img src="icon_thumbsUp_v6.png"><div class="ratingSummary">Recommended</div></div>
    <div class="recommendation_date">Posted: 26 Feb @ 8:19pm<br>Updated: 27 Feb @ 1:00am</div></div><div id="ReviewText">Norvelo<br>shines.</div></div>`;

  test('with its comments', () => {
    expect(read(page + comment('46001', 'Why?'), at).posts).toMatchObject([
      { nativeId: `${ACCOUNT}/99900100`, author: { name: 'Maud' }, text: 'Norvelo\nshines.', rating: { value: 1, best: 1 }, engagement: { likes: 12 },
        publishedAt: { at: '2026-02-26T00:00:00.000Z' } },
      { nativeId: '46001', kind: 'comment', parentId: `${ACCOUNT}/99900100`, threadUrl: at, permalink: `${at}#c46001`, author: { name: 'Tom', handle: 'tom' }, text: 'Why?',
        publishedAt: { at: '2026-02-28T09:30:00.000Z', precision: 'second' } },
    ]);
  });
});

describe('discussions', () => {
  const opening = `<div class="forum_op" id="forum_op_4600000000000000001"><a class="forum_op_author" href="https://steamcommunity.com/id/maud">Maud</a>
    <span class="date" data-timestamp="1772271000">1 hour ago</span><div class="topic">Norvelo flickers</div><div class="content">Is there a fix?</div>
    <div class="forum_audit">Last edited by <a href="/x">Moderator</a> <span data-timestamp="1772274600"></span></div></div>`;
  const quote = '<blockquote class="bb_blockquote with_author"><div class="bb_quoteauthor"><a href="/x#c46001">Tom</a></div>Me too</blockquote>';

  test('a topic', () => {
    expect(read(opening, TOPIC).posts).toMatchObject([{
      nativeId: '4600000000000000001', kind: 'post', permalink: TOPIC, author: { name: 'Maud' }, title: 'Norvelo flickers', text: 'Is there a fix?',
      publishedAt: { at: '2026-02-28T09:30:00.000Z' },
    }]);
  });

  test.each([
    ['the topic', 'Me too', '4600000000000000001', 'Me too'],
    ['the comment that is quoted first', `${quote}Agreed`, '46001', 'Agreed'],
    ['the topic, where a quote comes later', `Agreed ${quote}`, '4600000000000000001', 'Agreed'],
  ])('a comment answers %s', (_, source, parentId, text) => {
    expect(read(opening + comment('46002', source), TOPIC).posts[1]).toMatchObject({ parentId, text, threadUrl: TOPIC, permalink: `${TOPIC}#c46002` });
  });

  test.each([
    ['a form', '<div class="commentthread_comment"><form><textarea>Norvelo</textarea></form></div>', { found: 0, read: 0, missing: {} }],
    ['hidden by the reader', comment('46003', 'spam', 'commentthread_deleted_expanded'), { found: 0, read: 0, missing: {} }],
    ['waiting for a check', comment('46003', '<div class="needs_content_check">This is being checked.</div>'), { found: 0, read: 0, missing: {} }],
    ['without a text', '<div class="commentthread_comment" id="comment_46003">#3</div>', { found: 1, read: 0, missing: {} }],
    ['without a time', comment('46003', 'Me too').replace('data-timestamp', 'x').replace('1 hour ago', ''), { found: 1, read: 1, missing: { time: 1 } }],
    ['without an author', comment('46003', 'Me too').replace('commentthread_author_link', 'x'), { found: 1, read: 1, missing: { author: 1 } }],
  ])('a comment that is %s', (_, source, health) => expect(read(source, TOPIC).health).toEqual(health));

  test.each([
    ['deleted', '', { outcome: 'gone', identity: 'steam:46003' }],
    ['of one whom the reader blocked', comment('46003', 'spam', 'commentthread_deleted_expanded'), { outcome: 'refused' }],
  ])('a comment %s', (_, beside, outcome) => {
    const document = documentOf(`<div class="commentthread_comment commentthread_deleted_comment" id="deleted_comment_46003">Deleted.</div>${beside}`);
    const { site, siteId, page } = readDocument(document, TOPIC, NOW);
    const [element] = findAll(document, '[id^="deleted_comment_"]');
    expect(page && element && readElement(site, element, page, siteId)).toEqual(outcome);
  });

  const hint = '&lt;div class=&quot;topic_hover&quot;&gt;Posted by: &lt;span class=&quot;topic_hover_data&quot;&gt;Maud&lt;/span&gt;, '
    + '&lt;span class=&quot;topic_hover_data&quot;&gt;26 Feb, 2026 @ 4:00am&lt;/span&gt;&lt;div class=&quot;topic_hover_text&quot;&gt;Is there &amp;amp; a fix...&lt;/div&gt;&lt;/div&gt;';
  const row = (name: string): string => `<div class="forum_topic" data-gidforumtopic="4600000000000000001" data-tooltip-forum="${hint}">
    <a class="forum_topic_overlay" href="${TOPIC}"></a><div class="forum_topic_reply_count">4</div>
    <div class="forum_topic_lastpost" data-timestamp="1772271000">1 hour ago</div>
    <div class="forum_topic_name"><span class="sticky_label">PINNED:</span> Norvelo flickers</div><div class="forum_topic_op">${name}</div></div>`;

  test.each([['of its first author', 'Maud', '2026-02-26T00:00:00.000Z'], ['of another', 'Tom', null]])('a line of a list: time %s', (_, name, at) => {
    expect(read(row(name), 'https://steamcommunity.com/app/99900100/discussions/').posts).toMatchObject([{
      nativeId: '4600000000000000001', permalink: TOPIC, author: { name }, title: 'Norvelo flickers', text: 'Is there & a fix...', partial: true,
      engagement: { replies: 4 }, publishedAt: { at }, context: 'listing',
    }]);
  });
});

describe('a search in discussions', () => {
  const at = 'https://steamcommunity.com/app/99900100/discussions/search/?q=norvelo';
  const row = (found: string): string => `<div class="post_searchresult"><div class="searchresult_author"><a class="whiteLink" href="https://steamcommunity.com/id/tom">Tom</a></div>
    <div class="searchresult_timestamp" data-timestamp="1772271000">1 hour ago</div><div class="forum_topic_name">Norvelo flickers</div><div class="searchresult_matches">${found}</div></div>`;

  test.each([
    ['a comment', `<a class="post_searchresult_simplereply" href="${TOPIC}#c46002"><div class="forum_searchresult_reply_inner">...my Norvelo too...</div></a>`,
      { kind: 'comment', nativeId: '46002', parentId: '4600000000000000001', permalink: `${TOPIC}#c46002`, title: null }],
    ['a topic', `<a class="post_searchresult_simplereply" href="${TOPIC}"><div class="forum_searchresult_reply_inner">...my Norvelo too...</div></a>`,
      { kind: 'post', nativeId: '4600000000000000001', parentId: null, permalink: TOPIC, title: 'Norvelo flickers' }],
    ['one that is no link', `<div class="post_searchresult_simplereply" onclick="window.location='${TOPIC}#c46002'">...my Norvelo too...</div>`,
      { kind: 'comment', nativeId: '46002' }],
  ])('finds %s', (_, found, post) => {
    expect(read(row(found), at).posts).toMatchObject([{
      ...post, threadUrl: TOPIC, author: { name: 'Tom' }, text: '...my Norvelo too...', partial: true, context: 'search',
      publishedAt: { at: '2026-02-28T09:30:00.000Z' },
    }]);
  });

  test('says what was searched for', () => expect(siteOf('steam').about?.(new URL(at), documentOf('<p></p>'))).toEqual({ owner: null, terms: 'norvelo' }));
});

test('comments on a thing of the workshop', () => {
  const at = 'https://steamcommunity.com/sharedfiles/filedetails/?id=44001&searchtext=x';
  expect(read(comment('46004', 'Nice Norvelo mod'), at).posts).toMatchObject([{
    nativeId: '46004', parentId: null, threadUrl: 'https://steamcommunity.com/sharedfiles/filedetails/?id=44001',
    permalink: 'https://steamcommunity.com/sharedfiles/filedetails/?id=44001#c46004',
  }]);
});
