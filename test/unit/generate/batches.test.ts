import { expect, test } from 'vitest';
import { createIdentifier } from '@/lib/language/identify';
import { identify as idOf } from '@/lib/posts/identity';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { GENERATED_TOPICS, heardBatches } from '@/scripts/generate/batches';
import { sightings } from '@/scripts/generate/sightings';

const amount = { seed: 3, count: 800, now: Date.UTC(2026, 5, 15, 18), days: 20 };
const identify = createIdentifier(null);
const batches = [...heardBatches(sightings(amount), { identify, lexiconFor: shippedLexicons(), size: 25 })];
const posts = [...sightings(amount)].map(({ post }) => post);

test('hold every post once, understood, under the topics that hear it', () => {
  const heard = batches.flatMap((batch) => batch.heard);
  expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(posts.map(idOf)));
  expect(heard).toHaveLength(posts.length);
  const known = GENERATED_TOPICS.map(({ id }) => id);
  for (const { topics, understanding } of heard) {
    expect(topics.every(({ topicId, spans }) => known.includes(topicId) && spans.length > 0)).toBe(true);
    expect(understanding.version).toBeGreaterThan(0);
  }
});

test('are of one site and one day each, of no more than the size asked for', () => {
  for (const { site, heard } of batches) {
    expect(heard.length).toBeLessThanOrEqual(25);
    expect(heard.every(({ post }) => post.site === site)).toBe(true);
  }
});

test('are numbered from 1 by reader, so that none passes for one that came before', () => {
  const last = new Map<string, number>();
  for (const { instance, number } of batches) {
    expect(number).toBe((last.get(instance) ?? 0) + 1);
    last.set(instance, number);
  }
});

test('count more posts as scanned than were heard', () => {
  for (const { heard, scanned, health } of batches) {
    expect(new Set(scanned.map(({ key }) => key)).size).toBe(heard.length * 3);
    expect(health[0]?.read).toBe(heard.length * 3);
  }
});
