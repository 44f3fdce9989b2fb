import { HOUR } from './hourSeen';
import type { SpikeAnswer, SpikeReason } from './spike';

/** An alarm that was raised: when (ms since 1970), and what raised it. */
export interface Raised {
  at: number;
  because: SpikeReason;
}

/** Hours for which a rule that raised an alarm keeps quiet. */
export const COOLDOWN = 24;
/** … unless it is as many times worse. */
const WORSE = 2;

export type Raising =
  /** An alarm is raised; `worse`: in spite of an earlier one that still kept it quiet. */
  | { state: 'raise'; worse: boolean }
  /** There is a spike, of which an alarm told already; `until` in ms since 1970. */
  | { state: 'told'; until: number }
  | { state: 'nothing' };

/**
 * Whether an answer raises an alarm: a spike, and none was raised in the `cooldown` hours before it, or it is much worse
 * since: in the window that alarmed then, twice as many times what is expected, and not fewer mentions.
 */
export function raising(answer: SpikeAnswer, last: Raised | null, now: number, cooldown: number = COOLDOWN): Raising {
  if (answer.state !== 'spike') return { state: 'nothing' };
  const until = last === null ? now : last.at + cooldown * HOUR;
  if (last === null || now >= until) return { state: 'raise', worse: false };
  const then = last.because;
  const same = answer.looks.find(({ hours }) => hours === then.hours);
  const worse = same !== undefined
    && same.heard >= then.heard
    && same.heard * then.expected >= WORSE * then.heard * same.expected;
  return worse ? { state: 'raise', worse } : { state: 'told', until };
}
