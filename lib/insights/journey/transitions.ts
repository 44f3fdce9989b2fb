import { STAGES, type Stage } from '@/lib/signals/signals';
import { shareOf, type Share } from '../wilson';
import type { JourneyRow } from './journey';

/** How often authors were next heard at one stage after another. */
export interface Transition {
  from: Stage;
  to: Stage;
  /** Of all steps from there. */
  share: Share;
  authors: number;
  /** The mentions of each step, the newest step first. */
  made: { from: JourneyRow; to: JourneyRow }[];
}

export interface Transitions {
  /** By where they begin, then most first; those that never came are left out. Steps from a stage to itself are steps. */
  steps: Transition[];
  /** Authors who were heard at two stages at least, or twice at one. */
  authors: number;
  /** Mentions with a stage that are in no step: of nobody, or of an unknown time. */
  leftOut: number;
}

type Placed = JourneyRow & { authorId: string; at: number; stage: Stage };

/** From which stage authors were next heard at which: successive mentions of one author whose stage is known, by when they were posted. */
export function transitionsOf(rows: readonly JourneyRow[]): Transitions {
  const byAuthor = new Map<string, Placed[]>();
  let leftOut = 0;
  for (const row of rows) {
    if (row.stage === null) continue;
    if (!isPlaced(row)) {
      leftOut += 1;
      continue;
    }
    const known = byAuthor.get(row.authorId);
    if (known === undefined) byAuthor.set(row.authorId, [row]);
    else known.push(row);
  }
  const steps = new Map<string, { authors: Set<string>; made: { from: Placed; to: Placed }[] }>();
  const from = new Map<Stage, number>();
  for (const [authorId, placed] of byAuthor) {
    let before: Placed | null = null;
    for (const row of placed.toSorted((a, b) => a.at - b.at)) {
      if (before !== null) {
        const key = `${before.stage} ${row.stage}`;
        const step = steps.get(key) ?? { authors: new Set(), made: [] };
        steps.set(key, { authors: step.authors.add(authorId), made: [...step.made, { from: before, to: row }] });
        from.set(before.stage, (from.get(before.stage) ?? 0) + 1);
      }
      before = row;
    }
  }
  const found = STAGES.flatMap((one) => STAGES.flatMap((other): Transition[] => {
    const step = steps.get(`${one} ${other}`);
    if (step === undefined) return [];
    const made = step.made.toSorted((a, b) => b.to.at - a.to.at);
    return [{ from: one, to: other, share: shareOf(made.length, from.get(one) ?? 0), authors: step.authors.size, made }];
  }).toSorted((a, b) => b.share.count - a.share.count));
  return { steps: found, authors: [...byAuthor.values()].filter(({ length }) => length > 1).length, leftOut };
}

const isPlaced = (row: JourneyRow): row is Placed => row.authorId !== null && row.at !== null && row.stage !== null;
