import { SLOTS } from '@/lib/language/packs/replies';
import type { Template } from '@/lib/replies/template';
import { placesIn, type Place } from '@/lib/replies/ways';

/** The places that a template may have, in the order in which they are offered. */
export const TEMPLATE_PLACES: readonly Place[] = ['name', ...SLOTS];

/** What must be put right before a template is stored. `unknown`: places that no reply knows. */
export type TemplateProblem = { field: 'title'; why: 'empty' } | { field: 'text'; why: 'empty' } | { field: 'text'; why: 'unknown'; places: string[] };

export function problemsInTemplate({ title, text }: Pick<Template, 'title' | 'text'>): TemplateProblem[] {
  const unknown = placesIn(text).filter((place) => !TEMPLATE_PLACES.some((known) => known === place));
  return [
    ...(title.trim() === '' ? [{ field: 'title', why: 'empty' } as const] : []),
    ...(text.trim() === '' ? [{ field: 'text', why: 'empty' } as const] : []),
    ...(unknown.length > 0 ? [{ field: 'text', why: 'unknown', places: unknown } as const] : []),
  ];
}
