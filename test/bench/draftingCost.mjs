import { loadModule } from '../../scripts/loadModule.mjs';
import { median } from './measure.mjs';

const REQUESTS = 520;

/**
 * Drafting replies to a mention of 1,000 letters, in every language that has them: with nothing laid by, and with 20,000 products,
 * 2,000 templates and 100 words to use and to avoid. In Node; the first half of the requests does not count.
 */
export async function draftingCost() {
  const { draftingBench } = await loadModule('test/bench/drafting.ts');
  const { bare, full, first, readyTask } = await draftingBench(REQUESTS);
  const counted = (times) => Number(median(times.slice(REQUESTS / 2)).toFixed(3));
  const slowest = Number(Math.max(...full.slice(REQUESTS / 2)).toFixed(1));
  return { ratios: {}, figures: { drafting_bare_ms: counted(bare), drafting_ms: counted(full), drafting_slowest_ms: slowest, drafting_first_ms: Number(first.toFixed(1)), drafting_ready_task_ms: Number(readyTask.toFixed(1)) } };
}
