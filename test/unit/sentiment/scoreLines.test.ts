import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Identify } from '@/lib/language/identify';
import { loadIdentifier, scoreLines } from '../../../scripts/score.ts';

let identify: Identify;

beforeAll(async () => {
  identify = await loadIdentifier();
});

async function answers(lines: string[], best = false): Promise<Record<string, unknown>[]> {
  const output = new PassThrough();
  const written = text(output);
  await scoreLines(Readable.from([lines.join('\n')]), output, identify, { best });
  output.end();
  return (await written).split('\n').filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('scoring JSON lines', () => {
  it('answers every line in order, with the language found or given', async () => {
    const [first, second, third] = await answers([
      '{"text":"What a lovely little shop, wonderful people"}',
      '{"text":"残念","language":"ja"}',
      '{"text":"awful","language":"en"}',
    ]);
    expect(first).toMatchObject({ label: 'positive', language: 'en' });
    expect(second).toEqual({ label: 'unsure', score: 0, confidence: 0, language: 'ja' });
    expect(third).toMatchObject({ label: 'negative', language: 'en' });
  });

  it('never says unsure where the best is asked for', async () => {
    const lines = [
      '{"text":"残念","language":"ja"}', '{"text":"lovely but horrible","language":"en"}', '{"text":"😍"}',
    ];
    const labels = (await answers(lines, true)).map(({ label }) => label);
    expect(labels).toEqual(['neutral', 'negative', 'positive']);
  });

  const bad = ['nonsense', '[]', 'null', '"text"', '{}', '{"text":7}', '{"text":'];

  it.each(bad)('answers %j with an error, and goes on', async (line) => {
    const [refused, good] = await answers([line, '{"text":"awful","language":"en"}']);
    expect(refused).toEqual({ error: expect.any(String) as string });
    expect(good).toMatchObject({ label: 'negative' });
  });

  it('keeps an answer for every line of a long input', async () => {
    const words = Array.from({ length: 3_000 }, (_, index) => (index % 2 === 0 ? 'awful' : 'great'));
    const lines = words.map((word) => JSON.stringify({ text: word, language: 'en' }));
    const labels = (await answers(lines)).map(({ label }) => label);
    expect(labels).toEqual(words.map((word) => (word === 'awful' ? 'negative' : 'positive')));
  });
});
