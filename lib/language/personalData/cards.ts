import { besideNumber } from './besideWords';
import { isLuhn } from './checkDigits';
import type { PersonalData } from './personalData';
import { findRuns, isBorder, stretchOf, type Stretch } from './runs';

/** How numbers of the networks begin, and how long they are (ISO/IEC 7812). */
const NETWORKS: readonly RegExp[] = [
  /^4\d{12}(?:\d{3}){0,2}$/u,
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
  /^3[47]\d{13}$/u,
  /^3(?:0[0-5]|[689]\d)\d{11,16}$/u,
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/u,
  /^(?:6011|64[4-9]\d|65\d{2}|62\d{2})\d{12,15}$/u,
  /^(?:50|5[6-8]|6\d)\d{10,17}$/u,
  /^220[0-4]\d{12,15}$/u,
  /^(?:9792|9804|9112)\d{12}$/u,
];
const GROUPED = /^(?:4-4-4-[1-4](?:-[1-3])?|4-6-[45]|6-(?:7|8|10|13)|4-4-4-4-3|8-8)$/u;

/** Numbers of payment cards, in one piece or in their groups: of a known network, and with the right check digit. */
export function findCards(text: string): PersonalData[] {
  return findRuns(text).flatMap((run) => {
    if (run.plus) return [];
    const { other } = besideNumber(text, run.start);
    for (let from = 0; from < run.groups.length; from++) {
      for (let to = Math.min(run.groups.length, from + 5); to > from; to--) {
        if (!isBorder(run.groups[to]) || (from > 0 && !isBorder(run.groups[from]))) continue;
        const stretch = stretchOf(run, from, to);
        if (isCard(stretch, other)) return [{ kind: 'card', start: stretch.start, end: stretch.end }];
      }
    }
    return [];
  });
}

function isCard({ digits, shape }: Stretch, other: boolean): boolean {
  const isGrouped = GROUPED.test(shape);
  // In one piece, thirteen digits are what stands below the bars of goods.
  const isOne = !shape.includes('-') && digits.length > 13 && !other;
  return (isGrouped || isOne) && isLuhn(digits) && !/^(\d)\1+$/u.test(digits) && NETWORKS.some((network) => network.test(digits));
}
