import { loadModule } from '../../scripts/loadModule.mjs';
import { figure, median, rounded, say } from './measure.mjs';

const MANY = 5_000;
const SEARCHES = 200;
const TIMES = 3;

/**
 * How well articles are found for posts that ask for them in other words, in each language, for the posts whose words the lists were
 * made with and for those never looked at; how often a sure article is the right one; and how long a search among 5,000 takes.
 */
export async function knowledgeQuality() {
  const { knowledgeBench, largeBase, searchTime } = await loadModule('test/bench/knowledge.ts');
  const { rates, sure } = knowledgeBench();
  const figures = {};
  say(line('', ['posts', 'first', 'in three']));
  for (const { language, half, posts, first, third } of rates) {
    const found = { posts, first: two(first / posts), third: two(third / posts) };
    say(line(`${language} ${half}`, Object.values(found).map(String)));
    figures[`${language} ${half}`] = found;
  }
  for (const half of ['seen', 'unseen']) {
    const of = rates.filter((rate) => rate.half === half);
    const share = (part) => two(sum(of.map((rate) => rate[part])) / sum(of.map(({ posts }) => posts)));
    figures[`all ${half}`] = { posts: sum(of.map(({ posts }) => posts)), first: share('first'), third: share('third') };
  }
  for (const { half, sure: all, right } of sure) figures[`sure ${half}`] = { sure: all, right, precision: two(right / all) };
  const before = process.memoryUsage().heapUsed;
  const { base, buildMs, texts } = largeBase(MANY);
  figures.knowledge_build_ms = rounded(buildMs);
  figures.knowledge_heap_mb = rounded((process.memoryUsage().heapUsed - before) / 1e6);
  const runs = Array.from({ length: TIMES }, (_, run) => (
    median(Array.from({ length: SEARCHES }, (__, n) => searchTime(base, texts[(n * 7 + run) % texts.length])))
  ));
  figures.knowledge_search_ms = figure(runs);
  const worst = (part) => Math.min(...rates.map((rate) => rate[part] / rate.posts));
  const unseen = sure.find(({ half }) => half === 'unseen');
  return {
    ratios: { knowledge_first_worst: worst('first'), knowledge_third_worst: worst('third'), knowledge_sure_precision: unseen.right / unseen.sure, knowledge_search_ms: median(runs) },
    figures,
  };
}

const sum = (values) => values.reduce((all, value) => all + value, 0);
const two = (value) => Number(value.toFixed(2));
const line = (name, cells) => `${name.padEnd(10)}${cells.map((cell) => cell.padStart(10)).join('')}`;
