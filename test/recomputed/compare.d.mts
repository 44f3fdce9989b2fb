export interface Difference {
  screen: string;
  view: string;
  figure: string;
  printed: string;
  recomputed: string;
  mayBeChance: boolean;
}

export function differences(of: { screen: string; view: string; printed: object; recomputed: object }): Difference[];
export function inLines(found: readonly Difference[], most?: number): string;
export function judged(found: readonly Difference[], samples: number): { differences: Difference[]; byChance: Difference[] };
export function sampled(printed: string, limits: { low: number; high: number }): object;
export function within(printed: string, limits: { low: number; high: number }): object;
export function samplesAmong(printed: object): number;
