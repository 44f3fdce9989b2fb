import type { HealthDelta } from '@/lib/messaging/protocol';
import { createMessenger } from '@/lib/messaging/messenger';
import { identify } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import type { PageKind } from '@/lib/sites/reading/site';
import { byPlace } from './pageOrder';
import type { Found } from './reading';

/** All that was read on a page, matched or not. Only a build that checks the readers answers with it, no release. */
export interface HandedOut {
  site: string;
  pageKind: PageKind | null;
  /** In the order of the page. */
  posts: Post[];
  health: HealthDelta;
  /** Nothing waits to be read. */
  settled: boolean;
}

/** Kept apart from the release's messages on purpose. */
export interface HandOutProtocol {
  handOut(): HandedOut;
}

/** Answers `handOut` with every post noted so far. */
export function answerHandOut(
  page: () => Omit<HandedOut, 'posts'>,
): { note: (found: Found) => void; stop: () => void } {
  const posts = new Map<string, { post: Post; element: Element | null }>();
  const stop = createMessenger<HandOutProtocol>().onMessage('handOut', () => {
    // Posts of structured data have no place of their own and stand last, in their own order.
    const inOrder = [...posts.values()].sort((a, b) => byPlace(a.element, b.element));
    return { ...page(), posts: inOrder.map(({ post }) => post) };
  });
  return {
    note: (found) => {
      if (found.outcome !== 'post') return;
      const identity = identify(found.post);
      if (found.element !== null || !posts.get(identity)?.element) {
        posts.set(identity, { post: found.post, element: found.element });
      }
    },
    stop,
  };
}
