import { besideNumber } from './besideWords';
import type { PersonalData } from './personalData';
import { OTHER_CODES, PLANS, TOLD_WITHOUT_PLUS } from './phonePlans';
import { findRuns, isBorder, isThousands, stretchOf, type Run, type Stretch } from './runs';

const LONGEST = 17;
const LINKED = /(?<=tel:|wa\.me\/|[?&](?:phone|tel)=)(?:\+|%2B)?\d{7,15}(?!\d)/giu;

/** Phone numbers that are part of an address: tel:, wa.me. */
export function findLinkedPhones(text: string): PersonalData[] {
  return Array.from(text.matchAll(LINKED), ({ 0: digits, index }) => ({ kind: 'phone', start: index, end: index + digits.length }));
}

/**
 * Phone numbers, as they are written abroad (with a plus or 00) and at home. One that could be any other number counts only
 * beside a word that says so, and one beside a word for orders and things never, unless it has its plus.
 */
export function findPhones(text: string): PersonalData[] {
  return findRuns(text).flatMap((run) => phonesOf(run, text));
}

function phonesOf(run: Run, text: string): PersonalData[] {
  const found: PersonalData[] = [];
  const { phone, other } = besideNumber(text, run.start);
  const count = run.groups.length;
  for (let from = 0; from < count; from++) {
    if (from > 0 && !isBorder(run.groups[from])) continue;
    const isNext = from > 0 && found.at(-1)?.end === run.groups[from - 1]?.end;
    for (let to = Math.min(count, from + 8); to > from; to--) {
      if (to < count && !isBorder(run.groups[to])) continue;
      const stretch = stretchOf(run, from, to);
      if (stretch.digits.length > LONGEST || !(isNext || standsApart(run, from, to)) || !isPhone(stretch, run, { phone, other, first: from === 0 })) continue;
      found.push({ kind: 'phone', start: stretch.start, end: stretch.end });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Digits in the middle of others are a number of their own only in one piece, behind a slash, or next to another phone. */
function standsApart({ groups }: Run, from: number, to: number): boolean {
  return from === 0 || to === from + 1 || /[/\u2010-\u2014-]/u.test(groups[from]?.parted ?? '');
}

function isPhone(stretch: Stretch, run: Run, beside: { phone: boolean; other: boolean; first: boolean }): boolean {
  const { digits } = stretch;
  if (/0{6}$/u.test(digits) || /^(\d)\1+$/u.test(digits)) return false;
  if (beside.first && run.plus) return isInternational(withoutTrunk(stretch));
  if (beside.other) return false;
  if (/^00[1-9]/u.test(digits) && digits.length >= 11 && isInternational(digits.slice(2))) return true;
  if (isThousands(run)) return beside.phone && beside.first && isSpoken(stretch);
  return isNational(stretch) || (beside.phone && beside.first && isSpoken(stretch));
}

/** The digits of a number as dialled from abroad: "+44 (0)20" has a 0 for those at home. */
function withoutTrunk({ groups }: Stretch): string {
  return groups.filter(({ digits, parted }, at) => at === 0 || !(digits === '0' && parted.endsWith('('))).map(({ digits }) => digits).join('');
}

function isInternational(digits: string): boolean {
  for (let length = 1; length <= 3; length++) {
    const plan = PLANS[digits.slice(0, length)];
    if (plan !== undefined) return plan.test(digits.slice(length));
  }
  const code = OTHER_CODES.exec(digits)?.[0];
  return code !== undefined && digits.length - code.length >= 6 && digits.length >= 9 && digits.length <= 15;
}

/** Written as at home, so that it can hardly be another number. */
function isNational({ digits, shape, groups }: Stretch): boolean {
  const marks = groups.slice(1).map(({ parted }) => parted).join('');
  const isOne = groups.length === 1;
  if (/^0[1-9]/u.test(digits)) {
    if (isOne) return digits.length === 10 || digits.length === 11;
    const isDecimal = groups[0]?.digits === '0' && groups[1]?.parted === '.';
    const isShaped = /^(?:2-2-2-2-2|1-[2-4](?:-[2-8]){1,4}|[2-6](?:-[2-8]){1,4})$/u.test(shape) && /[3-8]|2-2-2-2-2/u.test(shape);
    return !isDecimal && isShaped && digits.length >= 9 && digits.length <= 13;
  }
  if (/^8[3-9]\d{9}$/u.test(digits)) return isOne ? digits[1] === '9' : /^(?:1-3-|4-|1-4-|1-10|1-3-7)/u.test(shape);
  if (isOne) return TOLD_WITHOUT_PLUS.test(digits);
  if (/^3-3-2-2$/u.test(shape)) return /^[3-9]/u.test(digits);
  if (/^(?:3-2-2-2|3-3-3)$/u.test(shape)) return /^[4-9]/u.test(digits) && (shape !== '3-3-3' || /^[-()\s]*-[-()\s]*$/u.test(marks));
  if (/^(?:1-)?3-3-4$/u.test(shape)) return /^1?[2-9]\d{2}[2-9]/u.test(digits) || /^3[2-9]\d/u.test(digits);
  if (/^3-[67]$/u.test(shape)) return /^3[2-9]\d/u.test(digits);
  return groups.length <= 5 && /^(?:3-2|2-3|3-3-)/u.test(shape) && TOLD_WITHOUT_PLUS.test(digits);
}

/** Long enough to be called where a word says that it can be. */
function isSpoken({ digits, groups, shape }: Stretch): boolean {
  const areYears = groups.every((group) => /^(?:19|20)\d{2}$/u.test(group.digits));
  return digits.length >= 7 && digits.length <= 13 && !areYears && !/0{5}$/u.test(digits) && !/^1(?:-1)+$/u.test(shape);
}
