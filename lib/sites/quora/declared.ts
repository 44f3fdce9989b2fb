import type { PostDraft } from '@/lib/posts/complete';
import { readTimestamp } from '@/lib/language/timestamps';
import { readJsonLd } from '../reading/jsonLd';
import { plainText } from '../reading/plainText';
import type { Page } from '../reading/site';
import { isThing, thingOf, typesOf, valuesOf, wordOf, type Thing } from '../reading/things';
import { questionAt, readable } from './addresses';

interface Declared {
  /** The question's id. */
  question: string;
  drafts: PostDraft[];
}

// Pages declare their question once; it is asked for each answer.
const known = new WeakMap<Document, Declared[]>();

/** What the page says of its question and the first answers to it: whole texts and exact times, for search engines. */
export function readDeclared(page: Page): PostDraft[] {
  const own = questionAt(page.url)?.id;
  const declared = known.get(page.document) ?? questionsOn(page);
  known.set(page.document, declared);
  return declared.find(({ question }) => question === own)?.drafts ?? [];
}

/** What is declared of one post. It stays as the first page of a visit was, so it is asked by name only. */
export const declaredOf = (nativeId: string, page: Page): PostDraft | undefined =>
  readDeclared(page).find((draft) => draft.nativeId === nativeId);

function questionsOn(page: Page): Declared[] {
  const pages = readJsonLd(page.document).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value])).filter(isThing);
  return pages.filter((thing) => typesOf(thing).includes('QAPage')).flatMap((thing) => {
    const question = thingOf(thing, 'mainEntity');
    const answers = question === null ? [] : [...valuesOf(question, 'acceptedAnswer'), ...valuesOf(question, 'suggestedAnswer')].filter(isThing);
    const named = [question, thing, ...answers].map((one) => (one === null ? null : wordOf(one, 'url', '@id')))
      .map((address) => (address === null ? null : URL.parse(address, page.url))).find((url) => url !== null);
    const place = named === null || named === undefined ? null : questionAt(named);
    const own = questionAt(page.url)?.id;
    // Nothing says which question it is: what is declared is only counted.
    if (question !== null && place === null && own !== undefined) {
      return [{ question: own, drafts: answers.flatMap((answer) => answerOf(answer, { kind: 'question' }, page)) }];
    }
    if (question === null || place === null || named === null || named === undefined) return [];
    const address = `${named.origin}${place.path}`;
    const asked: PostDraft = { ...wordsOf(question, page), kind: 'question', nativeId: place.id, permalink: address, threadUrl: address, title: wordOf(question, 'name') };
    return [{ question: place.id, drafts: [asked, ...answers.flatMap((answer) => answerOf(answer, asked, page))] }];
  });
}

function answerOf(answer: Thing, asked: PostDraft, page: Page): PostDraft[] {
  const address = wordOf(answer, 'url', '@id');
  const url = address === null ? null : URL.parse(address, page.url);
  const id = url === null ? null : questionAt(url)?.answer;
  // Without its address nobody knows whether the page shows it too: health counts it as one that cannot be read.
  if (url === null || id === null || id === undefined) return [{ kind: 'answer', author: { name: wordOf(thingOf(answer, 'author') ?? {}, 'name') }, text: '' }];
  return [{
    ...wordsOf(answer, page), kind: 'answer', nativeId: id, permalink: `${url.origin}${url.pathname}`,
    threadUrl: asked.threadUrl ?? null, parentId: asked.nativeId ?? null, title: asked.title ?? null,
  }];
}

function wordsOf(thing: Thing, page: Page): Pick<PostDraft, 'text' | 'author' | 'publishedAt' | 'engagement'> {
  const author = thingOf(thing, 'author');
  const profile = author === null ? null : wordOf(author, 'url');
  const handle = readable(/\/profile\/([^/?#]+)/u.exec(profile ?? '')?.[1] ?? '');
  const countOf = (name: string): number | null => {
    const written = wordOf(thing, name);
    return written === null || !/^\d+$/u.test(written) ? null : Number(written);
  };
  return {
    text: plainText(wordOf(thing, 'text') ?? ''),
    // Who asks is not told; the page names the site in their place.
    author: handle === '' ? {} : { handle, name: author === null ? null : wordOf(author, 'name'), url: profile },
    publishedAt: readTimestamp(wordOf(thing, 'dateCreated', 'datePublished'), { now: page.now }),
    engagement: { likes: countOf('upvoteCount'), replies: countOf('answerCount') ?? countOf('commentCount') },
  };
}
