import { LONGEST_ANSWER, type SeenAnswer } from '@/lib/messaging/protocol';
import { hash, hashNumber, identify, identityOf } from '@/lib/posts/identity';
import { bodyOf, type Context, type Post } from '@/lib/posts/post';
import { ownHandleTest } from '@/lib/query/fields/ownHandle';
import { brandPageTest } from '@/lib/query/matching/brandPage';
import { compileWith, decide, type CompiledTopics } from '@/lib/query/matching/decide';
import { asksForms, type QueryForms } from '@/lib/query/matching/forms';
import type { TopicTrees } from '@/lib/query/topic';
import type { PageSubject } from '@/lib/sites/reading/site';
import type { HealthMeter } from './healthMeter';
import type { Outbox } from './outbox';
import type { Found } from './reading';
import { rememberElement, type View } from './view';

/** Posts whose last content is remembered, so that it is not sent twice; the oldest are forgotten first. */
const MOST_REMEMBERED = 20_000;
/** Answers that are remembered for posts that may be heard later. */
const MOST_ANSWERS = 1_000;
/** While a page does not say what it is about, it is asked again only so often, ms. */
const ASK_AGAIN = 1_000;
/** Stands for the content of a post that is deleted. */
const GONE = 0;

export interface Hearing {
  /** Returns the identity of the post that was found, if it was one that a topic may hear. */
  hear: (found: Found, view: View) => string | null;
  /** Posts decided so far are decided again, under these topics; without the forms, under those that do not ask for any. */
  listenFor: (topics: readonly TopicTrees[], forms: QueryForms | null) => void;
}

interface Listening {
  topics: CompiledTopics;
  /** Topics whose own account wrote a post. */
  ownersOf: (post: Post) => string[];
  isBrandPage: ReturnType<typeof brandPageTest>;
}

/** Decides what of the posts found leaves the page: of most only a hash, of those that a topic may hear all. */
export function createHearing(options: {
  outbox: Pick<Outbox, 'addPost' | 'addScanned' | 'addGone' | 'addAnswer'>;
  health: Pick<HealthMeter, 'failed' | 'read'>;
  /** What the page is about, as far as it says so by now. */
  about: (view: View) => PageSubject | null;
  now: () => number;
  /** The page's structured data may say once more what its elements say. */
  repeats: boolean;
}): Hearing {
  const { outbox, health } = options;
  let listening: Listening | null = null;
  // Hashes: below 0 of posts that no topic hears.
  const contents = new Map<string, number>();
  const answers = new Map<string, SeenAnswer[]>();

  const remember = (identity: string, content: number): void => {
    contents.delete(identity);
    contents.set(identity, content);
    if (contents.size > MOST_REMEMBERED) forgetOldest(contents);
  };

  /** What a page is about may stand in it only later; once known, it stays. */
  const contextOf = (view: View, context: Context, site: string): Context => {
    if (listening === null) return context;
    if (view.ofBrand === null && options.now() >= view.askAboutAt) {
      view.askAboutAt = options.now() + ASK_AGAIN;
      const about = options.about(view);
      const isKnown = about !== null && Boolean(about.owner ?? about.terms);
      if (isKnown) view.ofBrand = listening.isBrandPage(about, { site, host: view.url.hostname });
    }
    return view.ofBrand === true ? 'brand' : context;
  };

  const noteAnswers = (post: Post): void => {
    const { site, parentId, author, publishedAt, permalink } = post;
    if (parentId === null || author.handle === null) return;
    const to = identityOf(site, parentId);
    for (const topicId of listening?.ownersOf(post) ?? []) {
      const answer = { to, topicId, handle: author.handle, at: publishedAt.at, permalink, text: bodyOf(post).slice(0, LONGEST_ANSWER) };
      answers.set(to, [...(answers.get(to) ?? []).filter((one) => one.topicId !== topicId), answer]);
      if (answers.size > MOST_ANSWERS) forgetOldest(answers);
      outbox.addAnswer(answer);
    }
  };

  /** Whether a topic may hear it. */
  const hearPost = (read: Post, identity: string, view: View): boolean => {
    const context = contextOf(view, read.context, read.site);
    const post = context === read.context ? read : { ...read, context };
    if (view.posts.get(identity) !== post.context) {
      view.posts.set(identity, post.context);
      outbox.addScanned({ key: hash(identity), context: post.context });
    }
    const content = contentOf(post);
    const known = contents.get(identity);
    if (listening === null || (known !== undefined && Math.abs(known) === content)) return known !== undefined && known > 0;
    const isHeard = decide(listening.topics, { post, host: view.url.hostname }).length > 0;
    remember(identity, isHeard ? content : -content);
    noteAnswers(post);
    if (!isHeard) return false;
    outbox.addPost(identity, post);
    for (const answer of answers.get(identity) ?? []) outbox.addAnswer(answer);
    return true;
  };

  const forgetGone = (identity: string, view: View): void => {
    view.posts.delete(identity);
    if (contents.get(identity) === GONE) return;
    remember(identity, GONE);
    outbox.addGone(identity);
  };

  const hear = (found: Found, view: View): string | null => {
    const { element } = found;
    if (found.outcome === 'failed') {
      health.failed(element);
      return null;
    }
    const identity = found.outcome === 'gone' ? found.identity : identify(found.post);
    if (found.outcome === 'gone' || found.isGone === true) {
      health.read(element, null);
      forgetGone(identity, view);
      return null;
    }
    const { post } = found;
    if (element === null && view.fromElements.has(identity)) return null;
    if (element !== null && options.repeats) view.fromElements.add(identity);
    health.read(element, view.posts.has(identity) ? null : found.missing);
    if (!hearPost(post, identity, view)) return null;
    if (element !== null) rememberElement(view, identity, element);
    return identity;
  };

  return {
    hear,
    listenFor: (topics, forms) => {
      const trees = forms === null ? topics.filter((topic) => !asksForms(topic)) : topics;
      const own = trees.map(({ id, handles }) => ({ id, isOwn: ownHandleTest(handles ?? []) }));
      listening = {
        topics: compileWith(trees, forms),
        ownersOf: ({ site, author }) => own.filter(({ isOwn }) => isOwn(site, author.handle)).map(({ id }) => id),
        isBrandPage: brandPageTest(trees, forms),
      };
      contents.clear();
      answers.clear();
    },
  };
}

function forgetOldest(map: Map<string, unknown>): void {
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}

/** Hash of all that a post says, above 0, in 30 bits: small numbers take no room of their own. Where the page writes an age, its instant is left out: it differs at each reading. */
function contentOf(post: Post): number {
  const { raw, at } = post.publishedAt;
  return 1 + (hashNumber(JSON.stringify({ ...post, publishedAt: raw ?? at })) % (2 ** 30 - 1));
}
