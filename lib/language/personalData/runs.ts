/** Digits that stand together, in groups parted by blanks, hyphens, dots, slashes and brackets. */
export interface Run {
  /** Begins with a plus. */
  plus: boolean;
  start: number;
  groups: Group[];
}

export interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands before it, after the group before. */
  parted: string;
}

/** Some groups of a run that follow each other. */
export interface Stretch {
  groups: readonly Group[];
  digits: string;
  /** Lengths of the groups: "3-3-4". */
  shape: string;
  start: number;
  end: number;
}

const MARKS = '[\\s\\u00a0\\u2009\\u202f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069().\\-\\u2010-\\u2014/\\u00b7]';
const RUN = new RegExp(`(?<![\\p{L}\\p{N}_])\\+?[(\\u200e\\u202a]{0,2}\\d(?:(?:(?!\\n)${MARKS}){0,4}\\d)*(?![\\p{L}\\p{N}_])`, 'gu');
/** The fewest digits of a number by which somebody is known. */
const FEWEST = 7;

/** All runs with as many digits as the shortest of such numbers. */
export function findRuns(text: string): Run[] {
  return Array.from(text.matchAll(RUN), ({ 0: written, index }): Run => {
    let last = 0;
    const groups = Array.from(written.matchAll(/\d+/gu), (found): Group => {
      const parted = written.slice(last, found.index);
      last = found.index + found[0].length;
      return { digits: found[0], start: index + found.index, end: index + last, parted };
    });
    return { plus: written.startsWith('+'), start: index, groups };
  }).filter(({ groups }) => groups.reduce((count, { digits }) => count + digits.length, 0) >= FEWEST);
}

/** Groups `from` to `to` (exclusive) of a run as one. */
export function stretchOf(run: Run, from: number, to: number): Stretch {
  const groups = run.groups.slice(from, to);
  const first = groups[0];
  return {
    groups,
    digits: groups.map(({ digits }) => digits).join(''),
    shape: groups.map(({ digits }) => digits.length).join('-'),
    start: from === 0 ? run.start : (first?.start ?? 0) - (first?.parted.endsWith('(') ? 1 : 0),
    end: groups.at(-1)?.end ?? 0,
  };
}

/** Whether one number may end and another begin before a group: not where a hyphen or a dot holds them together. */
export function isBorder(group: Group | undefined): boolean {
  return group === undefined || /^[^-.\u2010-\u2014]*(?:\s|\/)[^-.\u2010-\u2014]*$/u.test(group.parted) || /\s[-\u2010-\u2014/]\s/u.test(group.parted);
}

/** Whether a run is one number with its thousands parted by blanks. */
export function isThousands({ plus, groups }: Run): boolean {
  const [first, ...rest] = groups;
  return !plus && first !== undefined && rest.length > 0 && /^[1-9]\d{0,2}$/u.test(first.digits)
    && rest.every(({ digits, parted }) => digits.length === 3 && /^[\s.]$/u.test(parted));
}
