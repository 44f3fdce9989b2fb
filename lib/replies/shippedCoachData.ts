import { COACH_WORDS } from '@/lib/language/packs/coachWords';
import { DEADLINE_WORDS } from '@/lib/language/packs/deadlineWords';
import { PROMISE_WORDS } from '@/lib/language/packs/promiseWords';
import { SIGNAL_WORDS } from '@/lib/language/packs/signalWords';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import type { CoachData } from './coachTable';

/** What the package holds for a coach in one language, from the packs: for tools and the build. Throws where a language has no packs. */
export function coachDataOf(language: string): CoachData {
  const signals = SIGNAL_WORDS.get(language);
  const deadlines = DEADLINE_WORDS.get(language);
  const promises = PROMISE_WORDS.get(language);
  if (signals === undefined || deadlines === undefined || promises === undefined) throw new Error(`No words for a coach in ${language}`);
  const { familiar, formal, formalAsWritten } = signals.manners;
  const { prefixes } = signals.intents;
  return {
    words: COACH_WORDS.get(language) ?? null,
    promises: { commits: promises.commits, asks: promises.asks },
    deadlines,
    manners: { familiar, formal, ...(formalAsWritten === undefined ? {} : { formalAsWritten }) },
    ...(prefixes === undefined ? {} : { prefixes }),
    stopWords: STOP_WORDS[language] ?? '',
  };
}
