import type { PostDraft } from '@/lib/posts/complete';
import { find, rawText } from '../reading/dom';
import { parseLooseJson } from '../reading/looseJson';
import { isThing, thingOf, valuesOf, wordOf, type Thing } from '../reading/things';

export const DATA = 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__';

/** What the page's own data says of a video. */
export interface Item {
  id: string;
  text: string;
  handle: string | null;
  name: string | null;
  createdAt: string | null;
  language: string | null;
  /** True where only its author or the author's friends may see it. */
  isPrivate: boolean;
  engagement: NonNullable<PostDraft['engagement']>;
}

// The page's data does not change; it is parsed once for each script element.
const items = new WeakMap<Element, Item | null>();

/** The video that the page was served for, if it is the one with this id. */
export function itemOf(document: Document, id: string): Item | null {
  const script = find(document, DATA);
  if (script === null) return null;
  let item = items.get(script);
  if (item === undefined) items.set(script, item = readItem(parseLooseJson(rawText(script))));
  return item?.id === id ? item : null;
}

function readItem(data: unknown): Item | null {
  const path = ['__DEFAULT_SCOPE__', 'webapp.video-detail', 'itemInfo', 'itemStruct'];
  const item = path.reduce<Thing | null>((at, name) => (at === null ? null : thingOf(at, name)), isThing(data) ? data : null);
  const id = item === null ? null : wordOf(item, 'id');
  if (item === null || id === null) return null;
  const author = thingOf(item, 'author');
  const counts = thingOf(item, 'stats', 'statsV2');
  const language = wordOf(item, 'textLanguage');
  return {
    id,
    text: wordOf(item, 'desc') ?? '',
    handle: author === null ? null : wordOf(author, 'uniqueId'),
    name: author === null ? null : wordOf(author, 'nickname'),
    createdAt: wordOf(item, 'createTime'),
    language: language === 'un' ? null : language,
    isPrivate: ['privateItem', 'forFriend', 'secret'].some((name) => valuesOf(item, name)[0] === true),
    engagement: {
      likes: countOf(counts, 'diggCount'),
      replies: countOf(counts, 'commentCount'),
      shares: countOf(counts, 'shareCount'),
      views: countOf(counts, 'playCount'),
    },
  };
}

function countOf(counts: Thing | null, name: string): number | null {
  const written = counts === null ? null : wordOf(counts, name);
  return written === null || !/^\d+$/u.test(written) ? null : Number(written);
}
