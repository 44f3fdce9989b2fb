import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A day or a week of a forecast chart: what was seen (null: not known), or what is expected, with its bands. */
export interface ForecastSpan {
  from: string;
  to: string;
  seen: number | null;
  /** Of which mentions what was seen is a share. */
  of?: { count: number; over: number };
  ahead: { expected: number; band80: readonly [number, number]; band95: readonly [number, number] } | null;
}

export interface ForecastLine {
  /** Paths in a field of 100 by 100: what was seen, what is expected, and the bands. */
  seen: string;
  expected: string;
  band80: string;
  band95: string;
  /** Where the time ends that was seen, 0..1 from the start. */
  now: number;
  ticks: { value: number; top: number }[];
}

/** Lines over spans of equal width; what is not known parts them. `mirrored`: time goes from right to left. */
export function forecastLine(spans: readonly ForecastSpan[], mirrored: boolean, least: number): ForecastLine {
  const highest = Math.max(least, max(spans, ({ seen, ahead }) => Math.max(seen ?? 0, ahead?.band95[1] ?? 0)) ?? 0);
  const down = scaleLinear().domain([0, highest]).range([100, 0]).nice(4);
  const across = (place: number): number => {
    const at = ((place + 0.5) / spans.length) * 100;
    return mirrored ? 100 - at : at;
  };
  const place = (at: number, value: number): string => `${across(at).toFixed(2)} ${down(value).toFixed(2)}`;
  const firstAhead = spans.findIndex(({ ahead }) => ahead !== null);
  const band = (of: (ahead: NonNullable<ForecastSpan['ahead']>) => readonly [number, number]): string => {
    const edges = spans.flatMap(({ ahead }, at) => (ahead === null ? [] : [{ at, edge: of(ahead) }]));
    if (edges.length === 0) return '';
    const back = edges.toReversed();
    return `M${edges.map(({ at, edge }) => place(at, edge[1])).join('L')}L${back.map(({ at, edge }) => place(at, edge[0])).join('L')}Z`;
  };
  const line = (of: (span: ForecastSpan) => number | null): string => {
    let path = '';
    let runs = false;
    spans.forEach((span, at) => {
      const value = of(span);
      if (value !== null) path += `${runs ? 'L' : 'M'}${place(at, value)}${runs ? '' : 'h0'}`;
      runs = value !== null;
    });
    return path;
  };
  return {
    seen: line(({ seen }) => seen),
    expected: line(({ ahead }) => ahead?.expected ?? null),
    band80: band(({ band80 }) => band80),
    band95: band(({ band95 }) => band95),
    now: (firstAhead === -1 ? spans.length : firstAhead) / Math.max(1, spans.length),
    ticks: down.ticks(4).map((value) => ({ value, top: down(value) / 100 })),
  };
}
