import { attribute, find, findAll } from '../reading/dom';

/*
 * Beside its time each post shows by an icon who may see it. Its name is in the page's language, its outline is not: the
 * globe has been the same since 2020. Whatever else stands there (friends, a lock, members of a group) is not for all.
 */

const GLOBE = 'path[d^="M109.5 408.5c0 3.23"]';
const ICON = 'svg[viewBox="0 0 16 16"]';
const KNOWN_OTHERS = ['M459.75 551c-1.24'];

/** The mark of what everybody may see. */
export const PUBLIC_ICON = `${ICON} ${GLOBE}`;

export const ICONS = ICON;

export type Audience = 'public' | 'restricted' | 'unknown';

/** What the icons of a post's head say. */
export function audienceOf(icons: readonly Element[]): Audience {
  const drawn = icons.filter((icon) => find(icon, 'path[d]') !== null && (find(icon, 'title') !== null || attribute(icon, 'title') !== null || isKnown(icon)));
  const [first] = drawn;
  if (first === undefined) return 'unknown';
  return drawn.some((icon) => find(icon, GLOBE) !== null) ? 'public' : 'restricted';
}

/** Whether icons on a page whose post's head is not found are known to name others than everybody. */
export const isForOthers = (icons: readonly Element[]): boolean =>
  audienceOf(icons) === 'restricted' && icons.some(isKnown);

const isKnown = (icon: Element): boolean => findAll(icon, 'path[d]').some((path) => {
  const outline = attribute(path, 'd') ?? '';
  return outline.startsWith('M109.5 408.5c0 3.23') || KNOWN_OTHERS.some((known) => outline.startsWith(known));
});
