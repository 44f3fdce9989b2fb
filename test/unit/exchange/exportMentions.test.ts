import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { exportMentions, type Exported, type ExportOptions, type ExportSource } from '@/lib/exchange/exportMentions';
import { COLUMN_NAMES } from '@/lib/exchange/mentionColumns';
import { DEFAULT_CSV, type CsvForm } from '@/lib/exchange/tables/tableForm';
import type { Mention } from '@/lib/mentions/mention';
import type { AspectFound } from '@/lib/signals/signals';
import { listedMention, reasonOf, topicOf } from '../components/samples';

const topics = [topicOf({ id: 't1', name: 'Seagull' }), topicOf({ id: 't2', name: 'Harbour', role: 'competitor' })];

type Row = ReturnType<typeof listedMention>;

function sourceOf(windows: Row[][], topicId: string | null = null): ExportSource<number> {
  return {
    topics,
    topicId,
    siteOf: (site) => (site === 'forum' ? { kind: 'forum', name: 'Forum' } : null),
    pseudonymised: false,
    now: Date.parse('2026-11-21T10:00:00Z'),
    read: async (after) => {
      const place = after ?? 0;
      return { rows: windows[place] ?? [], next: place + 1 < windows.length ? place + 1 : null };
    },
  };
}

function options(form: Partial<CsvForm> = {}): ExportOptions {
  return { form: { ...DEFAULT_CSV, bom: false, ...form }, onProgress: vi.fn<() => void>(), signal: new AbortController().signal };
}

const fileOf = (exported: Exported): Blob | null => (exported.state === 'done' ? (exported.files[0]?.file ?? null) : null);
const textOf = async (exported: Exported): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(exported)?.arrayBuffer());

async function linesOf(source: ExportSource<number>, bom = false): Promise<Record<string, string>[]> {
  const exported = await exportMentions(source, options({ bom }));
  if (exported.state !== 'done') throw new Error(exported.state);
  return Papa.parse<Record<string, string>>((await textOf(exported)).replace(/^\ufeff/u, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('the export of mentions', () => {
  it('goes through all windows and tells how far it is', async () => {
    const given = options();
    const [first, second, third] = ['1', '2', '3'].map((id) => listedMention({ id: `forum:${id}` })) as [Row, Row, Row];
    const windows = [[first, second], [], [third]];
    const exported = await exportMentions(sourceOf(windows), given);
    expect(exported).toMatchObject({ state: 'done', rows: 3 });
    expect(given.onProgress).toHaveBeenCalledTimes(3);
    expect(given.onProgress).toHaveBeenLastCalledWith(3);
  });

  it('has the canonical columns in their order, also without mentions', async () => {
    const exported = await exportMentions(sourceOf([[]]), options());
    const text = await textOf(exported);
    expect(text).toBe(`${COLUMN_NAMES.join(',')}\r\n`);
  });

  it('begins with a byte order mark where asked', async () => {
    const exported = await exportMentions(sourceOf([[]]), options({ bom: true }));
    const bytes = new Uint8Array((await fileOf(exported)?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('says of each topic what is said toward it, with the words for that', async () => {
    const row = listedMention({ id: 'forum:1', text: 'Seagull lost my parcel, Harbour is great', topicIds: ['t1', 't2'] });
    const toward = { label: 'positive' as const, score: 0.6, confidence: 0.8, reasons: [reasonOf('Harbour is great', 'great', 3)] };
    const matches = row.matches.map((match) => (match.topicId === 't2' ? { ...match, label: toward.label, toward } : match));
    const lines = await linesOf(sourceOf([[{ ...row, matches }]]));
    expect(lines.map((line) => [line['topic'], line['sentiment'], line['sentiment_score'], line['sentiment_terms']])).toEqual([
      ['Seagull', 'negative', '-0.4', 'lost -2'],
      ['Harbour', 'positive', '0.6', 'great 3'],
    ]);
  });

  it('says what was understood, in the words of each topic and as the user decided', async () => {
    const price: AspectFound = { kind: 'price', cues: [], label: 'negative', score: -0.5 };
    const row = listedMention({
      id: 'forum:1', topicIds: ['t1', 't2'], intent: 'complaint', decided: { signals: { 'stage:use': true } },
      signals: { emotions: [{ kind: 'anger', cues: [] }, { kind: 'fear', cues: [] }], aspects: [price] },
    });
    const own = [{ ...price, kind: 'own-1' }, price];
    const matches = row.matches.map((match) => (match.topicId === 't2' ? { ...match, aspects: own, relevance: { score: 0.25, reasons: [] } } : match));
    const named = topics.map((topic) => (topic.id === 't2' ? { ...topic, aspects: [{ id: 'own-1', name: 'Beam', words: 'beam' }] } : topic));
    const lines = await linesOf({ ...sourceOf([[{ ...row, matches }]]), topics: named });
    const columns = ['intent', 'emotion', 'aspects', 'stage', 'severity', 'relevance'];
    // Anger 0.8 × complaint 0.65, a day old.
    expect(lines.map((line) => columns.map((column) => line[column]))).toEqual([
      ['complaint', 'anger; fear', 'price negative', 'use', '0.471', ''],
      ['complaint', 'anger; fear', 'Beam negative; price negative', 'use', '0.471', '0.25'],
    ]);
  });

  it('writes what the page said, and nothing where it did not', async () => {
    const mention = listedMention({ id: 'forum:1', text: 'Seagull lost my parcel', handle: 'ada' });
    const [line] = await linesOf(sourceOf([[mention]]));
    expect(line).toMatchObject({
      mention_id: 'forum:1',
      topic: 'Seagull',
      topic_role: 'brand',
      site: 'forum',
      site_type: 'forum',
      author_handle: 'ada',
      author_name: '',
      author_followers: '',
      text: 'Seagull lost my parcel',
      matched_terms: 'Seagull',
      sentiment: 'negative',
      sentiment_score: '-0.4',
      sentiment_terms: 'lost -2',
      published_at: '2026-11-20T10:00:00.000Z',
      partial: 'false',
    });
  });

  it('has one line for each topic that hears a mention, or only that of the chosen topic', async () => {
    const both = [[listedMention({ id: 'forum:1', topicIds: ['t1', 't2'] })]];
    expect((await linesOf(sourceOf(both))).map((line) => line['topic'])).toEqual(['Seagull', 'Harbour']);
    expect((await linesOf(sourceOf(both, 't2'))).map((line) => line['topic'])).toEqual(['Harbour']);
  });

  it('says how long an answer took only where both times are exact', async () => {
    const publishedAt = { at: '2026-11-20T11:30:00.000Z', precision: 'minute', raw: null } as const;
    const answered = { text: 'We are sorry', author: 'Seagull', publishedAt };
    const exact = listedMention({ id: 'forum:1', reply: answered });
    const dayOnly = { ...publishedAt, precision: 'day' } as const;
    const byDay = listedMention({ id: 'forum:2', reply: { ...answered, publishedAt: dayOnly } });
    const lines = await linesOf(sourceOf([[exact, byDay]]));
    expect(lines.map((line) => line['first_reply_minutes'])).toEqual(['90', '']);
    expect(lines[0]?.['owner_reply']).toBe('We are sorry');
  });

  it('says how far the work is, by the label that each topic gives it, and who looks after it', async () => {
    const replied = { at: 1, how: 'put', edited: false } as const;
    const listed = listedMention({ id: 'forum:1', topicIds: ['t1', 't2'] });
    const mention: Mention = { ...listed.mention, decided: { owner: 'me', replied } };
    const matches = listed.matches.map((match, at) => (at === 0 ? { ...match, label: 'negative' as const } : { ...match, label: 'neutral' as const }));
    const lines = await linesOf(sourceOf([[{ mention, matches }, listedMention({ id: 'forum:2' })]]));
    expect(lines.map((line) => [line['status'], line['owner']])).toEqual([['open', 'me'], ['answered', 'me'], ['new', '']]);
  });

  it('says which was the first answer, and where it stands', async () => {
    const publishedAt = { at: '2026-11-20T11:30:00.000Z', precision: 'minute', raw: null } as const;
    const reply = { text: 'We are sorry', author: 'Seagull', publishedAt };
    const seenAnswer = (at: string | null): NonNullable<Mention['answer']> => ({ handle: 'seagull', at, permalink: 'https://forum.example/9', seenAt: 0 });
    const lines = await linesOf(sourceOf([[
      listedMention({ id: 'forum:1', fate: { answer: seenAnswer('2026-11-20T10:20:00.000Z') } }),
      listedMention({ id: 'forum:2', reply, fate: { answer: seenAnswer('2026-11-20T10:20:00.000Z') } }),
      listedMention({ id: 'forum:3', reply, fate: { answer: seenAnswer('2026-11-21T10:20:00.000Z') } }),
      listedMention({ id: 'forum:4', fate: { answer: seenAnswer('2026-11-21T00:00:00.000Z') } }),
      listedMention({ id: 'forum:5', fate: { answer: seenAnswer(null) } }),
    ]]));
    expect(lines.map((line) => [line['first_reply_at'], line['first_reply_minutes'], line['first_reply_url']])).toEqual([
      ['2026-11-20T10:20:00.000Z', '20', 'https://forum.example/9'],
      ['2026-11-20T10:20:00.000Z', '20', 'https://forum.example/9'],
      ['2026-11-20T11:30:00.000Z', '90', ''],
      ['2026-11-21T00:00:00.000Z', '', 'https://forum.example/9'],
      ['', '', 'https://forum.example/9'],
    ]);
  });

  it('says what was kept by hand, and for which topic', async () => {
    const lines = await linesOf(sourceOf([[listedMention({ id: 'forum:1', topicIds: ['t1', 't2'], fate: { keptFor: ['t2'] } })]]));
    expect(lines.map((line) => line['capture_method'])).toEqual(['listening', 'hand']);
  });

  it('guards against formulas in what strangers wrote', async () => {
    const [line] = await linesOf(sourceOf([[listedMention({ id: 'forum:1', text: '=cmd|/c calc', handle: '@ada' })]]));
    expect(line).toMatchObject({ text: "'=cmd|/c calc", author_handle: "'@ada" });
  });

  it('stops when asked, and says when it fails', async () => {
    const controller = new AbortController();
    controller.abort();
    const { signal } = controller;
    expect(await exportMentions(sourceOf([[]]), { ...options(), signal })).toEqual({ state: 'stopped' });
    const broken = { ...sourceOf([[]]), read: () => Promise.reject(new Error('closed')) };
    expect(await exportMentions(broken, options())).toEqual({ state: 'failed' });
  });
});
