import { attribute, find, findAll } from '../reading/dom';
import { textOf } from '../reading/visibleText';

// Where the repository's name stands: in its own header, or in that of the page.
const HEADERS = '#repository-container-header, .AppHeader-context, [data-testid="top-nav-center"], .pagehead, .gisthead';

/**
 * Whether the page belongs to a repository or gist that not everybody may see: it says so to the statistics of the site,
 * by a lock beside the name, or by a word.
 */
export function isPrivate(document: Document): boolean {
  const declared = find(document, 'meta[name="octolytics-dimension-repository_public"], meta[name="octolytics-dimension-gist_public"]');
  if (declared !== null && attribute(declared, 'content') === 'false') return true;
  return findAll(document, HEADERS).some((header) => find(header, '.octicon-lock, .octicon-gist-secret, .octicon-shield-lock') !== null
    || findAll(header, '.Label').some((label) => /^(?:private|internal|secret)\b/iu.test(textOf(label))));
}
