import { loadModule } from '../../scripts/loadModule.mjs';
import { say } from './measure.mjs';

/** Languages that the user's documents are in or about. */
const MAIN = ['en', 'uk', 'ru', 'ar', 'fy'];

/**
 * How well signals are found: macro-F1 per signal in each language, for the posts that were written before the rules and for
 * those that were written without looking at them. The languages are given, the words and models those of the package.
 */
export async function signalQuality() {
  const { signalsBench, MEASURED } = await loadModule('test/bench/signals.ts');
  const tables = signalsBench();
  const ratios = {};
  const figures = {};
  for (const half of ['before', 'after']) {
    const halves = tables.filter((table) => table.half === half);
    if (halves.length === 0) continue;
    say(header(half, MEASURED));
    for (const { language, rows, quality } of halves) {
      const found = Object.fromEntries(MEASURED.map((signal) => [signal, quality[signal] === null ? '-' : two(quality[signal].macroF1)]));
      say(line(`${language} ${rows}`, MEASURED.map((signal) => found[signal])));
      figures[`${language} ${half}`] = { rows, ...found };
    }
    const means = MEASURED.map((signal) => mean(halves.flatMap(({ quality }) => quality[signal]?.macroF1 ?? [])));
    say(line('mean', means.map(two)));
    const intents = halves.filter(({ language }) => MAIN.includes(language)).map(({ quality }) => quality.intent?.macroF1 ?? 0);
    if (intents.length === MAIN.length) ratios[`signals_intent_${half}_worst`] = Math.min(...intents);
  }
  return { ratios, figures };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const two = (value) => value.toFixed(2);
const header = (half, names) => line(half, names.map((name) => name.slice(0, 9)));
const line = (name, cells) => `${name.padEnd(8)}${cells.map((cell) => cell.padStart(11)).join('')}`;
