import { find, matches } from './reading/dom';
import { about, pageKind } from './github/addresses';
import { COMMENT, readComment } from './github/comments';
import { isPrivate } from './github/privacy';
import { readRow, ROW } from './github/rows';
import { defineSite } from './reading/site';

/**
 * GitHub: issues, pull requests with their reviews, discussions and comments on gists and commits, in the React markup of
 * 2024 to 2026 and in the older one; their lists and searches. Nothing of private repositories.
 */
export default defineSite({
  id: 'github',
  name: 'GitHub',
  kind: 'forum',
  proof: 'pages',
  hosts: ['github.com'],
  pageKind: (url, document) => (isPrivate(document) ? null : pageKind(url)),
  posts: `${COMMENT}, ${ROW}`,
  read: (element, page) => {
    // The app changes the address before it shows whose page it is.
    if (isPrivate(page.document)) return null;
    return matches(element, COMMENT) && find(element, 'a[data-testid="issue-pr-title-link"]') === null
      ? readComment(element, page)
      : readRow(element, page);
  },
  traces: ['issuecomment-', 'issue-', 'discussioncomment-', 'discussion_r', 'pullrequestreview-', 'gistcomment-']
    .map((name) => `a[href*="#${name}"]`).join(', '),
  about,
  watchedAttributes: ['datetime', 'id'],
  composer: { box: '#new_comment_field, [data-testid="markdown-editor-comment-composer"] textarea', in: 'thread' },
  expects: ['author', 'time', 'permalink', 'text'],
});
