import type { Messenger } from '@/lib/messaging/messenger';
import type { PartName, Protocol } from '@/lib/messaging/protocol';
import type { QueryForms } from '@/lib/query/matching/forms';
import type { CreateCard } from './card/createCard';
import type { ReplyBy } from './composer/replyBy';
import type { diagnose } from './diagnosis';
import type { createMarksWithCard } from './marksWithCard';
import type { tryQuery } from './queryTrial';

/** What most pages never need, and so comes as a script of its own when one does. */
export interface Parts {
  /** Signs beside mentions: once a page holds one. */
  marks: typeof createMarksWithCard;
  /** Who wrote a mention and what to do about it: once a mark is pressed. */
  card: CreateCard;
  /** Puts a reply into the page's own composer. */
  composer: ReplyBy;
  /** Answers queries of rarer forms: once a topic asks for one. */
  forms: QueryForms;
  /** How a query that is being written answers to the page. */
  trial: typeof tryQuery;
  /** The structure of a post that cannot be read. */
  diagnosis: typeof diagnose;
}

// As with the site's own script: a property of the isolated world, which the page cannot reach.
const OFFERED = Symbol.for('earshot.parts');

type World = typeof globalThis & { [OFFERED]?: Partial<Parts> };

/** Called by a part's own script: leaves it for the listener that asked for it. */
export function offerPart<Name extends PartName>(name: Name, part: Parts[Name], world: object = globalThis): void {
  const own = world as World;
  own[OFFERED] = { ...own[OFFERED], [name]: part };
}

/** A new listener does not take the parts of an older one, which may be of another version. */
export function forgetParts(world: object = globalThis): void {
  delete (world as World)[OFFERED];
}

/** Finds a part, or has it brought into this frame; null where that cannot be. */
export type LoadPart = <Name extends PartName>(name: Name) => Promise<Parts[Name] | null>;

export function createPartLoader(messenger: Pick<Messenger<Protocol>, 'send'>, world: object = globalThis): LoadPart {
  const offered = <Name extends PartName>(name: Name): Parts[Name] | null => (world as World)[OFFERED]?.[name] ?? null;
  return async (name) => {
    const there = offered(name);
    if (there !== null) return there;
    await messenger.send('needPart', { part: name });
    return offered(name);
  };
}
