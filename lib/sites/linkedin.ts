import { matches } from './reading/dom';
import { JSON_LD } from './reading/jsonLd';
import { defineSite, type Page, type Reading } from './reading/site';
import { about, pageKind } from './linkedin/addresses';
import * as ember from './linkedin/ember';
import * as guest from './linkedin/guest';
import * as serverDriven from './linkedin/serverDriven';
import * as comments from './linkedin/serverDrivenComments';
import * as parts from './linkedin/serverDrivenParts';

const READERS: readonly (readonly [selector: string, read: (element: Element, page: Page) => Reading])[] = [
  [parts.COMMENTS, comments.readComment],
  [parts.CARDS, serverDriven.readCard],
  [parts.BARE_WORDS, serverDriven.readBareWords],
  [ember.COMMENTS, ember.readComment],
  [ember.CARDS, ember.readCard],
  [guest.COMMENTS, guest.readComment],
  [guest.CARDS, guest.readCard],
];

/**
 * LinkedIn: the app since 2026, whose server lays out its pages; the app before it (2018 to 2026, still served to some);
 * and the pages for guests, which are described by structured data too. Posts for connections or groups only are not read.
 */
export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  kind: 'social',
  proof: 'pages',
  hosts: ['linkedin.com'],
  pageKind,
  about,
  posts: READERS.map(([selector]) => selector).join(', '),
  read,
  readPage: guest.readData,
  pageData: JSON_LD,
  traces: '[data-testid="expandable-text-box"], [data-urn^="urn:li:activity:"], [data-activity-urn], [data-id^="urn:li:comment:"]',
  watchedAttributes: ['href', 'data-urn', 'data-id', 'componentkey'],
  composer: {
    box: '.comments-comment-box [contenteditable], .comments-comment-texteditor [contenteditable]',
    in: 'post',
    opens: 'button.comment-button, .comments-comment-social-bar__reply-action-button',
  },
  expects: ['author', 'time', 'text'],
});

function read(element: Element, page: Page): Reading {
  const reader = READERS.find(([selector]) => matches(element, selector));
  return reader === undefined ? null : reader[1](element, page);
}
