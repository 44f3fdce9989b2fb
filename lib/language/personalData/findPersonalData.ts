import { westernDigits } from '@/lib/language/digits';
import { besideNumber, isBeside, wholeWords } from './besideWords';
import { findCards } from './cards';
import { findEmails } from './emails';
import { findIbans } from './ibans';
import { findIpAddresses } from './ipAddresses';
import { NATIONAL_NUMBERS, type NationalNumber, type NationalNumberName } from './nationalNumbers';
import { maskOf, type PersonalData } from './personalData';
import { findLinkedPhones, findPhones } from './phones';
import { without, withoutPlainNumbers } from './plainNumbers';

const NUMBERS = (Object.entries(NATIONAL_NUMBERS) as [NationalNumberName, NationalNumber][]).map(([name, number]) => ({
  name, ...number, words: wholeWords(number.words),
}));

/** Fewest digits of any of it but a mail address, and of any but that and an address of a machine. */
const FEWEST = { any: 3, number: 5 };

/**
 * Personal data that stands in a text as such, in its order, without overlaps: mail addresses, phones, payment cards, bank
 * accounts, addresses of machines, numbers by which states know people. In any script of digits. Numbers of orders, prices,
 * dates, versions and the like are none; a number without a check of its own counts only beside its word.
 */
export function findPersonalData(text: string): PersonalData[] {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  if (digits < FEWEST.any && !/[@[({]/u.test(text)) return [];
  let left = westernDigits(text);
  const found: PersonalData[] = [];
  const take = (more: PersonalData[]): void => {
    const fresh = apart(more);
    found.push(...fresh);
    left = without(left, fresh);
  };
  take(findEmails(left));
  if (digits >= FEWEST.any) take(findIpAddresses(left));
  if (digits >= FEWEST.number) {
    take(findLinkedPhones(left));
    take(findIbans(left));
    left = withoutPlainNumbers(left);
    take(findNationalNumbers(left, 'named'));
    take(findCards(left));
    take(findPhones(left));
    take(findNationalNumbers(left, 'alone'));
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The text with what is personal replaced by its kind. */
export function maskPersonalData(text: string): string {
  let masked = '';
  let last = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    masked += text.slice(last, start) + maskOf(kind);
    last = end;
  }
  return masked + text.slice(last);
}

function findNationalNumbers(text: string, how: 'named' | 'alone'): PersonalData[] {
  return NUMBERS.flatMap(({ name, pattern, words, holds, alone }) => {
    if (how === 'alone' && alone === undefined) return [];
    return Array.from(text.matchAll(pattern)).flatMap(({ 0: written, index }): PersonalData[] => {
      const number = written.replace(/[^\p{L}\p{N}]/gu, '');
      const place = { start: index, end: index + written.length };
      const counts =
        how === 'named' ? holds(number) && isBeside(words, text, place) : alone?.(number, written) === true && !besideNumber(text, index).other;
      return counts ? [{ kind: 'id', number: name, ...place }] : [];
    });
  });
}

/** The first of those that overlap. */
function apart(found: PersonalData[]): PersonalData[] {
  const taken: PersonalData[] = [];
  for (const one of found) if (taken.every(({ start, end }) => one.end <= start || one.start >= end)) taken.push(one);
  return taken;
}
