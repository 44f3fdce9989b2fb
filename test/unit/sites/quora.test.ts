// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readElement } from '@/lib/sites/reading/readElement';
import { documentOf, NOW, readSource, siteOf } from './samplePages';

const host = 'https://www.quora.com';
const quora = siteOf('quora');
const SLUG = 'Is-the-Norvelo-any-good';

test.each([
  [`${host}/`, 'feed'], [`${host}/following`, 'feed'], [`${host}/topic/Lamps`, 'feed'], [`${host}/search?q=norvelo`, 'search'],
  [`${host}/profile/Tessa-Q`, 'profile'], [`${host}/profile/Tessa-Q/answers`, 'profile'], [`${host}/profile/Tessa-Q/My-lamp-and-me`, 'thread'],
  [`${host}/${SLUG}`, 'thread'], [`${host}/unanswered/${SLUG}`, 'thread'], [`${host}/${SLUG}/answer/Tessa-Q`, 'thread'],
  [`https://fr.quora.com/${SLUG}`, 'thread'], ['https://nightriders.quora.com/', 'feed'], ['https://nightriders.quora.com/My-lamp', 'thread'],
  [`${host}/messages/thread/5`, null], [`${host}/inbox`, null], [`${host}/notifications`, null], [`${host}/settings`, null],
  [`${host}/${SLUG}/log`, null], ['https://nightriders.quora.com/messages', null], ['https://help.quora.com/hc/en-us', null],
])('%s is %s', (address, kind) => expect(readSource('<p></p>', address).page?.kind ?? null).toBe(kind));

test.each([
  [`${host}/search?q=norvelo%20beam`, { terms: 'norvelo beam' }], [`${host}/profile/Tessa-Q`, { owner: 'Tessa-Q' }],
  ['https://nightriders.quora.com/', { owner: 'nightriders' }], [`${host}/`, null],
])('%s is about %o', (address, subject) => expect(quora.about?.(new URL(address), documentOf(''))).toEqual(subject));

interface Parts { age?: string; who?: string; words?: string; votes?: string; slug?: string }
const answer = ({ age = '2y', who = `<a href="${host}/profile/Tessa-Q"><img></a><a href="${host}/profile/Tessa-Q">Tessa Q</a>`, words = 'Norvelo is fine', votes = '', slug = SLUG }: Parts): string => `
  <div><div><div class="spacing_log_answer_header">${who}<a class="answer_timestamp" href="${host}/${slug}/answer/Tessa-Q">${age}</a></div>
  <div class="spacing_log_answer_content puppeteer_test_answer_content">${words}</div>
  <div class="dom_annotate_answer_action_bar_upvote"><button>${votes}</button></div></div></div>`;
const read = (html: string, lang = 'en', address = `${host}/${SLUG}`) => readSource(`<html lang="${lang}"><body>${html}</body></html>`, address);

test.each([
  ['2y', 'en', '2024-01-01', 'year'], ['Feb 20', 'en', '2026-02-20', 'day'], ['Oct 23, 2024', 'en', '2024-10-23', 'day'],
  ['19h ago', 'en', '2026-02-28', 'hour'], ['vor 3 Tagen', 'de', '2026-02-26', 'day'], ['hace 2 años', 'es', '2024-01-01', 'year'], ['3日前', 'ja', '2026-02-26', 'day'],
])('“%s” in %s is %s', (age, language, day, precision) => {
  const at = read(answer({ age }), language).posts[0]?.publishedAt;
  expect(at?.at?.slice(0, 10)).toBe(day);
  expect(at?.precision).toBe(precision);
});

const shown = (number: string): string => `<span>Upvote</span> · <span class="qu-visibility--hidden">9</span><span>${number}</span>`;
test.each([['24', 'en', 24], ['12.3K', 'en', 12_300], ['1,2 Tsd.', 'de', 1200], ['1,5 k', 'fr', 1500], ['', 'en', null]])('%s votes in %s are %s', (number, language, likes) => {
  expect(read(answer({ votes: number === '' ? '<span>Upvote</span>' : shown(number) }), language).posts[0]?.engagement.likes).toBe(likes);
});

const outcomesOf = (html: string, address = `${host}/${SLUG}`): unknown[] => {
  const document = documentOf(html);
  const url = new URL(address);
  const kind = quora.pageKind(url, document);
  if (kind === null) throw new Error('no page');
  return [...document.querySelectorAll(quora.posts ?? '')].map((element) => readElement(quora, element, { url, document, kind, now: NOW }, 'quora').outcome);
};

test.each([
  ['with words', answer({}), ['refused', 'post']],
  ['without words', answer({ words: '' }), ['failed', 'refused']],
  ['without a header', '<div class="puppeteer_test_answer_content">Norvelo</div>', ['failed']],
  ['without an address', answer({}).replace(/href="[^"]*answer\/Tessa-Q"/u, ''), ['refused', 'failed']],
  ['that is advertised', `<div class="dom_annotate_ad_promoted_answer">${answer({})}</div>`, ['refused', 'refused']],
  ['that somebody pays for', `<div class="dom_annotate_multifeed_bundle_BrandSafetyAdBundle">${answer({})}</div>`, ['refused', 'refused']],
])('an answer %s', (_, html, outcomes) => expect(outcomesOf(html)).toEqual(outcomes));

test('who is anonymous has no name', () => {
  expect(read(answer({ who: '<span>Anonymous</span>' })).posts[0]?.author).toMatchObject({ handle: null, name: null, url: null });
});

test('an answer that was cut is partial, and whole where the page declares it', () => {
  const words = 'Under zero it goes out, and nobody<div class="q-absolute"><div class="qt_read_more">(mehr)</div></div>';
  const whole = 'Under zero it goes out, and nobody at the shop knew why.';
  const declared = JSON.stringify({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Is it?', suggestedAnswer: [
    { '@type': 'Answer', text: whole, url: `${host}/${SLUG}/answer/Tessa-Q`, dateCreated: '2024-05-01T10:00:00Z', author: { '@type': 'Person', name: 'Tessa Q' } },
  ] } });
  expect(read(answer({ words })).posts[0]).toMatchObject({ text: 'Under zero it goes out, and nobody', partial: true });
  const script = `<script type="application/ld+json">${declared}</script>`;
  expect(read(answer({ words }) + script).posts[0]).toMatchObject({ text: whole, partial: false, publishedAt: { at: '2024-05-01T10:00:00.000Z' } });
  // The page that was opened after it keeps that script.
  const other = read(answer({ words, slug: 'Another-question' }) + script, 'en', `${host}/Another-question`);
  expect(other.posts).toMatchObject([{ text: 'Under zero it goes out, and nobody', partial: true }]);
});

test('slugs in other scripts are kept in their letters', () => {
  const [post] = read(answer({ slug: encodeURIComponent('Чи-світить-Norvelo') }), 'uk', `${host}/search?q=norvelo`).posts;
  expect(post).toMatchObject({ nativeId: 'quora.com/Чи-світить-Norvelo/answer/Tessa-Q', parentId: 'quora.com/Чи-світить-Norvelo' });
});

const titled = (slug: string, inside: string): string => `<a href="${host}/${slug}"><div class="puppeteer_test_question_title">${inside}</div></a>`;
test('related questions are not read on the page of another', () => {
  const { posts } = read(`<h1><div class="puppeteer_test_question_title">Is the Norvelo any good?</div></h1>${answer({})}${titled('Which-lamp', 'Which lamp?')}`);
  expect(posts.map(({ kind, title }) => [kind, title])).toEqual([['question', 'Is the Norvelo any good?'], ['answer', 'Is the Norvelo any good?']]);
});

test('a question in a list, and how often it was answered', () => {
  const card = (slug: string, said: string): string => `<div class="puppeteer_test_question_component_base">${titled(slug, `${slug}?`)}<a href="${host}/${slug}">${said}</a></div>`;
  const { posts } = read(card('Norvelo-or-not', '1,3 Tsd. Antworten') + card('Norvelo-why', 'Noch keine'), 'de', `${host}/search?q=norvelo`);
  expect(posts.map(({ nativeId, engagement }) => [nativeId, engagement.replies])).toEqual([['quora.com/Norvelo-or-not', 1300], ['quora.com/Norvelo-why', null]]);
});

describe('comments', () => {
  const comment = (inside: string): string => `<div class="panel"><a href="${host}/profile/Viewer"><img></a></div>
    <section><div>${inside}<a href="${host}/${SLUG}/answer/Tessa-Q?comment_id=77">1y</a></div></section>`;
  const who = `<a href="${host}/profile/Ann-B">Ann B</a>`;
  test.each([
    ['with writer and words', `${who}<p class="qu-display--block qu-wordBreak--break-word">Same here</p>`, ['post']],
    ['without words', who, ['failed']],
    ['without a writer, beside whoever looks at the page', '<p class="qu-display--block qu-wordBreak--break-word">Same here</p>', ['failed']],
  ])('%s', (_, inside, outcomes) => expect(outcomesOf(comment(inside))).toEqual(outcomes));
});
