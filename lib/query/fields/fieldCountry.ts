import { countryNamed } from '@/lib/language/countryNames';
import { fold } from '@/lib/language/fold';
import { hasUnspaced } from '@/lib/language/words';
import { answer, type FieldTest } from './fieldFacts';

const CODE = /^[a-z]{2}$/u;

/**
 * The post's place is the value, or holds it as whole words; or both name one country, by code or name. Of a code only
 * capitals count among other words: LA is in "New Orleans, LA", but DE is not in "Rio de Janeiro".
 */
export function placeTest(written: string): FieldTest {
  const wanted = foldedPlace(written);
  const country = countryNamed(wanted);
  const isCode = CODE.test(wanted) && country !== null;
  const words = wordsPattern(isCode ? wanted.toUpperCase() : wanted);
  return ({ subject: { post } }) => {
    if (post.place === null) return 'no';
    const place = foldedPlace(post.place);
    if (place === wanted || words.test(isCode ? post.place : place)) return 'yes';
    return answer(country !== null && countryOf(place) === country);
  };
}

/** "Berlin, Germany" is in Germany; but a code behind a comma may be that of a state. */
function countryOf(place: string): string | null {
  const named = countryNamed(place);
  const last = place.split(',').at(-1)?.trim() ?? '';
  return named ?? (last.length > 2 ? countryNamed(last) : null);
}

function foldedPlace(place: string): string {
  return fold(place).text.trim().replace(/\s+/gu, ' ');
}

/** Whole words; in scripts without spaces the letters alone. */
function wordsPattern(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  if (hasUnspaced(text)) return new RegExp(escaped, 'u');
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${escaped}(?![\p{L}\p{M}\p{N}])`, 'u');
}
