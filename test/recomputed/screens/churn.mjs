import { LEAST, shareOf } from '../counting/intervals.mjs';
import { number, percent, share as shareWords } from '../counting/written.mjs';
import { sectionOf, textOf } from '../reading.mjs';
import { addressOf } from '../views.mjs';

/** Customers at the start, at the end, and new ones, as somebody types them. */
const TYPED = [[1_000, 950, 20], [400, 430, 75], [12, 4, 0], [12, 14, 20], [9, 5, 1], [100, 130, 10], [25_000, 24_000, 1_250], [50, 50, 0]];

export function views(_of, filters) {
  return [{ path: addressOf('insights', filters[0], { part: 'experience' }) }];
}

export async function printed(reader) {
  const figures = {};
  for (const typed of TYPED) {
    for (const [at, name] of ['Customers at the start', 'Customers at the end', 'New customers between'].entries()) {
      await reader.page.getByLabel(name, { exact: true }).fill(String(typed[at]));
    }
    await reader.settled();
    const section = sectionOf(await reader.document(), 'Churn');
    const tiles = [...section.querySelectorAll('section')];
    figures[typed.join(', ')] = tiles.length === 0 ? textOf(section.querySelector('[aria-live] > p')) : tiles.map(tileWords).join(' / ');
  }
  return figures;
}

function tileWords(tile) {
  const numbers = [...tile.querySelector('h2 + div').children].map(textOf).join(' ');
  return `${textOf(tile.querySelector('h2'))}: ${numbers} (${[...tile.querySelectorAll('li')].map(textOf).join('; ')})`;
}

export function recomputed() {
  return Object.fromEntries(TYPED.map((typed) => [typed.join(', '), wordsOf(...typed)]));
}

function wordsOf(start, end, added) {
  const lost = start + added - end;
  if (lost < 0) return 'These numbers contradict each other: there are more customers at the end than the start and the new ones make together.';
  if (start < LEAST) return 'Too few customers at the start for a rate (fewer than 10).';
  const churn = shareOf(lost, start);
  const words = churn === null ? `${number(lost)} left, more than there were at the start: new ones left, too` : Object.values(shareWords(churn)).join(' ');
  return [
    `Customer churn: ${words} (Who left, of those at the start: (start + new − end) / start.; ${number(lost)} left)`,
    `Net loss of customers: ${percent((start - end) / start, 1)} (How many fewer there are: (start − end) / start. New customers hide those who left; below 0 you grew.)`,
  ].join(' / ');
}
