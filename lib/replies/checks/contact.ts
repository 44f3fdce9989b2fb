import type { Span } from '@/lib/posts/post';
import type { Voice } from '@/lib/replies/voice';

/** Where a reply names the address or number under which the brand is reached. */
export function contactSpans(text: string, { contact }: Pick<Voice, 'contact'>): Span[] {
  const looked = contact?.trim().toLowerCase() ?? '';
  if (looked === '') return [];
  const start = text.toLowerCase().indexOf(looked);
  return start < 0 ? [] : [{ start, end: start + looked.length }];
}
