import { acknowledges, defensive, nextStep, owns, privateChannel, time } from './checks/said';
import { address } from './checks/address';
import { answers } from './checks/answers';
import { avoided } from './checks/avoided';
import type { Check, CoachContext } from './checks/check';
import { language } from './checks/language';
import { length } from './checks/length';
import { personalData } from './checks/personal';
import { tone } from './checks/tone';
import { COACH_CHECKS, type CoachCheck, type CoachFinding } from './coaching';
import { readReply } from './coachReading';

export type { CoachContext } from './checks/check';

const CHECKS: Readonly<Record<CoachCheck, Check>> = {
  acknowledges, owns, answers, nextStep, time, privateChannel, tone, avoided, personalData, defensive, language, address, length,
};
/** What can be told of a reply whose words are of another language than those that are at hand. */
const WITHOUT_WORDS: ReadonlySet<CoachCheck> = new Set(['tone', 'personalData', 'language', 'length']);

/**
 * What a coach says of a reply (as it stands in the box) to a mention, in the order of COACH_CHECKS; nothing of an empty one. Pure, and
 * linear in the text but for the finding of its language, which reads no more than its beginning.
 */
export function coach(words: string, context: CoachContext): CoachFinding[] {
  if (words.trim() === '') return [];
  const inOther = language(readReply(words, null), context) !== null;
  const reading = readReply(words, inOther ? null : context.table);
  return COACH_CHECKS.filter((check) => !inOther || WITHOUT_WORDS.has(check)).flatMap((check): CoachFinding[] => {
    const found = CHECKS[check](reading, context);
    return found === null ? [] : [{ check, ...found }];
  });
}
