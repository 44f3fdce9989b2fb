import { readDateIn } from '@/lib/language/dateWords';
import { attribute, find } from '../reading/dom';
import { unreadable, type Page, type Reading } from '../reading/site';
import { textOf } from '../reading/visibleText';
import { productAddress, reviewIdIn, writerAddress } from './addresses';
import { localesOf } from './marketplaces';
import { ratingIn, votesIn } from './sentences';

export const PROFILE_CARD = '.profile-at-review-box';

/** A review on its writer's page: its beginning, with a link to the whole one. */
export function readProfileCard(card: Element, page: Page): Reading {
  const link = find(card, '.profile-at-review-link, a[href*="/customer-reviews/R"]');
  const permalink = link === null ? null : attribute(link, 'href');
  const id = reviewIdIn(permalink);
  if (id === null) return unreadable('permalink');
  const said = (selector: string, tree: Document | Element = card): string => {
    const element = find(tree, selector);
    return element === null ? '' : textOf(element);
  };
  const name = said('.a-profile-name') || said('.name-container, #customer-profile-name-header', page.document);
  const product = find(card, 'a[href*="/dp/"], a[href*="/gp/product/"]');
  return {
    kind: 'review',
    nativeId: id,
    permalink,
    threadUrl: product === null ? null : productAddress(attribute(product, 'href'), page.url),
    author: { name, url: writerAddress(page.url.pathname, page.url) },
    title: said('.profile-at-review-title'),
    text: said('.profile-at-review-text, p'),
    partial: true,
    publishedAt: readDateIn(said('.a-profile-descriptor'), { locales: localesOf(page), now: page.now }),
    rating: ratingIn(said('.profile-at-review-stars .a-icon-alt, .a-icon-alt')),
    engagement: { likes: votesIn(said('.profile-at-review-helpful-message-text')) },
  };
}
