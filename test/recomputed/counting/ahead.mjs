import { binomialTail, negativeBinomialTail, poissonTail } from './chances.mjs';
import { dayAfter, weekdayOf } from './days.mjs';

const WEEK = 7;
const LAST = 182;
const ORIGINS = 84;
const FARTHEST = 4;

/** The variance that chance alone gives a count: Poisson's, or of some of a whole the binomial's. */
const chanceOf = (kind, mean, over) => (kind === 'rate' ? mean : mean * Math.max(1 - mean / over, 0.5 / (over + 1)));
const sum = (all, valueOf = (one) => one) => all.reduce((total, one) => total + valueOf(one), 0);

/** The mentions of the next 14 days, of days [{day, count, over}]; {few, known, mentions} where there is too little. */
export function volumeAhead(days) {
  const errors = days.flatMap(({ count, over }, at) => {
    const before = days[at - WEEK];
    return before === undefined || before.over <= 0 || over <= 0 ? [] : [Math.abs(count - (before.count / before.over) * over)];
  });
  return aheadOf('rate', days, errors, (past, coming, origin) => {
    const { factors, spread } = weekOf(past);
    const level = levelOf('rate', past.map((one) => ({ count: one.count, over: one.over * factors[weekdayOf(one.day)] })), spread);
    const targets = coming.map((come, at) => {
      const day = dayAfter(past.at(-1).day, at + 1);
      const known = come !== null && come.over > 0;
      const over = known ? come.over : readOn(past, weekdayOf(day));
      const before = rateBefore(past, at);
      return {
        from: day, to: day, week: at < WEEK ? 0 : 1, last: origin + at, over, expected: level.rate * factors[weekdayOf(day)] * over,
        naive: before === null ? null : before * over, count: known ? come.count : null,
      };
    });
    return { targets, spread, level };
  });
}

/** The share of the next seven days and the seven after, of days [{day, count, over}]. */
export function shareAhead(days) {
  const total = (some) => ({ count: sum(some, (one) => one.count), over: sum(some, (one) => one.over) });
  const errors = [];
  for (let at = 0; at + 2 * WEEK <= days.length; at++) {
    const [a, b] = [total(days.slice(at, at + WEEK)), total(days.slice(at + WEEK, at + 2 * WEEK))];
    if (a.over >= 10 && b.over >= 10) errors.push(Math.abs(b.count / b.over - a.count / a.over));
  }
  return aheadOf('share', days, errors, (past, coming, origin) => {
    const spread = spreadAround('share', past, levelsOf(past));
    const level = levelOf('share', past, spread);
    const [last, recent] = [total(past.slice(-WEEK)), past.slice(-28)];
    const usual = Math.max(1, Math.round((total(recent).over / recent.length) * WEEK));
    const targets = [0, 1].map((week) => {
      const own = coming.slice(week * WEEK, (week + 1) * WEEK).filter((one) => one !== null);
      const come = total(own);
      const known = own.length === WEEK && come.over >= 10;
      const over = known ? come.over : usual;
      const first = past.at(-1).day;
      return {
        from: dayAfter(first, week * WEEK + 1), to: dayAfter(first, (week + 1) * WEEK), week, last: origin + (week + 1) * WEEK - 1, over,
        expected: level.rate * over, naive: last.over < 10 ? null : (last.count / last.over) * over, count: known ? come.count : null,
      };
    });
    return { targets, spread, level };
  });
}

function aheadOf(kind, days, errors, outlook) {
  const known = days.filter(({ over }) => over > 0);
  const few = (because) => ({ few: because, known: known.length, mentions: sum(known, ({ count }) => count) });
  if (days.length < 28 || known.length < 20) return few('days');
  if (sum(known, ({ count }) => count) < 30) return few('mentions');
  if (days.slice(-14).every(({ over }) => over <= 0)) return few('gap');
  const come = [];
  const learnt = [0, 1].map(() => ({ beyond: 0, squares: 0, n: 0 }));
  const open = [];
  let now = [];
  const first = Math.max(14, days.length - ORIGINS);
  for (let origin = first; origin <= days.length; origin++) {
    const past = days.slice(Math.max(0, origin - LAST), origin);
    const { targets, spread, level } = outlook(past, Array.from({ length: 14 }, (_, at) => days[origin + at] ?? null), origin);
    // What has come by now teaches how far forecasts lie off.
    for (const one of open.filter(({ last }) => last === origin - 1)) learn(learnt[one.week], kind, one);
    const told = [level.spread(WEEK / 2), level.spread(WEEK * 1.5)];
    now = targets.map((one) => {
      const chance = chanceOf(kind, one.expected, one.over);
      const off = offBy(learnt[one.week], told[one.week]);
      return { ...one, variance: spread * chance + off * chance * chance, ownSpread: spread, told: told[one.week] };
    });
    for (const one of now) {
      if (one.count === null) continue;
      come.push(one);
      open.push(one);
    }
  }
  const worth = worthOf(kind, come, errors);
  if (worth === null) return few('days');
  const points = now.map((one) => ({ ...one, band80: bandOf(kind, one, 0.1), band95: bandOf(kind, one, 0.025) }));
  return { points, worth: { ...worth, origins: days.length - first }, better: worth.own < worth.last };
}

function learn(experience, kind, { count, expected, over, ownSpread, told }) {
  const chance = chanceOf(kind, expected, over);
  const usual = ownSpread * chance;
  experience.beyond += Math.min((count - expected) ** 2, FARTHEST ** 2 * (usual + told * chance * chance)) - usual;
  experience.squares += chance * chance;
  experience.n += 1;
}

/** What was learnt weighs by its weeks, what the level tells as four. */
function offBy({ beyond, squares, n }, told) {
  if (squares === 0) return told;
  const weeks = n / (WEEK * WEEK);
  return Math.max(told / 2, (weeks * (beyond / squares) + 4 * told) / (weeks + 4));
}

function worthOf(kind, come, errors) {
  const known = come.filter(({ naive }) => naive !== null);
  if (known.length === 0 || errors.length === 0) return null;
  const scale = sum(errors) / errors.length || 1;
  const unit = ({ over }) => (kind === 'share' ? over : 1);
  const mean = (valueOf) => sum(known, valueOf) / known.length;
  return {
    n: known.length,
    own: mean((one) => Math.abs(one.count - one.expected) / unit(one)) / scale,
    last: mean((one) => Math.abs(one.count - one.naive) / unit(one)) / scale,
    in80: mean((one) => (lies(kind, one, 0.1) ? 1 : 0)),
    in95: mean((one) => (lies(kind, one, 0.025) ? 1 : 0)),
  };
}

const lies = (kind, one, beyond) => 1 - tailOf(kind, one.count + 1, one) >= beyond && tailOf(kind, one.count, one) > beyond;

/** The least numbers at or below which lie at least `beyond`, and all but that. */
function bandOf(kind, one, beyond) {
  const least = (chance) => {
    let x = 0;
    while (1 - tailOf(kind, x + 1, one) < chance) x += 1;
    return x;
  };
  return [least(beyond), least(1 - beyond)];
}

function tailOf(kind, x, { expected, variance, over }) {
  if (kind === 'share') return betaBinomialTail(x, Math.round(over), expected, variance);
  return variance > expected * 1.000001 ? negativeBinomialTail(x, expected, variance) : poissonTail(x, expected);
}

/** P(X ≥ x) of some of n that are alike with a correlation, by rising products; binomial where there is none. */
function betaBinomialTail(x, n, mean, variance) {
  const share = mean / n;
  const alike = n < 2 ? 0 : Math.min(0.95, (variance / (n * share * (1 - share)) - 1) / (n - 1));
  if (x <= 0) return 1;
  if (x > n) return 0;
  if (!(alike > 1e-7)) return binomialTail(x, n, share);
  const [a, b] = [share * (1 / alike - 1), (1 - share) * (1 / alike - 1)];
  // The chance of none, and from it that of each more.
  let log = 0;
  for (let k = 0; k < n; k++) log += Math.log((b + k) / (a + b + k));
  let [below, all] = [0, 0];
  for (let k = 0; k <= n; k++) {
    const chance = Math.exp(log);
    all += chance;
    if (k < x) below += chance;
    log += Math.log((((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1))) || Number.MIN_VALUE);
  }
  return 1 - below / all;
}

/** How many posts are read on such a day: as in the last four weeks, drawn to the mean of their days by four days. */
function readOn(past, weekday) {
  const known = past.slice(-28).filter(({ over }) => over > 0);
  const mean = sum(known, ({ over }) => over) / Math.max(1, known.length);
  const alike = known.filter(({ day }) => weekdayOf(day) === weekday);
  return (sum(alike, ({ over }) => over) + 4 * mean) / (alike.length + 4);
}

function rateBefore(past, ahead) {
  for (let at = past.length - WEEK + (ahead % WEEK); at >= 0; at -= WEEK) if (past[at].over > 0) return past[at].count / past[at].over;
  return null;
}

/** The rate of the three weeks around each day. */
function levelsOf(days) {
  return days.map((_, at) => {
    const around = days.slice(Math.max(0, at - 10), at + 11);
    const over = sum(around, (one) => one.over);
    return over > 1e-9 ? sum(around, (one) => (one.over > 0 ? one.count : 0)) / over : 0;
  });
}

/** The habits of a week, and by how much days vary more than by chance. */
function weekOf(days) {
  let [factors, spread, calm] = [Array(7).fill(1), 1, days];
  const evened = (some) => some.map(({ day, count, over }) => ({ count, over: over * factors[weekdayOf(day)] }));
  for (let pass = 0; pass < 4; pass++) {
    const levels = levelsOf(evened(calm));
    spread = spreadAround('rate', evened(days), levels);
    calm = days.map((one, at) => {
      const expected = levels[at] * one.over * factors[weekdayOf(one.day)];
      return { ...one, count: Math.min(one.count, expected + FARTHEST * Math.sqrt(spread * expected) + 1) };
    });
    factors = drawnFactors(calm, levels, spread);
  }
  return { factors, spread };
}

/** Each weekday by what the level lets expect of it, drawn to one as far as chance explains them. */
function drawnFactors(days, levels, spread) {
  const [heard, expected] = [Array(7).fill(0), Array(7).fill(0)];
  for (const [at, { day, count, over }] of days.entries()) {
    heard[weekdayOf(day)] += over > 0 ? count : 0;
    expected[weekdayOf(day)] += levels[at] * over;
  }
  const beyond = sum(heard.map((x, at) => (x - expected[at]) ** 2 - spread * expected[at]));
  if (beyond <= 0) return Array(7).fill(1);
  const held = (spread * sum(expected, (m) => m * m)) / beyond;
  return heard.map((x, at) => (expected[at] + held <= 0 ? 1 : (x + held) / (expected[at] + held)));
}

function spreadAround(kind, days, levels) {
  const squares = days.flatMap(({ count, over }, at) => {
    const expected = levels[at] * over;
    return expected > 0 ? [(count - expected) ** 2 / chanceOf(kind, expected, over)] : [];
  });
  const free = squares.length * (20 / 21) - (kind === 'rate' ? 6 : 0);
  if (free < 1) return 1;
  const most = 16 * Math.max(1, median(squares) / 0.455);
  return Math.max(1, sum(squares, (one) => Math.min(one, most)) / free);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** The level after the last day: five exponential means of different memories, each weighing by how well it told each day before. */
function levelOf(kind, days, spread) {
  const known = days.filter(({ over }) => over > 0);
  const overall = sum(known, ({ over }) => over) === 0 ? 0 : sum(known, ({ count }) => count) / sum(known, ({ over }) => over);
  const rateOf = ({ count, over }) => (overall === 0 ? 0 : (count + 0.5) / (over + 0.5 / overall));
  const filters = [0.86, 0.92, 0.96, 0.98, 0.995].map((memory) => {
    const state = { memory, count: 0, over: 0, score: 0 };
    for (const { count, over } of days) {
      state.count *= memory;
      state.over *= memory;
      if (over <= 0) continue;
      const expected = rateOf(state) * over;
      state.score = state.score * 0.983 + likelihood(kind, count, over, expected) / spread;
      state.count += Math.min(count, expected + FARTHEST * Math.sqrt(spread * chanceOf(kind, expected, over)) + 1);
      state.over += over;
    }
    return state;
  });
  const best = Math.max(...filters.map(({ score }) => score));
  const all = sum(filters, ({ score }) => Math.exp(score - best));
  const mean = (valueOf) => sum(filters, (one) => (Math.exp(one.score - best) / all) * valueOf(one));
  const rate = mean(rateOf);
  return {
    rate,
    spread: (ahead) => mean((one) => spread / (chanceOf(kind, one.count + 0.5, one.over) * one.memory ** ahead) + Math.log(rateOf(one) / rate) ** 2),
  };
}

function likelihood(kind, count, over, expected) {
  if (expected <= 0) return 0;
  if (kind === 'rate') return count * Math.log(expected) - expected;
  const share = Math.min(expected / over, 1 - 1e-9);
  return count * Math.log(share) + (over - count) * Math.log(1 - share);
}
