import { attribute, findAll } from '../reading/dom';

/** Names of the icon beside the time that say who may see a post: a globe for all, people for connections, a group. */
const FOR_SOME = /^(?:people|connection|group|lock|private|eye|visibility|employee)/u;
const FOR_ALL = /^globe/u;

export type Visibility = 'all' | 'some' | 'unknown';

/** Who may see a post, by the names of its icons: words beside them are in the page's language, these are not. */
export function visibilityIn(heading: Element): Visibility {
  const names = findAll(heading, 'svg, li-icon, use')
    .flatMap((icon) => ['id', 'type', 'data-test-icon', 'href'].map((name) => attribute(icon, name)?.replace(/^#/u, '') ?? ''));
  if (names.some((name) => FOR_SOME.test(name))) return 'some';
  return names.some((name) => FOR_ALL.test(name)) ? 'all' : 'unknown';
}
