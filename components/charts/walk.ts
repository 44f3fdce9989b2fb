import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

export interface Walk {
  /** Of the group. */
  onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  /** Of the place that is one stop of the Tab key: 0, of the others: -1. */
  tabIndexOf: (place: number) => 0 | -1;
  onFocus: (place: number) => void;
}

/** Makes the children of a group one stop of the Tab key, the last one at first; arrows, Home and End walk along them. */
export function useWalk(count: number, mirrored: boolean): Walk {
  const [current, setCurrent] = useState(count - 1);
  const at = Math.min(current, count - 1);
  return {
    onKeyDown(event) {
      const next = placeAfter(event.key, at, count, mirrored);
      if (next === null) return;
      event.preventDefault();
      setCurrent(next);
      const child = event.currentTarget.children[next];
      if (child instanceof HTMLElement) child.focus();
    },
    tabIndexOf: (place) => (place === at ? 0 : -1),
    onFocus: setCurrent,
  };
}

function placeAfter(key: string, place: number, count: number, mirrored: boolean): number | null {
  const last = count - 1;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) return Math.min(last, Math.max(0, place + (mirrored ? -step : step)));
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** A length of a drawing, 0..1, as CSS and SVG write it. */
export function inPercent(value: number): string {
  return `${(value * 100).toFixed(3)}%`;
}
