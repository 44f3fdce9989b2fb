import type { HealthDelta } from '@/lib/messaging/protocol';
import { hash, identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { decide, type CompiledTopics } from '@/lib/query/matching/decide';
import type { Outbox } from './outbox';
import type { Found } from './reading';
import { rememberElement, type View } from './view';

/** Posts whose last content is remembered, so that it is not sent twice; the oldest are forgotten first. */
const MOST_REMEMBERED = 20_000;

export interface Hearing {
  /** Returns the identity of the post that was found, if it was one. */
  hear: (found: Found, view: View) => string | null;
  /** Posts decided so far are decided again, under these topics. */
  listenFor: (topics: CompiledTopics) => void;
}

/** Decides what of the posts found leaves the page: of most only a hash, of those that a topic may hear all. */
export function createHearing(outbox: Pick<Outbox, 'addPost' | 'addScanned' | 'addHealth'>): Hearing {
  let topics: CompiledTopics | null = null;
  const contents = new Map<string, string>();

  const remember = (identity: string, content: string): void => {
    contents.delete(identity);
    contents.set(identity, content);
    if (contents.size <= MOST_REMEMBERED) return;
    for (const oldest of contents.keys()) {
      contents.delete(oldest);
      return;
    }
  };

  const count = (view: View, delta: HealthDelta): void => {
    view.health.found += delta.found;
    view.health.read += delta.read;
    for (const field of Object.keys(delta.missing)) {
      view.health.missing[field] = (view.health.missing[field] ?? 0) + 1;
    }
    outbox.addHealth(delta);
  };

  const hear = (found: Found, view: View): string | null => {
    const { element } = found;
    const place = element ?? view;
    if (found.outcome === 'failed') {
      if (view.failed.has(place)) return null;
      view.failed.add(place);
      count(view, { found: 1, read: 0, missing: {} });
      return null;
    }
    if (found.outcome === 'gone') return null;
    const { post } = found;
    const identity = identify(post);
    if (element !== null) {
      view.fromElements.add(identity);
      rememberElement(view, identity, element);
    } else if (view.fromElements.has(identity)) return identity;
    if (!view.posts.has(identity)) {
      view.posts.add(identity);
      const counted = view.failed.delete(place);
      const missing = Object.fromEntries(found.missing.map((field) => [field, 1]));
      count(view, { found: counted ? 0 : 1, read: 1, missing });
    }
    const key = hash(identity);
    if (!view.scanned.has(key + post.context)) {
      view.scanned.add(key + post.context);
      outbox.addScanned({ key, context: post.context });
    }
    const content = contentOf(post);
    if (topics === null || contents.get(identity) === content) return identity;
    remember(identity, content);
    if (decide(topics, { post, host: view.url.hostname }).length > 0) outbox.addPost(identity, post);
    return identity;
  };

  return {
    hear,
    listenFor: (compiled) => {
      topics = compiled;
      contents.clear();
    },
  };
}

/** Hash of all that a post says. Where the page writes an age, its instant is left out: it differs at each reading. */
function contentOf(post: Post): string {
  const { raw, at } = post.publishedAt;
  return hash(JSON.stringify({ ...post, publishedAt: raw ?? at }));
}
