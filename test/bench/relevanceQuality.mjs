import { loadModule } from '../../scripts/loadModule.mjs';
import { say } from './measure.mjs';

const DRAWS = 61;
/** Marks that are drawn; 0: words of the context alone. The aim speaks of 20, and of no words of the context. */
const CASES = [
  { marks: 0, context: true }, { marks: 10, context: false }, { marks: 20, context: false }, { marks: 20, context: true },
  { marks: 40, context: false }, { marks: 26, context: false, irrelevant: 20 },
];
const HALVES = ['before', 'after', 'all'];

const three = (value) => Math.round(value * 1000) / 1000;

/**
 * How well marks tell a brand from something else of its name, in invented texts of three topics: the area under the curve,
 * and what is hidden rightly and wrongly, on texts that nobody marked; medians and means over random draws of the marks.
 */
export async function relevanceQuality() {
  const { HOMONYMS, relevanceOf } = await loadModule('test/bench/relevance.ts');
  const figures = {};
  const aimed = [];
  for (const topic of HOMONYMS) {
    for (const half of HALVES) {
      for (const { marks, context, irrelevant } of CASES) {
        if (half !== 'all' && marks !== 20) continue;
        const { auc, low, found, wrong, texts } = relevanceOf(topic, { half, marks, context, irrelevant, draws: DRAWS });
        const name = [topic.name, half, irrelevant === undefined ? `${marks} marks` : `${irrelevant}+${marks - irrelevant} marks`, ...(context ? ['words'] : [])];
        figures[name.join(' ')] = { texts, auc: three(auc), low: three(low), found: three(found), wrong: three(wrong) };
        if (half === 'all' && marks === 20 && !context) aimed.push(auc);
      }
      say(`${topic.name} ${half}`);
    }
  }
  return { ratios: { relevance_20_auc: Math.min(...aimed) }, figures };
}
