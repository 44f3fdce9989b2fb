import type { MarkLabel, MarkWords, StoredMention } from '@/lib/messaging/protocol';
import type { PressedBy } from './card/createCard';
import type { Clock } from './clock';
import { boxesAround, hasMoved } from './markMeasure';
import { placeOf, putInto, type MarkPlace } from './markPlace';
import { createSign, type Sign } from './markSign';
import { createNearness } from './nearness';
import { createQueue } from './queue';
import { createSlices } from './slices';

/** Marks that are put in at a time, and how long they may take to prepare, ms: each group lays the page out twice. */
const GROUP = 20;
const PREPARE = 4;
/** Mentions whose labels are remembered; the oldest are forgotten first. */
const MOST_LABELS = 20_000;
/** A page with more marks than this has further ones only near what is seen: each takes some ten kilobytes. */
const MOST_FAR = 50;
/** How long a page may be busy before it is looked whether the marks still stand, ms. */
const LOOK_AFTER = 500;
/** A mark that the page takes away is put back after pauses that double, ms; one that stood for a while begins anew. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 300_000;
const STOOD = 60_000;

export interface Marks {
  /** The names of marks; null where there are to be none. */
  show: (words: MarkWords | null) => void;
  /** This element holds this post. */
  found: (identity: string, element: Element) => void;
  /** This element was looked at again and is what it was. */
  same: (element: Element) => void;
  /** This element holds no post. */
  lost: (element: Element) => void;
  label: (mentions: readonly StoredMention[]) => void;
  /** Takes all marks out of the page until their posts are labelled again. */
  forget: () => void;
  /** The page changed: it may have moved marks or taken some away. */
  changed: () => void;
  /** Takes all marks out of the page; those of posts that are found again come back. */
  clear: () => void;
  /** Takes all marks away, for good. */
  stop: () => void;
}

interface Mark {
  element: WeakRef<Element>;
  identity: string;
  sign: Sign;
  /** How often it was put in without standing for long, and when last, ms since 1970. */
  puts: number;
  putAt: number;
  /** It moved the page, so that it may not stand here. */
  refused: boolean;
}

/** A mark that is to be put into its place. */
interface Ready {
  element: Element;
  mark: Mark;
  place: MarkPlace;
}

export interface MarkOptions {
  document: Document;
  clock: Clock;
  /** Selector of the site's posts: a post inside another one has its own mark. */
  posts: string | undefined;
  elementsOf: (identity: string) => readonly Element[];
  /** Changes the page without our own reader noticing. */
  quietly: (change: () => void) => void;
  /** A mark was pressed, by a person: `button` is it. */
  pressed: (identity: string, button: HTMLElement, by: PressedBy) => void;
  /** A pointer or the focus came to a mark, by a person. */
  approached: (identity: string) => void;
}

/** Keeps a sign beside each post that is a mention, wherever the page moves it; of very many, beside those that can be seen. */
export function createMarks(options: MarkOptions): Marks {
  const { document, clock, quietly } = options;
  const labels = new Map<string, MarkLabel>();
  const identities = new WeakMap<Element, string>();
  const marks = new WeakMap<Element, Mark>();
  const standing = new Set<Mark>();
  const waiting = createQueue<Element>();
  let words: MarkWords | null = null;
  let look: { at: number; callOff: () => void } | null = null;

  const takeOut = (mark: Mark): void => {
    standing.delete(mark);
    quietly(() => mark.sign.host.remove());
  };
  const clear = (): void => {
    for (const mark of standing) {
      takeOut(mark);
      mark.puts = 0;
    }
  };
  const forget = (element: Element): void => {
    const mark = marks.get(element);
    if (mark === undefined) return;
    takeOut(mark);
    marks.delete(element);
  };
  const queue = (element: Element): void => {
    const isOneOfMany = standing.size + waiting.size() >= MOST_FAR && !marks.has(element);
    if (isOneOfMany && !nearness.isNear(element)) {
      nearness.watch(element);
      return;
    }
    waiting.add(element);
    slices.wake();
  };
  const nearness = createNearness((element, isNear) => {
    if (isNear) queue(element);
    // One that moves the page is remembered, so that it is not tried again whenever it comes near.
    else if (marks.get(element)?.refused !== true) forget(element);
  });

  const newMark = (element: Element, identity: string): Mark => {
    const sign = createSign(document, {
      pressed: (button, by) => options.pressed(identity, button, by),
      approached: () => options.approached(identity),
    });
    const mark = { element: new WeakRef(element), identity, sign, puts: 0, putAt: 0, refused: false };
    marks.set(element, mark);
    return mark;
  };

  /** Paints the mark of an element, and says where it still has to be put. */
  const prepare = (element: Element): Ready | null => {
    const identity = identities.get(element);
    const label = identity === undefined ? undefined : labels.get(identity);
    if (words === null || identity === undefined || label === undefined) {
      forget(element);
      return null;
    }
    if (!isInPage(element)) return null;
    const mark = marks.get(element) ?? newMark(element, identity);
    mark.sign.paint(label, words);
    if (mark.refused) return null;
    standing.add(mark);
    const place = placeOf(element, options.posts);
    if (place === null || isPut(mark, place)) return null;
    return isHolding(element, mark) || mayPut(mark) ? { element, mark, place } : null;
  };

  const mayPut = (mark: Mark): boolean => {
    const now = clock.now();
    const due = mark.putAt + pauseAfter(mark.puts);
    if (now < due) {
      lookAt(due);
      return false;
    }
    mark.puts = now - due > STOOD ? 1 : mark.puts + 1;
    mark.putAt = now;
    return true;
  };

  /** Puts marks in, all at once; where that moves anything, one by one, and out again those that do. */
  const put = (ready: readonly Ready[]): void => {
    const before = ready.map(({ element, place }) => boxesAround(element, place));
    quietly(() => {
      for (const { place, mark } of ready) {
        standing.add(mark);
        putInto(place, mark.sign.host);
      }
    });
    const moved = ready.some(({ element, place }, index) => hasMoved(before[index] ?? [], boxesAround(element, place)));
    if (!moved) return;
    for (const { mark } of ready) takeOut(mark);
    const [only] = ready;
    if (only !== undefined && ready.length === 1) only.mark.refused = true;
    else for (const one of ready) put([one]);
  };

  const putGroup = (): boolean => {
    const end = clock.now() + PREPARE;
    const ready: Ready[] = [];
    let taken = 0;
    while (taken < GROUP && clock.now() <= end) {
      const element = waiting.take();
      if (element === undefined) break;
      taken += 1;
      const one = prepare(element);
      if (one !== null) ready.push(one);
    }
    if (ready.length > 0) put(ready);
    return taken > 0;
  };
  const slices = createSlices(putGroup, clock);

  const lookAt = (at: number): void => {
    if (look !== null && look.at <= at) return;
    look?.callOff();
    look = { at, callOff: clock.later(lookOver, Math.max(0, at - clock.now())) };
  };

  /** A mark goes with its post; one that the page took away from its post comes back. */
  const lookOver = (): void => {
    look = null;
    for (const mark of standing) {
      const element = mark.element.deref();
      if (element === undefined || !isInPage(element)) {
        takeOut(mark);
        mark.puts = 0;
      } else if (!isHolding(element, mark)) queue(element);
    }
  };

  const isInPage = (element: Element): boolean => Node.prototype.contains.call(document, element);

  return {
    show: (named) => {
      if (JSON.stringify(named) === JSON.stringify(words)) return;
      words = named;
      if (named === null) clear();
      else for (const identity of labels.keys()) for (const element of options.elementsOf(identity)) queue(element);
    },
    found: (identity, element) => {
      if (identities.get(element) !== identity) forget(element);
      identities.set(element, identity);
      const mark = marks.get(element);
      if (mark !== undefined) mark.refused = false;
      if (labels.has(identity)) queue(element);
    },
    same: (element) => {
      const mark = marks.get(element);
      if (mark !== undefined && standing.has(mark) && isHolding(element, mark)) return;
      const identity = identities.get(element);
      if (identity !== undefined && labels.has(identity)) queue(element);
    },
    lost: (element) => {
      identities.delete(element);
      forget(element);
    },
    label: (mentions) => {
      for (const { id, label } of mentions) {
        if (labels.get(id) === label) continue;
        labels.delete(id);
        labels.set(id, label);
        for (const element of options.elementsOf(id)) queue(element);
      }
      for (const oldest of labels.keys()) {
        if (labels.size <= MOST_LABELS) break;
        labels.delete(oldest);
      }
    },
    forget: () => {
      labels.clear();
      clear();
    },
    changed: () => {
      if (standing.size > 0) lookAt(clock.now() + LOOK_AFTER);
    },
    clear,
    stop: () => {
      words = null;
      nearness.stop();
      slices.stop();
      waiting.clear();
      look?.callOff();
      clear();
    },
  };
}

const pauseAfter = (puts: number): number => (puts === 0 ? 0 : Math.min(FIRST_PAUSE * 2 ** (puts - 1), LONGEST_PAUSE));

const isHolding = (element: Element, mark: Mark): boolean =>
  Node.prototype.contains.call(element, mark.sign.host);

const isPut = ({ sign }: Mark, { parent, after }: MarkPlace): boolean =>
  sign.host.parentNode === parent && sign.host.previousSibling === after;
