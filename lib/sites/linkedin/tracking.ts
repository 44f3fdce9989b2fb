import { parseLooseJson } from '../reading/looseJson';
import { attribute, closest, find, findAll } from '../reading/dom';
import { isThing, thingOf, valuesOf, wordOf, type Thing } from '../reading/things';
import { postIdIn, type PostId } from './addresses';

/** What a card tells LinkedIn's own statistics of itself, in no language. */
export interface Tracked {
  id: PostId | null;
  /** Null where the card does not say. */
  isAdvertisement: boolean | null;
}

const SCOPE = 'data-view-tracking-scope';
const MOST_LETTERS = 60_000;

/** Read from the card, from what stands around it, or from its parts outside its comments. */
export function trackedOf(card: Element, isOwn: (element: Element) => boolean): Tracked {
  const around = closest(card, `[${SCOPE}]`);
  const scopes = [...(around === null ? [] : [around]), ...findAll(card, `[${SCOPE}]`).filter(isOwn)].slice(0, 6);
  let id: PostId | null = null;
  let isAdvertisement: boolean | null = null;
  for (const { topic, said } of scopes.flatMap(breadcrumbsOf)) {
    if (/Sponsored/u.test(topic)) isAdvertisement = true;
    const sponsored = valuesOf(said, 'isSponsored')[0];
    if (typeof sponsored === 'boolean') isAdvertisement = (isAdvertisement ?? false) || sponsored;
    id ??= postIdIn(wordOf(said, 'updateUrn'));
  }
  return { id, isAdvertisement };
}

interface Breadcrumb {
  topic: string;
  said: Thing;
}

function breadcrumbsOf(element: Element): Breadcrumb[] {
  const written = attribute(element, SCOPE) ?? '';
  if (written.length > MOST_LETTERS) return [];
  const scopes = parseLooseJson(written);
  return (Array.isArray(scopes) ? scopes : [scopes]).filter(isThing).map((scope) => {
    const crumb = thingOf(scope, 'breadcrumb') ?? {};
    const said = inBytes(thingOf(crumb, 'content')) ?? crumb;
    const type = `${wordOf(crumb, '$type') ?? ''} ${wordOf(crumb, 'breadcrumbType') ?? ''}`;
    return { topic: `${wordOf(scope, 'topicName') ?? ''} ${/sponsored/iu.test(type) ? 'Sponsored' : ''}`, said };
  });
}

/** JSON written as the numbers of its letters, as a serialised buffer is. */
function inBytes(content: Thing | null): Thing | null {
  const bytes = content === null ? [] : valuesOf(content, 'data').filter((byte) => typeof byte === 'number');
  if (bytes.length === 0) return null;
  const said = parseLooseJson(bytes.map((byte) => String.fromCharCode(byte & 255)).join(''));
  return isThing(said) ? said : null;
}

const KEYED = '[componentkey*="-replaceableCommentTools"], [componentkey*="-pagedCommentsContainer"], [data-testid*="-commentList"]';

/**
 * The post that a card's comments belong to. Their key begins with it in base64: a message of one field (1: activity,
 * 2: shared post) that holds a number, written as protocol buffers write signed ones.
 */
export function discussedIn(card: Element): PostId | null {
  const keyed = find(card, KEYED);
  if (keyed === null) return null;
  const key = `${attribute(keyed, 'componentkey') ?? ''} ${attribute(keyed, 'data-testid') ?? ''}`;
  const letters = /(?:^| )([\w-]{14,20})-(?:replaceable|paged|commentList)/u.exec(key)?.[1];
  const bytes = letters === undefined ? null : bytesOf(letters);
  if (bytes?.[2] !== 0x08 || (bytes[0] !== 0x0a && bytes[0] !== 0x12)) return null;
  let value = 0n;
  for (let at = 3, shift = 0n; at < bytes.length; at++, shift += 7n) {
    const byte = bytes[at] ?? 0;
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) {
      const id = String(value >> 1n);
      return /^\d{18,20}$/u.test(id) ? { kind: bytes[0] === 0x0a ? 'activity' : 'ugcPost', id } : null;
    }
  }
  return null;
}

function bytesOf(letters: string): number[] | null {
  try {
    return Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
