import { matches } from './reading/dom';
import { defineSite, type Page, type Reading } from './reading/site';
import { COMMENT, NAME, readComment, readName } from './tiktok/comment';
import { DATA, itemOf } from './tiktok/data';
import { about, pageKind, videoIn } from './tiktok/pages';
import { FOUND_NAME, readFoundName, readServed, readVideo, VIDEO } from './tiktok/video';

/** TikTok's web app, 2022 to 2026: comments, and videos by their captions, on their pages, in feeds and search results. */
export default defineSite({
  id: 'tiktok',
  name: 'TikTok',
  kind: 'social',
  proof: 'pages',
  hosts: ['tiktok.com'],
  pageKind: (url) => pageKind(url),
  about: (url) => about(url),
  // Names are read beside what they say, so that words which are not found are noticed.
  posts: `${COMMENT}, ${NAME}, ${VIDEO}, ${FOUND_NAME}`,
  read,
  readPage: (page) => readServed(page),
  pageData: DATA,
  traces: '[id^="xgwrapper-"], [data-e2e^="comment-reply-"], [data-e2e="search-card-like-container"]',
  watchedAttributes: ['href', 'id'],
  composer: {
    box: '[data-e2e="comment-input"] [contenteditable]',
    in: 'page',
    opens: '[data-e2e^="comment-reply-"]',
  },
  expects: ['author', 'time', 'text'],
});

function read(element: Element, page: Page): Reading {
  if (matches(element, VIDEO)) return readVideo(element, page);
  if (matches(element, FOUND_NAME)) return readFoundName(element);
  const video = videoIn(page.url.href);
  // What is said below a video for friends only is said among friends.
  return video !== null && itemOf(page.document, video.id)?.isPrivate === true ? null
    : matches(element, NAME) ? readName(element) : readComment(element, page);
}
