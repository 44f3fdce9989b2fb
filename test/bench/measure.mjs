import { loadavg } from 'node:os';

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Figures for print: whole milliseconds above 100, else one digit after the point; ratios with two. */
export const rounded = (ms) => (ms >= 100 ? Math.round(ms) : Math.round(ms * 10) / 10);
export const ratio = (a, b) => Math.round((a / b) * 100) / 100;

/** A round number in the names of figures: 1k, 10k, 1m. */
export const short = (count) => (count < 1_000_000 ? `${count / 1000}k` : `${count / 1_000_000}m`);

/** One measurement: median, all values and their number. */
export function figure(values) {
  return { median: rounded(median(values)), n: values.length, all: values.map(rounded) };
}

/** How busy the machine is: load averages, and the time of a loop that is always the same, ms. */
export function machineLoad() {
  return { loadavg: loadavg().map((load) => Math.round(load * 100) / 100), calibration: rounded(calibration()) };
}

function calibration() {
  const start = performance.now();
  let mixed = 1;
  for (let i = 0; i < 50_000_000; i++) mixed = Math.imul(mixed ^ i, 0x85ebca6b);
  return performance.now() - start + (mixed === 0 ? 1 : 0);
}

export const say = (text) => process.stderr.write(`${text}\n`);
