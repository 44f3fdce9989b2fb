import type { PutOutcome } from '@/lib/messaging/protocol';
import type { Composer } from '@/lib/sites/reading/composer';
import { isField, isUnwritten, shows, textIn } from './boxText';
import { isSeen, type PostPlace } from './composerScope';
import { insertText } from './insertText';
import { openComposer } from './openComposer';

/** Where a reply goes: the post that is answered, as it stands on the page now. */
export interface ReplyPlace extends PostPlace {
  /** As the site declares it; absent: any composer that stands with the post. */
  composer: Composer | undefined;
}

/**
 * Puts a reply into the page's own composer for a post, so that the site's own code takes it as typed, and looks afterwards
 * whether it did. Never sends; never touches words that stand there already.
 */
export type PutReply = (text: string, place: ReplyPlace) => Promise<PutOutcome>;

/** Longest text that is put into a page, UTF-16 units: no site takes more in an answer. */
const LONGEST_TEXT = 20_000;
/** How long the site's own code may take to show a text, and how long it has to stay, ms. */
const LONGEST = 1_000;
const PAUSE = 50;
const STAYS = 400;

/** Puts replies, one after the other. */
export function createPutReply(wait: (milliseconds: number) => Promise<void>): PutReply {
  let last: Promise<unknown> = Promise.resolve();
  return (text, place) => {
    const next = last.then(() => putOne(text, place, wait)).catch((): PutOutcome => 'not-kept');
    last = next;
    return next;
  };
}

async function putOne(text: string, place: ReplyPlace, wait: (milliseconds: number) => Promise<void>): Promise<PutOutcome> {
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_TEXT) return 'not-kept';
  const box = await openComposer(place, place.composer, wait);
  if (box === 'taken') return 'not-empty';
  if (!(box instanceof HTMLElement)) return 'no-composer';
  const before = textIn(box);
  if (!isUnwritten(before)) return 'not-empty';
  const added = before === '' || /\s$/u.test(before) ? text : ` ${text}`;
  const whole = before + added;
  if (isField(box) && box.maxLength >= 0 && whole.length > box.maxLength) return 'not-kept';
  await insertText(box, added, whole, wait);
  for (let waited = 0; waited < LONGEST && !shows(box, whole); waited += PAUSE) await wait(PAUSE);
  // What was only written over the page is taken back when its own code draws the box again.
  await wait(STAYS);
  return isSeen(box) && shows(box, whole) ? 'put' : 'not-kept';
}
