import { foldAsWritten } from '@/lib/language/fold';
import type { CoachHit, CoachReading } from '@/lib/replies/coachReading';
import type { CoachTable } from '@/lib/replies/coachTable';
import type { Address } from '@/lib/signals/signals';
import { unwanted, type Check } from './check';
import { hitsOf } from './said';

/** Another form of address than the author's, or than the brand always uses. Where neither shows, nothing is said. */
export const address: Check = (reading, { mention, voice, table }) => {
  const due = voice.address === 'author' ? mention.address : voice.address;
  if (table === null || due === undefined) return null;
  const hits = hitsOf(reading, 'address').filter((hit) => counts(hit, reading, table));
  const other = hits.filter((hit) => formOf(hit) !== due);
  // A form that also stands for several people, or a word that looks like one, shows beside the right ones.
  return other.length > hits.length - other.length ? unwanted(other) : null;
};

function formOf({ meaning: { kind } }: CoachHit): Address {
  return kind === 'familiar' ? 'familiar' : 'formal';
}

/** A form that counts by its capital stands as the list has it, and not first in its sentence. */
function counts({ meaning, first, sentence, start, end }: CoachHit, { text, words }: CoachReading, { formalAsWritten }: CoachTable): boolean {
  if (meaning.kind !== 'written') return true;
  return words[first - 1]?.sentence === sentence && formalAsWritten.has(foldAsWritten(text.slice(start, end)).text);
}
