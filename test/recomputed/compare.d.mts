export interface Difference {
  screen: string;
  view: string;
  figure: string;
  printed: string;
  recomputed: string;
}

export function differences(of: { screen: string; view: string; printed: object; recomputed: object }): Difference[];
export function inLines(found: readonly Difference[], most?: number): string;
