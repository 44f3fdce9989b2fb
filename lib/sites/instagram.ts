import { closest, find, matches } from './reading/dom';
import { defineSite } from './reading/site';
import { about, pageKind } from './instagram/addresses';
import { CAPTIONS, readArticle, readCaption } from './instagram/caption';
import { COMMENTS, readComment } from './instagram/comment';
import { PICTURED, readPictured } from './instagram/pictured';
import { readReel, REELS } from './instagram/reels';
import { readShell } from './instagram/shell';

/**
 * Instagram, in its markup of 2021 to 2026: posts and reels with their comments, the feed, the viewer of reels, the page
 * for phones, and what a page says in its head where it shows a guest nothing else.
 */
export default defineSite({
  id: 'instagram',
  name: 'Instagram',
  kind: 'social',
  proof: 'pages',
  hosts: ['instagram.com'],
  pageKind,
  about,
  posts: `article, ${REELS}, ${CAPTIONS}, ${COMMENTS}, ${PICTURED}`,
  read: (element, page) => {
    if (matches(element, 'article')) return readArticle(element, page);
    if (matches(element, REELS)) return closest(element, 'article') === null ? readReel(element, page) : null;
    if (matches(element, CAPTIONS) && find(element, 'a[href*="/c/"]') === null) return readCaption(element, page);
    return matches(element, COMMENTS) ? readComment(element, page) : readPictured(element, page);
  },
  readPage: readShell,
  pageData: 'meta[property="og:title"]',
  traces: 'a[href*="/c/"], article a[href*="/p/"], article a[href*="/reel/"]',
  watchedAttributes: ['href', 'datetime'],
  expects: ['author', 'time', 'permalink', 'text'],
});
