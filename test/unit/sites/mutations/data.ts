import type { Post } from '@/lib/posts/post';
import type { Field } from './scene';

/** Takes a field of posts out of the page's data: what is written there as they have it becomes null. */
export function takeFromData(document: Document, posts: readonly Post[], field: Field): void {
  const values = new Set(posts.flatMap((post) => valuesOf(post, field)).filter((value) => value.length > 2));
  const written = [...values].flatMap((value) => [JSON.stringify(value), ...(/^\d{6,}$/u.test(value) ? [value] : [])]);
  for (const script of document.querySelectorAll('script')) {
    const source = script.textContent ?? '';
    const without = written.reduce((text, value) => (text.includes(value) ? text.replaceAll(value, 'null') : text), source);
    if (without !== source) script.textContent = without;
  }
}

function valuesOf({ author, text, publishedAt, permalink }: Post, field: Field): string[] {
  const values = { author: [author.name, author.handle], text: [text], time: [publishedAt.raw], address: [permalink] };
  return values[field].flatMap((value) => value ?? []);
}
