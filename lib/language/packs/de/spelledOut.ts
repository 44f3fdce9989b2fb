import type { ValueGroups } from '@/lib/language/packs/lists';

const SPELLED_OUT: Readonly<Record<string, string>> = { 'ä': 'ae', 'ö': 'oe', 'ü': 'ue' };

/** Entries, and again those with an umlaut as they are written where the keyboard has none: "schoen". */
export function spelledOut(groups: ValueGroups): ValueGroups {
  return groups.map(([value, entries]) => {
    const again = entries.split(',').filter((entry) => /[äöü]/u.test(entry))
      .map((entry) => entry.trim().replace(/^=/u, '').replace(/[äöü]/gu, (umlaut) => SPELLED_OUT[umlaut] ?? umlaut));
    return [value, [entries, ...again].join(', ')] as const;
  });
}
