import type { ClassIndex } from './corpora';

/** Mean of the F1 of the classes that the truth has; 0..1. */
export function macroF1(truth: readonly number[], said: readonly number[]): number {
  const classes = [...new Set(truth)];
  return mean(classes.map((one) => {
    let hit = 0;
    let all = 0;
    for (const [index, real] of truth.entries()) {
      if (real === one && said[index] === one) hit += 1;
      all += Number(real === one) + Number(said[index] === one);
    }
    return 2 * hit / all;
  }));
}

/** Macro-F1 of the rows that people called negative or positive, by the sign of the score. */
export function polarityF1(truth: readonly number[], scores: readonly number[]): number {
  const polar = [...truth.keys()].filter((index) => truth[index] !== 1);
  return macroF1(polar.map((index) => truth[index] ?? 0), polar.map((index) => ((scores[index] ?? 0) > 0 ? 2 : 0)));
}

export function pearson(x: readonly number[], y: readonly number[]): number {
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [index, value] of x.entries()) {
    const dx = value - mx;
    const dy = (y[index] ?? 0) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many rows each class has. */
export function classCounts(labels: readonly ClassIndex[]): [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const label of labels) counts[label] += 1;
  return counts;
}
