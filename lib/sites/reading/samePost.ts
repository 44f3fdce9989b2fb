import type { PostDraft } from '@/lib/posts/complete';
import { bodyOf } from '@/lib/posts/post';

/** Letters by which two descriptions of one post are known as such. */
const LETTERS = 80;

/**
 * Each post once, where a page describes some twice (in JSON-LD and in its markup, under a product and in a list). The
 * first one is kept, filled up with what only the other says.
 */
export function withoutDoubles(drafts: readonly PostDraft[]): PostDraft[] {
  const kept: PostDraft[] = [];
  const byName = new Map<string, number[]>();
  for (const draft of drafts) {
    const names = namesOf(draft);
    const index = names.flatMap((name) => byName.get(name) ?? []).find((at) => agree(kept[at], draft));
    const first = index === undefined ? undefined : kept[index];
    if (index !== undefined && first !== undefined) kept[index] = filledUp(first, draft);
    const at = index ?? kept.push(draft) - 1;
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), at]);
  }
  return kept;
}

function namesOf(draft: PostDraft): string[] {
  const names: string[] = [];
  if (draft.nativeId != null) names.push(`id ${draft.nativeId}`);
  const letters = lettersOf(bodyOf({ title: draft.title ?? null, text: draft.text ?? '' }));
  const ofText = lettersOf(draft.text ?? '');
  const ofTitle = lettersOf(draft.title ?? '');
  for (const start of new Set([letters, ofText, ofTitle])) if (start !== '') names.push(`text ${start}`);
  return names;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').slice(0, LETTERS);

/** Two short texts alike ("Great!") are one post only if nothing else tells them apart. */
function agree(one: PostDraft | undefined, other: PostDraft): boolean {
  if (one === undefined || one.kind !== other.kind) return false;
  if (one.nativeId != null && one.nativeId === other.nativeId) return true;
  if (!mayBeSameText(one, other)) return false;
  const pairs: [unknown, unknown][] = [
    [one.nativeId, other.nativeId],
    [one.author?.name ?? one.author?.handle, other.author?.name ?? other.author?.handle],
    [one.publishedAt?.at?.slice(0, 10), other.publishedAt?.at?.slice(0, 10)],
    [one.rating?.value, other.rating?.value],
    [one.permalink, other.permalink],
  ];
  return pairs.every(([a, b]) => a == null || b == null || a === b);
}

/** One may have the title alone; two texts that begin differently are two posts under one title. */
function mayBeSameText(one: PostDraft, other: PostDraft): boolean {
  const [starts, others] = [startsOf(one), startsOf(other)];
  return starts.length === 0 || others.length === 0 || starts.some((start) => others.includes(start));
}

const startsOf = ({ title, text }: PostDraft): string[] => (lettersOf(text ?? '') === '' ? []
  : [lettersOf(bodyOf({ title: title ?? null, text: text ?? '' })), lettersOf(text ?? '')]);

function filledUp(first: PostDraft, second: PostDraft): PostDraft {
  const filled: PostDraft = { ...second, ...withoutNulls(first) };
  filled.author = { ...second.author, ...withoutNulls(first.author ?? {}) };
  filled.engagement = { ...second.engagement, ...withoutNulls(first.engagement ?? {}) };
  if (first.publishedAt?.at == null && second.publishedAt !== undefined) filled.publishedAt = second.publishedAt;
  if ((second.text ?? '').length > (first.text ?? '').length) filled.text = second.text ?? '';
  return filled;
}

function withoutNulls<T extends object>(value: T): Partial<T> {
  const said = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
  return Object.fromEntries(said) as Partial<T>;
}
