import type { Greeting, NotReading } from '@/lib/messaging/protocol';
import { asksForms, type QueryForms } from '@/lib/query/matching/forms';
import type { Clock } from './clock';
import type { LoadPart } from './parts';

/** Time until what could not be had is asked for again, ms. */
const ASK_AGAIN = 10_000;

type Topics = Extract<Greeting, { state: 'read' }>;

/** Listens for topics, with what answers rarer forms of queries, or without. */
export type Listen = (greeting: Topics, forms: QueryForms | null) => void;

/**
 * Has what answers rarer forms of queries brought in once a topic asks for one, and `listen` wait for it; where it cannot be
 * had, `listen` is called without it, and again once it can. What the worker says later takes the place of what it said before.
 */
export function createLateForms(options: {
  load: LoadPart;
  clock: Clock;
  isGone: () => boolean;
  listen: Listen;
  rest: (why: NotReading) => void;
}): { greeted: (greeting: Greeting) => void } {
  const { load, clock, isGone, listen, rest } = options;
  let forms: QueryForms | null = null;
  let latest: Greeting | null = null;

  const prepare = async (greeting: Topics): Promise<void> => {
    const isPast = (): boolean => latest !== greeting || isGone();
    if (isPast()) return;
    if (forms === null && greeting.topics.some(asksForms)) {
      const brought = await load('forms');
      forms ??= brought;
      if (isPast()) return;
      if (forms === null) clock.later(() => void prepare(greeting), ASK_AGAIN);
    }
    listen(greeting, forms);
  };
  return {
    greeted: (greeting) => {
      latest = greeting;
      if (greeting.state === 'rest') rest(greeting.why);
      else void prepare(greeting);
    },
  };
}
