import { attribute, find, findAll, isElement, parentOf } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { storyAt } from './addresses';
import { ageOf, authorIn, CONTENT, countOn, isAdvertised, MORE, PROFILE, urlOf } from './parts';

export const STORY = '.puppeteer_test_tribe_post_item_feed_story';

/** Quora's own marks of a paragraph. */
export const BLOCK = '[class*="qu-wordBreak--break-word"][class*="qu-display--block"]';

/** What somebody wrote in a space or on their profile, as feeds show it. */
export function readStory(story: Element, page: Page): Reading {
  if (isAdvertised(story) || find(story, CONTENT) !== null) return null;
  const card = cardOf(story);
  const link = card === null ? undefined : findAll(card, 'a[href]').find((one) => isDate(one, page));
  if (card === null) return find(story, BLOCK) === null ? null : unreadable('author');
  const url = urlOf(link, page);
  const id = url === null ? null : storyAt(url);
  if (url === null || id === null) return unreadable('permalink');
  const text = wordsIn(card);
  if (text === '' && find(card, 'img[src*="main-qimg"]') === null) return unreadable('text');
  return {
    kind: 'post',
    nativeId: id,
    permalink: `${url.origin}${url.pathname}`,
    threadUrl: `${url.origin}${url.pathname}`,
    author: authorIn(card),
    text,
    media: find(card, 'img[src*="main-qimg"]') === null ? [] : ['image'],
    partial: find(card, MORE) !== null,
    publishedAt: ageOf(link, page),
    engagement: {
      likes: countOn(story, '[class*="action_bar_upvote"], .puppeteer_test_votable_upvote_button', page),
      replies: countOn(story, '[class*="action_bar_comment"]', page),
    },
  };
}

/** Below a post stands another one that is related to it: the part with the writer's name is its own. */
function cardOf(story: Element): Element | null {
  let at = findAll(story, PROFILE).find((link) => textOf(link) !== '') ?? null;
  for (let above = at; above !== null && above !== story;) {
    at = above;
    const parent = parentOf(above);
    above = parent !== null && isElement(parent) ? parent : null;
  }
  return at;
}

const isDate = (link: Element, page: Page): boolean => {
  const url = urlOf(link, page);
  const text = textOf(link);
  return url !== null && storyAt(url) !== null && text.length > 0 && text.length <= 40 && attribute(link, 'href') !== null && ageOf(link, page).at !== null;
};

/** Paragraphs, each once, where one stands in another. */
export function wordsIn(card: Element): string {
  const blocks = findAll(card, BLOCK).filter((block) => find(block, BLOCK) === null && find(block, PROFILE) === null);
  return blocks.map((block) => textOf(block, { skip: MORE })).filter((text) => text !== '').join('\n\n');
}
