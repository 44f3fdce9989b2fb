import { isWithin } from './days.mjs';
import { byLabel } from './heard.mjs';
import { net, wilson, LEAST } from './intervals.mjs';
import { distinctAspects, shownBy } from './signals.mjs';

/** What mentions say of aspects: {aspect, label, day, site, topicId}; one of two aspects is there twice. */
export function sayingsOf(heard) {
  return heard.flatMap((one) =>
    distinctAspects(shownBy(one).aspects).map(({ kind, label }) => ({ aspect: kind, label, day: one.day, site: one.site, topicId: one.topicId })));
}

/** By aspect, the most spoken of first: [{aspect, own, counts, net}], of the sayings of a period. */
export function aspectsIn(sayings, period) {
  const within = sayings.filter(({ day }) => isWithin(day, period));
  return [...new Set(within.map(({ aspect }) => aspect))]
    .map((aspect) => {
      const own = within.filter((one) => one.aspect === aspect);
      return { aspect, own, counts: byLabel(own), net: net(byLabel(own)) };
    })
    .sort((a, b) => b.own.length - a.own.length || (a.aspect < b.aspect ? -1 : 1));
}

/** How many of an aspect's are negative at least: the low end of the negative share of the scored, times all; null below ten scored. */
export function negativeAtLeast({ own, counts }) {
  const scored = counts.negative + counts.neutral + counts.positive;
  return scored < LEAST ? null : wilson(counts.negative / scored, scored).low * own.length;
}

/** The worst first; those of which too little is known follow, by how many are negative. */
export function worstFirst(aspects) {
  return [...aspects].sort((a, b) => {
    const [x, y] = [negativeAtLeast(a) ?? -1, negativeAtLeast(b) ?? -1];
    return y - x || b.counts.negative - a.counts.negative || (a.aspect < b.aspect ? -1 : 1);
  });
}
