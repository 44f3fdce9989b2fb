import { scaleLog } from 'd3-scale';
import type { SurvivalStep } from '@/lib/insights/experience/survival';
import type { StillWaiting } from '@/lib/insights/experience/waitingAt';

/** The share that waits still over time, which grows ever faster to the right (logarithmic). Shares of the chart, 0..1, from above. */
export interface WaitingLine {
  /** Paths in a square of 100 by 100. */
  line: string;
  band: string;
  marks: (StillWaiting & { across: number; top: number })[];
}

/** Steps as they are: nobody gets an answer between two of them. */
export function waitingLine(steps: readonly SurvivalStep[], marks: readonly StillWaiting[], mirrored: boolean): WaitingLine {
  const [from, to] = [marks[0]?.time ?? 1, marks.at(-1)?.time ?? 2];
  const along = scaleLog().domain([from, Math.max(to, from * 2)]).range([0, 100]).clamp(true);
  const across = (time: number): number => (mirrored ? 100 - along(Math.max(time, from)) : along(Math.max(time, from)));
  const down = (share: number): number => (1 - share) * 100;
  const shown = steps.filter(({ time }) => time <= to);
  const stairs = (levelOf: (step: SurvivalStep) => number): string =>
    shown.map((step) => `H${across(step.time).toFixed(2)}V${down(levelOf(step)).toFixed(2)}`).join('') + `H${across(to).toFixed(2)}`;
  const start = `M${across(from).toFixed(2)} 0`;
  return {
    line: start + stairs(({ left }) => left),
    band: shown.length === 0 ? '' : `${start}${stairs(({ left, high }) => high ?? left)}${backAlong(shown, { across, down, to })}Z`,
    marks: marks.map((mark) => ({ ...mark, across: across(mark.time) / 100, top: down(mark.left) / 100 })),
  };
}

/** The lower end of the band, from its end to its beginning. */
function backAlong(
  steps: readonly SurvivalStep[],
  { across, down, to }: { across: (time: number) => number; down: (share: number) => number; to: number },
): string {
  const last = steps.at(-1);
  const parts = [`L${across(to).toFixed(2)} ${down(last?.low ?? last?.left ?? 0).toFixed(2)}`];
  for (const [index, step] of [...steps.entries()].toReversed()) {
    const before = steps[index - 1];
    parts.push(`H${across(step.time).toFixed(2)}V${down(before === undefined ? 1 : (before.low ?? before.left)).toFixed(2)}`);
  }
  return parts.join('');
}
