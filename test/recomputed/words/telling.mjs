import { binomialTail, discoveries, normalP } from '../counting/chances.mjs';
import { isUnspaced } from './split.mjs';

/** Texts that both groups together lend to each (Monroe, Colaresi and Quinn 2008). */
const PRIOR = 20;
const [LEAST_TOLD, LEAST_HERE, LEAST_RISING, LEAST_RATIO, PART] = [5, 3, 6, 1.5, 0.8];

/** z of the log-odds ratio of {n, of} here and there, with a prior in proportion to what both hold. */
export function logOdds(here, there) {
  const held = (PRIOR * (here.n + there.n + 0.5)) / (here.of + there.of + 1);
  const cells = [here, there].map(({ n, of }) => [n + held, of - n + PRIOR - held]);
  const [[a, b], [c, d]] = cells;
  return Math.log((a * d) / (b * c)) / Math.sqrt(cells.flat().reduce((sum, cell) => sum + 1 / cell, 0));
}

/** Who wrote these: each author once; who has no name, by each mention. */
export const writersOf = (said) => new Set(said.map(({ mention }) => mention.authorId ?? `nobody ${mention.id}`));

/** {mentions, people} of a group, and of each of its terms. */
function groupOf(said) {
  const terms = new Map();
  for (const one of said) for (const term of one.terms.keys()) terms.set(term, [...(terms.get(term) ?? []), one]);
  const of = writersOf(said).size;
  const counts = new Map([...terms].map(([term, own]) => [term, { mentions: own.length, n: writersOf(own).size }]));
  return { people: of, counts, count: (term) => ({ n: counts.get(term)?.n ?? 0, of }), mentions: (term) => counts.get(term)?.mentions ?? 0 };
}

/** Terms that belong here rather than there, surest first, at most so many: {found: [{term, sure}], tests}. */
export function driving(here, there, most) {
  const [own, other] = [groupOf(here), groupOf(there)];
  const all = [...new Set([...own.counts.keys(), ...other.counts.keys()])].filter((term) => own.count(term).n + other.count(term).n >= LEAST_TOLD);
  const scored = all.map((term) => ({ term, z: logOdds(own.count(term), other.count(term)) }));
  const sure = discoveries(scored.map(({ z }) => normalP(z)));
  const told = scored.map((one, at) => ({ ...one, sure: sure[at] })).filter(({ term, z }) => z > 0 && own.count(term).n >= LEAST_HERE);
  const ordered = withoutParts(told, own).sort((a, b) => b.z - a.z || b.term.length - a.term.length || (a.term < b.term ? -1 : 1));
  const found = [];
  for (const one of ordered) {
    if (found.length === most) break;
    if (!partsOf(one.term).some((part) => found.some(({ term }) => term === part))) found.push(one);
  }
  return { found, tests: all.length };
}

/** Terms that a larger share of people write now than before, surest first: {found: [{term, p, times}], tests}. */
export function rising(now, before, most) {
  const [is, was] = [groupOf(now), groupOf(before)];
  if (is.people === 0 || was.people === 0) return { found: [], tests: 0 };
  const all = [...new Set([...is.counts.keys(), ...was.counts.keys()])].filter((term) => is.count(term).n + was.count(term).n >= LEAST_RISING);
  const chance = is.people / (is.people + was.people);
  const known = new Map();
  const tested = all.map((term) => {
    const [a, b] = [is.count(term).n, was.count(term).n];
    const key = `${a} ${b}`;
    if (!known.has(key)) known.set(key, Math.min(1, 2 * Math.min(binomialTail(a, a + b, chance), binomialTail(b, a + b, 1 - chance))));
    return { term, p: known.get(key), times: ((a + 0.5) / is.people) / ((b + 0.5) / was.people) };
  });
  const sure = discoveries(tested.map(({ p }) => p));
  const rose = withoutParts(tested.filter(({ times }, at) => sure[at] && times >= LEAST_RATIO), is);
  return { found: rose.sort((a, b) => a.p - b.p || b.times - a.times || (a.term < b.term ? -1 : 1)).slice(0, most), tests: tested.length };
}

/** Without those of whose mentions four of five hold a longer one of them. */
function withoutParts(told, group) {
  const names = new Set(told.map(({ term }) => term));
  const within = new Set(told.flatMap(({ term }) => (
    partsOf(term).filter((part) => names.has(part) && group.mentions(term) >= PART * group.mentions(part))
  )));
  return told.filter(({ term }) => !within.has(term));
}

/** Words and shorter phrases in a phrase; of scripts without spaces any stretch. */
function partsOf(term) {
  const cuts = isUnspaced(term) ? [...Array.from(term).keys(), Array.from(term).length] : null;
  const letters = cuts === null ? term.split(/([ -])/) : Array.from(term);
  const parts = new Set();
  for (let from = 0; from < letters.length; from += cuts === null ? 2 : 1) {
    for (let to = from + 1; to <= letters.length; to += cuts === null ? 2 : 1) parts.add(letters.slice(from, to).join(''));
  }
  parts.delete(term);
  return [...parts];
}
