import type { Mention, Promised } from '@/lib/mentions/mention';
import type { Said } from './saidOfBrand';

const DAY = 86_400_000;

export type PromiseState = 'open' | 'overdue' | 'kept';

/** A promise to an author that is not known to be kept. */
export interface OpenPromise extends Promised {
  mentionId: string;
  /** Its time is over. */
  overdue: boolean;
}

/**
 * What became of a promise that was made in a mention, by all that is known of its author. Kept: the user is done with the
 * mention; or the brand answered the author again after it was made, in this thread or another one; or the user replied once
 * more in own words; or the author is positive about the brand after it. Else overdue once its time is over (`now`, ms since
 * 1970). A promise of which only the day is known was made at the end of it.
 */
export function promiseState(promise: Promised, mention: Mention, of: { said: readonly Said[]; now: number }): PromiseState {
  if (mention.decided?.status?.is === 'done') return 'kept';
  const madeBy = latestMade(promise, mention);
  const { replied } = mention.decided ?? {};
  if (replied?.edited === true && replied.at > Math.max(madeBy, mention.answer?.seenAt ?? madeBy + DAY)) return 'kept';
  const isKept = of.said.some(({ mention: other, label, isOfBrand }) =>
    isOfBrand && ((label === 'positive' && other.listedAt > madeBy) || answerTimes(other).some((at) => at > madeBy)));
  if (isKept) return 'kept';
  return promise.dueAt !== null && of.now > promise.dueAt ? 'overdue' : 'open';
}

/** The promises to an author that are open, the first that is due before the others. */
export function openPromises(said: readonly Said[], now: number): OpenPromise[] {
  const open = said.flatMap(({ mention, isOfBrand }) => (isOfBrand ? (mention.promises ?? []) : []).flatMap((promise): OpenPromise[] => {
    const state = promiseState(promise, mention, { said, now });
    return state === 'kept' ? [] : [{ ...promise, mentionId: mention.id, overdue: state === 'overdue' }];
  }));
  return open.toSorted((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || 0);
}

/** The latest instant at which it may have been made; where that is unknown, it was when the answer was seen. */
function latestMade({ madeAt }: Promised, { answer, lastSeenAt }: Mention): number {
  if (madeAt === null) return answer?.seenAt ?? lastSeenAt;
  return madeAt % DAY === 0 ? madeAt + DAY : madeAt;
}

/** When the brand answered a mention, ms since 1970, as far as that is known. */
function answerTimes({ answer, post: { reply } }: Mention): number[] {
  const inCard = reply === null || reply.publishedAt.clamped === true ? null : reply.publishedAt.at;
  return [answer?.at ?? null, inCard].flatMap((at) => (at === null ? [] : [Date.parse(at)]));
}
