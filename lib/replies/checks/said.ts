import { wordsOf } from '@/lib/language/words';
import { fold } from '@/lib/language/fold';
import type { Intent } from '@/lib/signals/signals';
import type { CoachHit, CoachReading } from '@/lib/replies/coachReading';
import type { CoachMeaning } from '@/lib/replies/coachTable';
import { isUpset } from '@/lib/replies/coachedMention';
import { contactSpans, roleBoxes } from './contact';
import { shareWords, stemsOf } from './sharedWords';
import { unwanted, wanted, type Check } from './check';

const SEEN: readonly (Intent | null)[] = ['praise', 'recommendation', 'request', 'fear'];
/** Words that a regret shares with what it answers, so that it shows what it is about. */
const FEWEST_SHARED = 2;

/** What the author said or feels is seen: by words for it, or by regret that names what it is about. */
export const acknowledges: Check = (reading, { mention, table }) => {
  if (table?.hasWords !== true || !(isUpset(mention) || SEEN.includes(mention.intent))) return null;
  const seen = hitsOf(reading, 'acknowledges');
  if (seen.length > 0) return wanted(seen);
  const told = stemsOf(wordsOf(fold(mention.text).text).map(({ text }) => text), table.stopWords);
  return wanted(hitsOf(reading, 'owns').filter(({ sentence }) => {
    const own = reading.words.filter((word) => word.sentence === sentence).map(({ text }) => text);
    return shareWords(stemsOf(own, table.stopWords), told) >= FEWEST_SHARED;
  }));
};

/** The brand takes it on. */
export const owns: Check = (reading, { mention, table }) => (
  table?.hasWords !== true || !isUpset(mention) ? null : wanted(hitsOf(reading, 'owns'))
);

/** What comes next is said. */
export const nextStep: Check = (reading, { mention, table }) => (
  table?.hasWords !== true || !(isUpset(mention) || mention.intent === 'request') ? null : wanted([...hitsOf(reading, 'nextStep'), ...reading.commits])
);

/** A time is named. */
export const time: Check = (reading, { mention, table }) => (
  table?.hasWords !== true || !isUpset(mention) ? null : wanted([...reading.times, ...hitsOf(reading, 'time')])
);

/** The way leads to where nobody else reads. */
export const privateChannel: Check = (reading, { mention, table, voice }) => (
  table?.hasWords !== true || !isUpset(mention)
    ? null
    : wanted([...hitsOf(reading, 'privateChannel'), ...contactSpans(reading.text, voice), ...roleBoxes(reading.text)])
);

/** Blame, excuses, rules to hide behind. */
export const defensive: Check = (reading) => unwanted(hitsOf(reading, 'defensive'));

/** Phrases of one family in a reply. */
export function hitsOf({ hits }: CoachReading, family: CoachMeaning['family']): CoachHit[] {
  return hits.filter(({ meaning }) => meaning.family === family);
}
