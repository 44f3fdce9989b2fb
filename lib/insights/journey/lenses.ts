import type { JourneyStage } from './journeyMap';

/** Two looks at the same numbers: from the company, in the order of the way; from the customer, by how it feels. */
export const LENSES = ['funnel', 'experience'] as const;
export type Lens = (typeof LENSES)[number];

/** Stages in the order of a lens: of experience by net sentiment, worst first, then those of too few scored mentions in the order of the way. */
export function throughLens(stages: readonly JourneyStage[], lens: Lens): JourneyStage[] {
  if (lens === 'funnel') return [...stages];
  const feltAt = ({ net }: JourneyStage): number => (net.state === 'rate' ? net.value : Infinity);
  const [felt, others] = [stages.filter(({ net }) => net.state === 'rate'), stages.filter(({ net }) => net.state === 'few')];
  return [...felt.toSorted((a, b) => feltAt(a) - feltAt(b)), ...others];
}
