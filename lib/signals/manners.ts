import { foldAsWritten } from '@/lib/language/fold';
import { cuesAt, type Hit, type Reading } from './reading';
import type { Address, Cue, Found, Tone } from './signals';
import type { SignalTable } from './table';

/** How a text speaks to others: rude where it insults or is so by its words, else polite by its words. */
export function toneIn({ body, hits }: Reading): Found<Tone> | null {
  const rude = hits.filter(({ meaning }) => meaning.family === 'abuse' || (meaning.family === 'tone' && meaning.kind === 'rude'));
  const polite = hits.filter(({ meaning }) => meaning.family === 'tone' && meaning.kind === 'polite');
  if (rude.length > 0) return { kind: 'rude', cues: cuesAt(body, rude) };
  return polite.length > 0 ? { kind: 'polite', cues: cuesAt(body, polite) } : null;
}

/** The form by which an author speaks to whom is meant; null where none stands, or both do. */
export function addressIn(reading: Reading, { formalAsWritten }: SignalTable): Found<Address> | null {
  const { body, hits } = reading;
  const of = (address: Address): Hit[] => hits.filter(({ meaning: { family, kind } }) => family === 'address' && kind === address);
  const familiar = of('familiar');
  const written = hits.filter((hit) => hit.meaning.family === 'written' && isAsWritten(hit, reading, formalAsWritten));
  const formal = [...of('formal'), ...written];
  if (familiar.length > 0 === formal.length > 0) return null;
  return familiar.length > 0 ? { kind: 'familiar', cues: cuesAt(body, familiar) } : { kind: 'formal', cues: cuesAt(body, formal) };
}

/** What was expected and did not come. */
export function gapIn({ body, hits }: Reading): Cue[] {
  return cuesAt(body, hits.filter(({ meaning, negated }) => meaning.family === 'gap' && !negated));
}

/** Whether a form stands as the list has it, and not first in its sentence, where any word has a capital. */
function isAsWritten({ start, end, first, sentence }: Hit, { body, words }: Reading, forms: ReadonlySet<string>): boolean {
  if (words[first - 1]?.sentence !== sentence) return false;
  return forms.has(foldAsWritten(body.slice(start, end)).text);
}
