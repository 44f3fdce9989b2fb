import { findPersonalData } from '@/lib/language/personalData/findPersonalData';
import type { Span } from '@/lib/posts/post';
import { unwanted, type Check } from './check';
import { contactSpans, roleBoxes } from './contact';

/**
 * Data of a person in public: mail, phone, card, account, number. The brand's own is none: what its voice or its answer names, and a
 * mail box of a role.
 */
export const personalData: Check = (reading, { mention, voice, article }) => {
  const own = (article?.answer ?? '').toLowerCase();
  const contacts = [...contactSpans(reading.text, voice), ...roleBoxes(reading.text)];
  return unwanted(findPersonalData(reading.text).filter((found) => {
    const written = reading.text.slice(found.start, found.end).toLowerCase();
    return mention.text.toLowerCase().includes(written) || !(own.includes(written) || contacts.some((contact) => meets(contact, found)));
  }));
};

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
