import { loadModule } from '../../scripts/loadModule.mjs';
import { say } from './measure.mjs';

/**
 * How well a coach of replies fares, check by check: on the replies of each language that stand at even places, which its words may have
 * been mended by, and on those at odd places, which they were not.
 */
export async function coachQuality() {
  const { coachBench } = await loadModule('test/bench/coach.ts');
  const halves = { mended: await coachBench((index) => index % 2 === 0), 'held back': await coachBench((index) => index % 2 === 1), all: await coachBench() };
  const ratios = {};
  const figures = {};
  for (const [half, { replies, checks, misses, msPerThousand }] of Object.entries(halves)) {
    say(`${half}: ${replies} replies`);
    for (const [check, { precision, recall, problems, n }] of Object.entries(checks)) {
      say(`${check.padEnd(16)}precision ${two(precision)}  recall ${two(recall)}  ${problems} of ${n}`);
      figures[`${half} ${check}`] = { precision: two(precision), recall: two(recall), problems, n };
    }
    if (half !== 'all') continue;
    for (const { language, about, check, said, expected } of misses) say(`${language}  ${check}: ${said ?? '-'}, not ${expected ?? '-'}  (${about})`);
    const known = Object.values(checks).flatMap(({ precision, recall }) => [precision ?? [], recall ?? []].flat());
    ratios.coach_worst = Math.min(...known);
    ratios.coach_ms_per_1000_letters = msPerThousand;
  }
  return { ratios, figures };
}

const two = (value) => (value === null ? '-' : value.toFixed(2));
