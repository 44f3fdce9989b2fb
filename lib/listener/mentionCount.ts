import type { PageCount } from '@/lib/messaging/protocol';
import type { Clock } from './clock';

/** Posts that are mentions already may come one by one: how long to wait before their number is told, ms. */
const PAUSE = 250;
/** Within this time, what is forgotten was sent and answered again, so that the number does not fall in between, ms. */
const AGAIN = 3_000;

const NOTHING: PageCount = { count: 0, state: null };

export interface MentionCount {
  /** These posts are stored as mentions. */
  add: (identities: readonly string[]) => void;
  /** None is known to be stored any more; those that are will be added again, soon. */
  forget: () => void;
  /** How many of the posts that were read on this page are mentions. */
  here: () => number;
  /** Tells the count, and what is wrong with the page, if that is not what was told last. */
  tell: () => void;
  tellSoon: () => void;
  /** Whoever was told has forgotten: what is next is told, unless it is nothing. */
  startOver: () => void;
}

/** Counts mentions on the page that is open, for the badge. `posts` gives the identities that were read on it. */
export function createMentionCount(options: {
  clock: Clock;
  posts: () => Iterable<string>;
  state: () => PageCount['state'];
  told: (count: PageCount) => void;
}): MentionCount {
  const mentions = new Set<string>();
  let last = NOTHING;
  let callOff: (() => void) | null = null;

  const here = (): number => {
    let count = 0;
    for (const identity of options.posts()) if (mentions.has(identity)) count += 1;
    return count;
  };

  const tell = (): void => {
    callOff?.();
    callOff = null;
    const told = { count: here(), state: options.state() };
    if (told.count === last.count && told.state === last.state) return;
    last = told;
    options.told(told);
  };

  return {
    add: (identities) => {
      for (const identity of identities) mentions.add(identity);
      tell();
    },
    forget: () => {
      mentions.clear();
      callOff?.();
      callOff = options.clock.later(tell, AGAIN);
    },
    here,
    tell,
    tellSoon: () => {
      if (mentions.size > 0) callOff ??= options.clock.later(tell, PAUSE);
    },
    startOver: () => {
      last = NOTHING;
    },
  };
}
