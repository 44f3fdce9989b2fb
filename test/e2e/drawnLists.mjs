import { isCounted } from './openedNumbers.mjs';

/**
 * Addresses of lists that numbers lead to, at most `most`, in turns of each kind of number: those of one screen, panel and column that ask the
 * same of a list. Which of a kind come first hangs on `seed` alone.
 */
export function drawnLists(numbers, { most, seed }) {
  const kinds = new Map();
  for (const number of numbers.filter(isCounted)) {
    const kind = kindOf(number);
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(number.href));
  }
  const drawn = [...kinds.values()].map((addresses) => [...addresses].toSorted((a, b) => placeOf(a, seed) - placeOf(b, seed)));
  const turns = Math.max(0, ...drawn.map(({ length }) => length));
  const inTurns = Array.from({ length: turns }, (_, turn) => drawn.flatMap((addresses) => addresses.slice(turn, turn + 1))).flat();
  return [...new Set(inTurns)].slice(0, most);
}

function kindOf({ screen, place, href }) {
  const [title, ...columns] = place.split(' | ');
  const asked = new URLSearchParams(href.slice(href.indexOf('?')));
  const family = (asked.get('signal') ?? '').split(':', 1)[0];
  const names = [...asked.keys()].filter((name) => !['topic', 'site', 'from', 'to'].includes(name));
  // Rows are many of one kind; the head of a column tells what they count.
  const column = columns.length === 4 ? columns[1] : '';
  return [screen.split(',', 1)[0], title, column, columns.at(-1), family, ...names].join(' | ').replace(/\d[\d,.]*/gu, '#');
}

/** A number in [0, 2³²) for words, the same each time. */
function placeOf(words, seed) {
  let mixed = seed;
  for (const letter of words) mixed = Math.imul(mixed ^ letter.codePointAt(0), 16_777_619) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_507) >>> 0;
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
