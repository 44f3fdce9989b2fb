/** The parts of the reply kit, in their order. */
export const KIT_PARTS = ['articles', 'products', 'templates', 'voice', 'coach'] as const;
export type KitPart = (typeof KIT_PARTS)[number];

/** What of the reply kit is shown. */
export interface KitAddress {
  part: KitPart;
  /** The item that is edited; 'new': one that is not there yet; null: none. */
  itemId: string | null;
  /** A mention whose question the new article is to answer; null: none. */
  mentionId: string | null;
  /** What the list of articles or templates is limited to; null: all. */
  language: string | null;
  topicId: string | null;
  /** Only articles whose last day has passed. */
  expired: boolean;
}

export const NEW_ITEM = 'new';

export const FIRST_KIT: KitAddress = { part: 'articles', itemId: null, mentionId: null, language: null, topicId: null, expired: false };

/** Longest word of an address that is kept, UTF-16 units. */
const LONGEST = 800;

/** Reads `part=products&item=…&mention=…&language=…&topic=…&expired=1`; what cannot be read is left out. */
export function readKitAddress(given: URLSearchParams): KitAddress {
  const word = (name: string): string | null => (given.get(name) ?? '').slice(0, LONGEST) || null;
  return {
    part: KIT_PARTS.find((part) => part === given.get('part')) ?? 'articles',
    itemId: word('item'),
    mentionId: word('mention'),
    language: word('language'),
    topicId: word('topic'),
    expired: given.get('expired') === '1',
  };
}

/** The parts of the address that say what of the reply kit is shown; null: it goes without saying. */
export function writeKitAddress({ part, itemId, mentionId, language, topicId, expired }: KitAddress): Record<string, string | null> {
  return { part: part === 'articles' ? null : part, item: itemId, mention: mentionId, language, topic: topicId, expired: expired ? '1' : null };
}

/** The way to a part of the reply kit, within the dashboard. */
export function kitHref(part: KitPart, itemId: string | null = null): string {
  return hrefOf({ ...FIRST_KIT, part, itemId });
}

/** The way to a new article that answers a mention. It names the mention: the browser's history would keep what was asked. */
export function writeArticleHref(mentionId: string): string {
  return hrefOf({ ...FIRST_KIT, itemId: NEW_ITEM, mentionId });
}

function hrefOf(at: KitAddress): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(writeKitAddress(at))) if (value !== null) query.set(name, value);
  return query.size === 0 ? '#/replies' : `#/replies?${query.toString()}`;
}
