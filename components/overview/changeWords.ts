import { netWords } from '@/components/sentiment/netWords';
import type { Translator } from '@/lib/i18n/translator';
import type { Pair } from '@/lib/insights/twoSamples';
import type { Change } from '@/lib/insights/changeTests';
import { partOf, type Behind } from './links';
import type { NameOf } from './names';

export interface ChangeWords {
  sentence: string;
  /** What it stands on: n and p. */
  evidence: string;
  behind: Behind;
}

/** A change as a sentence with its numbers, and the mentions that it is about. */
export function changeWords(change: Change, behind: Behind, nameOf: NameOf, words: Translator): ChangeWords {
  const { text, number, percent, signedPercent, decimal, day } = words;
  const rises = change.effect > 0;
  const p =
    change.p < 0.001 ? text('change.pBelow', { p: decimal(0.001, 3) }) : text('change.p', { p: decimal(change.p, 3) });
  const bothCounts = ({ before, now }: Pair<number>): string =>
    text('change.evidence', { now: number(now), before: number(before), p });

  switch (change.code) {
    case 'volume': {
      const { counts, seen, byReading } = change;
      const values = {
        now: number(counts.now),
        before: number(counts.before),
        change: signedPercent(counts.now / Math.max(1, counts.before) - 1),
      };
      const moved = text(rises ? 'change.volumeUp' : 'change.volumeDown', values);
      const reading = text('change.byReading', { now: number(seen.now), before: number(seen.before) });
      return { sentence: byReading ? `${moved} ${reading}` : moved, evidence: bothCounts(counts), behind };
    }
    case 'net': {
      const { of, net } = change;
      const values = { now: netWords(net.now, words).both, before: netWords(net.before, words).both };
      const evidence = bothCounts({ before: net.before.n, now: net.now.n });
      const scored = { ...behind, signal: 'scored' };
      if (of === null) return { sentence: text(rises ? 'change.netUp' : 'change.netDown', values), evidence, behind: scored };
      const named = { ...values, name: nameOf(of.dimension, of.key) };
      return {
        sentence: text(rises ? 'change.netOfUp' : 'change.netOfDown', named),
        evidence,
        behind: partOf(scored, of.dimension, of.key),
      };
    }
    case 'share': {
      const { of, counts, whole } = change;
      const values = {
        name: nameOf(of.dimension, of.key),
        now: percent(counts.now / whole.now),
        before: percent(counts.before / whole.before),
      };
      return {
        sentence: text(rises ? 'change.shareUp' : 'change.shareDown', values),
        evidence: bothCounts(counts),
        behind: partOf(behind, of.dimension, of.key),
      };
    }
    default: {
      const { day: standing, count: counted, expected } = change;
      return {
        sentence: words.count('change.day', counted, {
          day: day(standing),
          expected: decimal(expected, expected < 10 ? 1 : 0),
        }),
        evidence: p,
        behind: { ...behind, from: standing, to: standing },
      };
    }
  }
}
