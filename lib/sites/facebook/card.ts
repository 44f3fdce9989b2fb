import { attribute, closest, find, findAll, isElement, matches, parentOf } from '../reading/dom';
import { textOf } from '../reading/visibleText';
import { addressIn, isUnwritten, ownAddress, profileIn, type Address, type Profile } from './addresses';
import { audienceOf, ICONS, type Audience } from './audience';

export const ARTICLE = '[role="article"]';
export const NAME = '[data-ad-rendering-role="profile_name"]';
export const MESSAGE = '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
const HEADING = 'h2, h3, h4, h5';

/** What holds one post each, in the feed, in searches, on profiles, on a page and in a dialog of its own. */
const UNITS = `${ARTICLE}, [aria-posinset], [role="feed"] > div, [data-pagelet^="FeedUnit"], [data-pagelet^="TimelineFeedUnit"], `
  + '[data-pagelet="ProfileTimeline"] > div, [data-virtualized], [role="dialog"]';
/** Some lists mark nothing but the parts of a post: then it is the smallest block that holds its name and its text. */
export const CARDS = `${UNITS}, div:has(${NAME}):has(${MESSAGE}):not(:is(${UNITS}) *)`;

/** The parts of a post that are its own: not its comments', not those of a post that it passes on. */
export interface Card {
  /** The block with the name of who wrote it; before 2024, a heading. */
  name: Element | null;
  message: Element | null;
  links: readonly Element[];
  /** Links and addresses of the head, before the text. */
  head: readonly Element[];
  /** All that belongs to it. */
  unit: Element;
  audience: Audience;
  /** The post that it passes on, which stands inside it. */
  passedOn: Card | null;
  /** All elements of the wanted kinds that are the post's own, in the order of the page. */
  parts: readonly Element[];
  /** These and what follows a post that is passed on: the rows of counts and buttons are again its own. */
  withRows: readonly Element[];
}

const PARTS = `${NAME}, ${MESSAGE}, a[href], ${HEADING}, ${ICONS}, [role="toolbar"], [role="button"], [data-ad-rendering-role$="_button"], div[dir="auto"], img, video`;

/** The post that an element holds; null where it holds none, or where a smaller one around the same name does. */
export function cardIn(element: Element): Card | null {
  const outer = closest(element, ARTICLE);
  const unit = matches(element, UNITS) ? element : widened(element);
  const parts = findAll(unit, PARTS).filter((part) => closest(part, ARTICLE) === outer);
  const names = parts.filter((part) => matches(part, NAME));
  const message = parts.find((part) => matches(part, MESSAGE)) ?? null;
  const anchor = names[0] ?? message;
  if (anchor === undefined || anchor === null || blockOf(anchor) !== element) return null;
  const end = names[1] === undefined ? parts.length : parts.indexOf(names[1]);
  const passedOn = names[1] === undefined ? null : cardOf(unit, parts.slice(end), names[1], null, parts);
  return cardOf(unit, parts.slice(0, end), names[0] ?? null, passedOn, parts);
}

/** What holds the post that a part belongs to. */
export const blockOf = (part: Element): Element | null => closest(part, UNITS) ?? closest(part, CARDS);

/** Most steps from a post's name and text to all that belongs to it. */
const MOST_STEPS = 8;

/** The widest block around a post that holds no other one. */
function widened(element: Element): Element {
  const names = findAll(element, NAME).length;
  let widest = element;
  for (let step = 0; step < MOST_STEPS; step++) {
    const around = parentOf(widest);
    if (around === null || !isElement(around) || matches(around, 'main, body, [role]') || findAll(around, NAME).length > names) break;
    widest = around;
  }
  return widest;
}

function cardOf(unit: Element, own: readonly Element[], name: Element | null, passedOn: Card | null, withRows: readonly Element[]): Card {
  const said = own.findIndex((part) => matches(part, MESSAGE));
  const head = own.slice(0, said < 0 ? headEnd(own) : said);
  return {
    name: name ?? head.find((part) => matches(part, HEADING)) ?? null,
    message: said < 0 ? null : (own[said] ?? null),
    links: own.filter((part) => matches(part, 'a[href]')),
    head,
    unit,
    audience: audienceOf(head.filter((part) => matches(part, ICONS))),
    passedOn,
    parts: own,
    withRows,
  };
}

/** Without a text, the head ends at the first mark of who may see the post, else at the row of reactions. */
function headEnd(own: readonly Element[]): number {
  const icon = own.findIndex((part) => matches(part, ICONS));
  if (icon >= 0) return icon + 1;
  const toolbar = own.findIndex((part) => matches(part, '[role="toolbar"]'));
  return toolbar < 0 ? own.length : toolbar;
}

/** The link to the post itself, at its time; without an address where that is not written yet. */
export function linkOf(card: Card, base: URL): { element: Element; address: Address | null } | null {
  const start = card.name === null ? 0 : card.head.indexOf(card.name);
  const links = card.head.slice(Math.max(start, 0)).filter((part) => matches(part, 'a[href]'));
  for (const element of links) {
    const address = addressIn(ownAddress(attribute(element, 'href'), base));
    if (address !== null && address.commentId === null) return { element, address };
  }
  const element = links.find((link) => isUnwritten(attribute(link, 'href') ?? ''));
  return element === undefined ? null : { element, address: null };
}

interface Named extends Partial<Profile> {
  name: string | null;
}

/**
 * Who wrote it. In a group's post that is met elsewhere the head names the group, and the member beside the time. The
 * picture of a person is a link too: where it leads elsewhere than the name, the name is of somebody else.
 */
export function authorOf(card: Card, base: URL): Named | null {
  const profiles = card.head.filter((part) => matches(part, 'a[href]')).flatMap((link) => {
    const profile = profileIn(ownAddress(attribute(link, 'href'), base));
    return profile === null ? [] : [{ link, named: { ...profile, name: textOf(link) || null } }];
  });
  const picture = profiles.find(({ named }) => named.name === null)?.named ?? null;
  const inName = profiles.filter(({ link }) => card.name !== null && isWithin(link, card.name)).map(({ named }) => named);
  const member = isOfGroup(card, base) ? profiles.find(({ named }) => named.name !== null)?.named : undefined;
  const found = inName.find(({ name }) => name !== null) ?? inName[0] ?? member ?? unlinked(card);
  if (picture === null) return found;
  if (found === null) return picture;
  return found.url === undefined || found.url === picture.url || found.name === null ? { ...picture, ...found } : picture;
}

/** Who hides in a group, or has left, is named without a link. */
function unlinked({ name }: Card): Named | null {
  const words = name === null || find(name, 'a[href]') !== null ? null : find(name, 'strong, b');
  return words === null ? null : { name: textOf(words) || null };
}

const isWithin = (link: Element, block: Element): boolean =>
  closest(link, matches(block, NAME) ? NAME : HEADING) === block;

/** Whether the post was written in a group, wherever it is met. */
export function isOfGroup(card: Card, base: URL): boolean {
  return card.head.some((part) => matches(part, 'a[href]')
    && ownAddress(attribute(part, 'href'), base)?.pathname.startsWith('/groups/') === true);
}
