import { findPersonalData } from '@/lib/language/personalData/findPersonalData';
import type { PersonalData } from '@/lib/language/personalData/personalData';
import type { Span } from '@/lib/posts/post';
import type { CoachReading } from '@/lib/replies/coachReading';
import { unwanted, type Check } from './check';
import { contactSpans } from './contact';
import { hitsOf } from './said';

/** Mail boxes of nobody in particular. */
const ROLE = /^(?:info|help|support|service|servi[czs]\w*|kontakt|contact\w*|hello|hallo|hola|bonjour|ciao|care|customer\w*|kunden\w*|klant\w*|team|privacy|orders?|returns?|shop|sales|press|office|mail|post|repair\w*|warranty)(?:[.+_-][\w.]*)?@/iu;

/**
 * Data of a person in public: mail, phone, card, account, number. The brand's own is none: what its voice or its answer names, a mail
 * box of a role, and what a reply leads to where the author has not named it.
 */
export const personalData: Check = (reading, { mention, voice, article }) => {
  const own = `${article?.answer ?? ''}\n${voice.contact ?? ''}`.toLowerCase();
  const contacts = contactSpans(reading.text, voice);
  return unwanted(findPersonalData(reading.text).filter((found) => {
    const written = reading.text.slice(found.start, found.end);
    if (own.includes(written.toLowerCase()) || contacts.some((contact) => meets(contact, found))) return false;
    if (mention.text.toLowerCase().includes(written.toLowerCase())) return true;
    return !(isReach(found) && (ROLE.test(written) || leadsTo(reading, found)));
  }));
};

function isReach({ kind }: PersonalData): boolean {
  return kind === 'email' || kind === 'phone';
}

/** Whether the sentence leads to where nobody else reads. */
function leadsTo(reading: CoachReading, { start }: Span): boolean {
  const sentence = reading.words.findLast((word) => word.start <= start)?.sentence;
  return hitsOf(reading, 'privateChannel').some((hit) => hit.sentence === sentence);
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
