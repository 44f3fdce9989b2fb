// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { fill } from '../../pages/fill.mjs';
import { documentOf, expectedPosts, NOW, readDocument, readSource, SAMPLE_PAGES, sampleSource } from './samplePages';

/** The fields of a post that a sample page's notes speak of, in the form of the notes. */
function asNoted(post: Post, noted: Record<string, unknown>): Record<string, unknown> {
  const forms: Record<string, unknown> = {
    ...post,
    author: post.author.handle ?? post.author.name,
    at: post.publishedAt.at,
    day: post.publishedAt.precision === 'day' ? post.publishedAt.at?.slice(0, 10) : post.publishedAt.precision,
    precision: post.publishedAt.precision,
    likes: post.engagement.likes,
    replies: post.engagement.replies,
    shares: post.engagement.shares,
    views: post.engagement.views,
    rating: post.rating?.value ?? null,
    best: post.rating?.best ?? null,
    reply: post.reply?.text ?? null,
    replyAuthor: post.reply?.author ?? null,
    replyAt: post.reply?.publishedAt.at ?? null,
  };
  return Object.fromEntries(Object.keys(noted).map((field) => [field, forms[field]]));
}

describe.each(SAMPLE_PAGES.filter((page) => page.expect === 'none'))('$file', ({ file, url, site }) => {
  const reading = readSource(sampleSource(file), url);
  test('belongs to its site', () => expect(reading.siteId).toBe(site));
  test('holds no posts', () => expect(reading.posts).toEqual([]));
});

describe.each(SAMPLE_PAGES.filter((page) => page.expect === 'posts'))('$file', ({ file, url, site }) => {
  const reading = readSource(sampleSource(file), url);

  test('belongs to its site', () => expect(reading.siteId).toBe(site));

  test('gives its posts, each once and in order', () => {
    const notes = expectedPosts(file) ?? [];
    expect(notes.length).toBeGreaterThan(0);
    expect(reading.posts.map((post, at) => asNoted(post, notes[at] ?? {}))).toEqual(notes);
  });

  test('leaves the page as it was', () => {
    const document = documentOf(sampleSource(file));
    const before = document.documentElement.outerHTML;
    expect(readDocument(document, url).posts).toEqual(reading.posts);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('counts what it found and read', () => {
    expect(reading.health.read).toBe(reading.posts.length);
    expect(reading.health.found).toBeGreaterThanOrEqual(reading.health.read);
  });
});

describe('placeholders of sample pages', () => {
  test.each([
    ['{{iso:-5h}}', '2026-03-01T04:30:00.000Z'],
    ['{{zoneless:-30m}}', '2026-03-01T09:00:00'],
    ['{{unix:-1d}}', '1772271000'],
    ['{{tid:-0m}}', '3mfyginvxk222'],
    ['{{tiktok:-0m}}', '7612217069823590400'],
    ['{{day:-3d}}', '2026-02-26'],
    ['{{written:-3d}}', 'February 26, 2026'],
    ['{{written-de:-3d}} {{written-en-GB:-3d}}', '26. Februar 2026 26 February 2026'],
    ['{{numeric:-3d}} {{numeric-de:-3d}}', '2/26/2026 26.2.2026'],
    ['{{ago:-5h}}, {{ago:-1h}}, {{ago:-1d}}', '5 hours ago, an hour ago, a day ago'],
    ['no placeholder { {iso:-5h} }', 'no placeholder { {iso:-5h} }'],
  ])('%s is %s', (placeholder, written) => expect(fill(placeholder, NOW)).toBe(written));

  test('an unknown form is an error', () => expect(() => fill('{{century:-1d}}', NOW)).toThrow('century'));

  test('no page shows one, and its posts are of the last hundred days', () => {
    for (const { file, url } of SAMPLE_PAGES) {
      expect(sampleSource(file)).not.toMatch(/\{\{[a-z]+[-:]/u);
      for (const { publishedAt } of readSource(sampleSource(file), url).posts) {
        if (publishedAt.at === null || publishedAt.at > '2100') continue;
        expect(NOW - Date.parse(publishedAt.at)).toBeLessThan(100 * 86_400_000);
      }
    }
  }, 60_000);
});
