import { loadModule } from '../../scripts/loadModule.mjs';
import { figure, median, rounded, say } from './measure.mjs';

const MANY = 5_000;
const SEARCHES = 200;
const TIMES = 3;

/**
 * How well articles are found for posts that ask for them, in each language, for the posts at places whose words the lists and weights
 * were made with and for those never looked at, by what an article holds (`HELD` of knowledge.ts says what each way means). How often a
 * sure article is the right one, where half of the posts ask what none answers; and how long a search among 5,000 takes.
 */
export async function knowledgeQuality() {
  const { HELD, knowledgeBench, largeBase, searchTime } = await loadModule('test/bench/knowledge.ts');
  const { rates, sure } = knowledgeBench();
  const figures = {};
  for (const held of HELD.filter((one) => rates.some((rate) => rate.held === one))) {
    say(line(held, ['posts', 'first', 'in three']));
    for (const { language, half, posts, first, third } of rates.filter((rate) => rate.held === held)) {
      const found = { posts, first: two(first / posts), third: two(third / posts) };
      say(line(`${language} ${half}`, Object.values(found).map(String)));
      figures[`${held}: ${language} ${half}`] = found;
    }
    for (const half of ['seen', 'unseen']) {
      const of = rates.filter((rate) => rate.held === held && rate.half === half);
      const share = (part) => two(sum(of.map((rate) => rate[part])) / sum(of.map(({ posts }) => posts)));
      const all = { posts: sum(of.map(({ posts }) => posts)), first: share('first'), third: share('third') };
      say(line(`all ${half}`, Object.values(all).map(String)));
      figures[`${held}: all ${half}`] = all;
    }
  }
  say(line('sure of it', ['posts', 'sure', 'right']));
  for (const { held, half, posts, sure: all, right } of sure) {
    say(line(`${held} ${half}`, [posts, all, two(right / all)].map(String)));
    figures[`${held}: sure ${half}`] = { posts, sure: all, right, precision: two(right / all) };
  }
  const before = process.memoryUsage().heapUsed;
  const { base, buildMs, texts } = largeBase(MANY);
  figures.knowledge_build_ms = rounded(buildMs);
  figures.knowledge_heap_mb = rounded((process.memoryUsage().heapUsed - before) / 1e6);
  const runs = Array.from({ length: TIMES }, (_, run) => (
    median(Array.from({ length: SEARCHES }, (__, n) => searchTime(base, texts[(n * 7 + run) % texts.length])))
  ));
  figures.knowledge_search_ms = figure(runs);
  const worst = (part, of, only = null) => {
    const ofWay = rates.filter(({ held, half }) => held === of && half === (only ?? half));
    return Math.min(...ofWay.map((rate) => rate[part] / rate.posts));
  };
  const avoiding = 'question and one variant';
  const natural = 'question and one natural post';
  const precision = Math.min(...sure.filter(({ half }) => half === 'unseen').map((rate) => rate.right / rate.sure));
  return {
    ratios: {
      knowledge_first_worst: worst('first', avoiding), knowledge_third_worst: worst('third', avoiding),
      knowledge_natural_first_worst: worst('first', natural, 'unseen'), knowledge_natural_third_worst: worst('third', natural, 'unseen'),
      knowledge_sure_precision: precision, knowledge_search_ms: median(runs),
    },
    figures,
  };
}

const sum = (values) => values.reduce((all, value) => all + value, 0);
const two = (value) => Number(value.toFixed(2));
const line = (name, cells) => `${name.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`;
