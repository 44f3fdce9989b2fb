import type { Clock } from './clock';

/** How long a pointer rests on something before it is asked for, ms: one that only passes asks for nothing. */
const REST = 30;
/** How long an answer that nobody took is kept, ms. */
const FRESH = 3_000;

/** What will soon be asked for, asked before. */
export interface Ahead<Answer> {
  /** This may be wanted soon. */
  prepare: (id: string) => void;
  /** What is known of these is out of date. */
  forget: (ids: readonly string[]) => void;
  /** What was asked for ahead, once, while it is fresh; else asks now. */
  take: (id: string) => Promise<Answer | null>;
}

/** Asks (`ask`; null: nobody answered) for the one thing that was prepared last. */
export function askAhead<Answer>(ask: (id: string) => Promise<Answer | null>, clock: Pick<Clock, 'now' | 'later'>): Ahead<Answer> {
  let held: { id: string; at: number; answer: Promise<Answer | null> } | null = null;
  let callOff: () => void = () => undefined;
  const isFresh = (id: string): boolean => held !== null && held.id === id && clock.now() - held.at < FRESH;
  return {
    prepare: (id) => {
      callOff();
      if (isFresh(id)) return;
      callOff = clock.later(() => {
        held = { id, at: clock.now(), answer: ask(id) };
      }, REST);
    },
    forget: (ids) => {
      if (held !== null && ids.includes(held.id)) held = null;
    },
    take: async (id) => {
      callOff();
      const answer = isFresh(id) ? held?.answer : undefined;
      held = null;
      return (await answer) ?? ask(id);
    },
  };
}
