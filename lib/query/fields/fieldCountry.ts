import { countryOf, foldedPlace } from '@/lib/language/countryOf';
import { hasUnspaced } from '@/lib/language/words';
import { answer, type FieldTest } from './fieldFacts';

const CODE = /^[a-z]{2}$/u;

/**
 * The post's place is the value, or holds it as whole words; or both name one country, by code or name. Of a code only
 * capitals count among other words: LA is in "New Orleans, LA", but DE is not in "Rio de Janeiro". Where nobody knows the
 * names of countries, it is undecided whether another place is in the same.
 */
export function placeTest(written: string): FieldTest {
  const wanted = foldedPlace(written);
  const mayBeCode = CODE.test(wanted);
  const words = wordsPattern(wanted);
  const code = wordsPattern(wanted.toUpperCase());
  return ({ subject: { post, countryNamed } }) => {
    if (post.place === null) return 'no';
    const place = foldedPlace(post.place);
    if (place === wanted || (mayBeCode ? code.test(post.place) : words.test(place))) return 'yes';
    if (countryNamed === undefined) return 'undecided';
    const country = countryNamed(wanted);
    if (mayBeCode && country === null && words.test(place)) return 'yes';
    return answer(country !== null && countryOf(place, countryNamed) === country);
  };
}

/** Whole words; in scripts without spaces the letters alone. */
function wordsPattern(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  if (hasUnspaced(text)) return new RegExp(escaped, 'u');
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${escaped}(?![\p{L}\p{M}\p{N}])`, 'u');
}
