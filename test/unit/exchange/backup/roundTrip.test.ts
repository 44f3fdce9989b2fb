import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkBackup } from '@/lib/exchange/backup/readBackup';
import { NEW_ALERT_RULE, NEW_WATCHES } from '@/lib/inbox/alertRule';
import type { Finding } from '@/lib/inbox/finding';
import type { BackupRecord } from '@/lib/storage/backup/backupRecords';
import { backupHeader, backupWindows, watchErasures } from '@/lib/storage/backup/backupSource';
import type { EarshotDatabase } from '@/lib/storage/database';
import { asBackedUp } from '@/lib/storage/matchesOf';
import type { AuditRow, KitRow, Match, Mention, TopicRow, WorkRow } from '@/lib/storage/rows';
import { decideSetting } from '@/lib/storage/settings';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { fileOf, sourceOf, take, tombstones, write } from './sampleBackup';

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

afterEach(() => {
  db.close();
});

const reason = { start: 4, end: 8, term: 'lamp', value: -2, shifts: [{ kind: 'negated', term: 'not', factor: -0.7 }], contribution: 1.4, source: 'own' } as const;
const cue = { start: 4, end: 8, term: 'lamp' };
const stamp = { clock: 7, origin: 'here-1' };

/** A mention with every field that one can have. */
const FULL: Mention = {
  id: 'hackernews:full', site: 'hackernews', authorId: 'hackernews:wheelhouse-fan', topicIds: ['acme', 'rival'], publishedAt: null,
  firstSeenAt: NOON, lastSeenAt: NOON + 5, listedAt: NOON, understandingVersion: 5, hiddenIn: ['rival'], editedAt: NOON, goneAt: NOON,
  teaches: 'en:user', keptFor: ['acme'], stamps: { sentiment: stamp, 'irrelevant.rival': stamp },
  decided: {
    sentiment: 'negative', signals: { 'intent:complaint': true, gap: false }, irrelevant: { rival: true }, status: { is: 'escalated', at: NOON },
    owner: 'me', draft: 'Dear @hollow_reed,\n\u2028we are sorry', replied: { at: NOON + 1, how: 'copied', edited: true, template: 'en/complaint/full', missed: ['time', 'owns'], length: 31 },
    tags: { 'slow post': true, 'ü': false }, dueAt: NOON + 9, snoozedUntil: NOON + 10, testimonial: 'refused',
  },
  answer: { handle: 'norvelo', at: '2026-05-20T10:00:00.000Z', permalink: 'https://forum.example/9', seenAt: NOON, text: 'We mend it by Friday' },
  promises: [{ words: 'We mend it by Friday', dueAt: NOON + 5, madeAt: NOON }, { words: 'We write to you', dueAt: null, madeAt: null }],
  post: {
    ...somePost('full'), title: 'A “lamp”\u2028', text: 'The lamp broke: ☂ 😀 \\u0024 "$"', rating: { value: 2, best: 5 }, media: ['image'],
    publishedAt: { at: '2026-05-20T10:00:00.000Z', precision: 'minute', raw: 'later', clamped: true },
    reply: { text: 'Sorry', author: 'Norvelo', publishedAt: { at: null, precision: 'unknown', raw: null } },
  },
  understanding: {
    version: 5, language: { language: 'en', confidence: 0.9, by: 'detector', mixed: true },
    sentiment: { label: 'negative', score: -0.4, confidence: 0.7, reasons: [{ ...reason, shifts: [...reason.shifts] }], neutrality: -0, sarcasm: 2 },
    forTopics: [{ topicId: 'acme', label: 'unsure', score: 0.1, confidence: 0.5, neutrality: 0.25, adapted: [] }],
    intent: { intent: 'complaint', reasons: [{ ...cue, intent: 'complaint' }] },
    signals: {
      emotions: [{ kind: 'anger', cues: [cue] }], gap: [cue], tone: { kind: 'rude', cues: [] }, address: { kind: 'formal', cues: [] },
      aspects: [{ kind: 'own-1', cues: [cue], label: 'negative', score: null }], stage: { kind: 'use', cues: [], by: 'post' },
      events: [{ kind: 'moving', cues: [cue] }], abuse: [cue], hazards: [{ kind: 'safety', cues: [cue] }], switchedTo: cue,
    },
  },
};

const counted = { site: 'hackernews', language: 'en', label: 'negative', context: 'thread' } as const;
const MATCHES: Match[] = [
  {
    topicId: 'acme', mentionId: FULL.id, listedAt: NOON, site: 'hackernews', label: 'negative', spans: [{ start: 4, end: 8 }], heardAt: NOON, queue: 'answer',
    own: true, mark: 'touched', toward: { label: 'negative', score: -1, confidence: null, reasons: [] },
    counted: { version: 2, ...counted, published: { day: 'unknown', hour: 24 }, seen: { day: '2026-05-20', hour: 15 } },
    relevance: { score: 0.5, hides: true, reasons: [{ ...cue, contribution: -1, of: 'context' }] },
    aspects: [{ kind: 'price', cues: [cue], label: 'positive', score: 1 }],
  },
  {
    topicId: 'rival', mentionId: FULL.id, listedAt: NOON, site: 'hackernews', label: 'negative', spans: [], hiddenAt: NOON, hiddenBy: 'user', queryHides: true,
    counted: { version: 2, hidden: true, ...counted, published: { day: '2026-05-20', hour: 0 }, seen: { day: '2026-05-20', hour: 15 } },
  },
];

const TOPIC: TopicRow = {
  id: 'acme', name: 'Norvelo', query: 'norvelo', dontStore: 'hiring', hide: 'lang:pl', exactLetters: true, handles: ['x:norvelo'], hue: 7, role: 'brand',
  listeningSince: NOON, pausedSince: NOON, context: { about: 'lamp', notAbout: 'river' }, aspects: [{ id: 'own-1', name: 'Beam', words: 'beam', off: true }],
  createdAt: NOON, stamps: { name: stamp },
};

const LOG: AuditRow[] = [
  { id: '1', at: 1, kind: 'consent', details: { given: true, text: 1 } },
  { id: '2', at: 2, kind: 'export', details: { file: 'a.csv', format: 'csv', rows: 3, scope: { topicId: 'acme', site: null, from: '2026-05-01', to: null }, masked: true, authors: 'pseudonyms' } },
  { id: '3', at: 3, kind: 'person', details: { file: 'a.json', mentions: 1 } },
  { id: '4', at: 4, kind: 'backup', details: { file: 'a.earshot', mentions: 1, encrypted: true, kind: 'bundle' } },
  { id: '5', at: 5, kind: 'restore', details: { file: 'a.earshot', createdAt: 1, added: 1, merged: 2, conflicts: 3, erased: 4 } },
  { id: '6', at: 6, kind: 'erase', details: { mentions: 1, quotes: 2, files: ['a.csv'] } },
  { id: '7', at: 7, kind: 'retention', details: { mentions: 1, matches: 1 } },
  { id: '8', at: 8, kind: 'send', details: { to: 'hook', rows: 1 } },
  { id: '9', at: 9, kind: 'damage', details: { code: 'short', before: 9, now: 1 } },
];

const line = { mentionId: FULL.id, by: 'here-1' };
const WORK: WorkRow[] = [
  { id: '1', at: 1, ...line, kind: 'opened', details: {} },
  { id: '2', at: 2, ...line, kind: 'status', details: { is: 'escalated' } },
  { id: '3', at: 3, ...line, kind: 'owner', details: { is: null } },
  { id: '4', at: 4, ...line, kind: 'tag', details: { tag: 'slow post', on: true } },
  { id: '5', at: 5, ...line, kind: 'note', details: { text: 'They called\ntwice' } },
  { id: '6', at: 6, ...line, kind: 'due', details: { at: NOON } },
  { id: '7', at: 7, ...line, kind: 'snoozed', details: { until: null } },
  { id: '8', at: 8, ...line, kind: 'testimonial', details: { is: 'granted' } },
  { id: '9', at: 9, ...line, kind: 'reply', details: { how: 'put', edited: false } },
];

const KIT: KitRow[] = [
  { id: 'a', kind: 'removed', stamps: { removed: stamp } },
  {
    id: 'b', kind: 'article', questions: ['Is it waterproof?', 'rain'], answer: 'It is.\nAll of it.', steps: ['Roll it'], language: 'en', product: 'Roll bag',
    validUntil: '2027-01-31', source: 'https://norvelo.example/rain', topicId: 'acme', createdAt: NOON, stamps: { questions: stamp, answer: stamp },
  },
  { id: 'c', kind: 'product', name: 'Roll bag', url: 'https://norvelo.example/roll', price: '€ 79', aliases: ['roll-top'], createdAt: NOON, stamps: { name: stamp } },
  { id: 'd', kind: 'template', title: 'Thanks', language: 'uk', text: 'Дякуємо, {name}!', intents: ['praise'], topicId: null, segmentId: 's', createdAt: NOON, stamps: {} },
];

async function fill(): Promise<void> {
  const cells = { keys: ['hackernews|en|negative|thread'], counts: Uint32Array.from({ length: 25 }, (_, hour) => hour) };
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf(Array.from({ length: 230 }, (_, index) => heardPost(somePost(`p${index}`, { text: `lamp ${'long '.repeat(index * 20)}` }))), { number: 1 }));
  await db.topics.put(TOPIC);
  await db.mentions.put(FULL);
  await db.matches.bulkPut(MATCHES);
  await decideSetting(db, 'theme', 'dark');
  await decideSetting(db, 'consent', { given: true, at: NOON, text: 2 });
  await db.settings.put({ key: 'touchpoint:one', value: null, stamp });
  await db.settings.put({ key: 'erasureSecrets', value: [{ id: 'secret-1', key: 'k'.repeat(43) }] });
  await db.tallies.put({ topicId: 'acme', day: 'unknown', published: cells, seen: cells, gone: { 'life-0': { published: cells, seen: cells } } });
  await db.relevance.put({ topicId: 'acme', trainedAt: 1, marks: { irrelevant: 0, relevant: 0, touched: 0 }, trial: null, model: null, forgotten: stamp });
  await db.relevance.put({ topicId: 'rival', trainedAt: 1, marks: { irrelevant: 0, relevant: 0, touched: 0 }, trial: null, model: null });
  await db.alertRules.put({
    id: 'rule', on: true, topicIds: ['acme'], sites: [], labels: ['negative'], intents: ['threat'], leastSeverity: 0.3, author: { negatives: 2, days: 30 },
    leastFollowers: null, mostDays: 3, way: 'now', cooldown: 60, createdAt: NOON, stamps: { on: stamp },
  });
  await db.alerts.put({ id: 'alert', ruleId: 'rule', at: NOON, mentionIds: [FULL.id], count: 1, dueAt: 1, toldAt: 2, seen: 0, openSince: 3, stamps: {} });
  const { labels: _labels, ...watch } = NEW_WATCHES.spike;
  await db.alertRules.put({ ...NEW_ALERT_RULE, ...watch, id: 'watching', createdAt: NOON, stamps: { watch: stamp } });
  const measured = { p: 0.0004, weeks: 8, sensitivity: 'balanced' as const };
  const found: Finding[] = [
    { kind: 'spike', topicId: 'acme', to: NOON, because: { ...measured, hours: 6, from: NOON - 6 * 3_600_000, heard: 31, seen: 900, expected: 7.4, bursts: { heard: 9, expected: 3.2 }, clumped: 1.8 } },
    { kind: 'drift', topicId: 'acme', to: NOON, direction: 'down', because: { days: 12, heard: 0, expected: 31.5, z: -2.4, limit: 1.1, weeks: 6 } },
    { kind: 'negative', topicId: 'acme', to: NOON, because: { ...measured, negative: 20, scored: 30, share: 2 / 3, low: 0.5, usual: 0.2, of: 900, clumped: 1, from: NOON - 86_400_000 } },
  ];
  for (const one of found) await db.alerts.put({ id: one.kind, ruleId: 'watching', at: NOON, mentionIds: [FULL.id], count: 31, toldAt: 2, seen: 0, openSince: 3, found: one, stamps: {} });
  for (const window of tombstones(3)) await db.tombstones.bulkPut(window.map(({ row }) => row as { id: string; at: number }));
  await db.auditLog.bulkPut(LOG);
  await db.workLog.bulkPut(WORK);
  await db.replyKit.bulkPut(KIT);
  const [author, other] = await db.authors.limit(2).primaryKeys();
  await db.identities.bulkPut([
    { authorId: author ?? '', personId: 'person', apart: { [other ?? '']: true }, stamps: { person: stamp, [`apart.${other}`]: stamp } },
    { authorId: other ?? '', personId: null, stamps: { person: stamp } },
  ]);
  await db.people.put({
    id: 'person', contact: { name: 'Quilla', email: 'q@example.org', phone: '+380', company: 'Norvelo', about: 'Likes\nplums' }, channel: 'email', checkInAt: NOON,
    stamps: { 'contact.name': stamp, checkInAt: stamp },
  });
}

async function written(changes: Parameters<typeof write>[1] = {}): Promise<Blob> {
  const header = await backupHeader(db, { now: NOON, newName: () => 'life-1' });
  return fileOf({ header, windows: backupWindows(db) }, changes);
}

const of = <Table extends BackupRecord['table']>(records: BackupRecord[], table: Table) =>
  records.filter((record): record is Extract<BackupRecord, { table: Table }> => record.table === table);

describe.each([['open', null], ['locked', 'ключ от велосипеда']])('a backup, %s', (_, passphrase) => {
  it('gives back exactly what was stored', async () => {
    await fill();
    const file = await written({ passphrase });
    const { read, records } = await take(file, { passphrase });
    expect(read).toMatchObject({ state: 'done', counts: { mentions: 231, matches: 232, auditLog: LOG.length, workLog: WORK.length, tallies: 1, relevance: 1 } });
    expect(of(records, 'mentions').map(({ row }) => row)).toEqual(await db.mentions.toArray());
    expect(of(records, 'mentions').flatMap(({ matches }) => matches).toSorted(byKey)).toEqual((await db.matches.toArray()).map(asBackedUp).toSorted(byKey));
    for (const table of ['topics', 'authors', 'exposure', 'siteHealth', 'alertRules', 'alerts', 'tombstones', 'auditLog', 'workLog', 'identities', 'people', 'replyKit'] as const) {
      expect([table, of(records, table).map(({ row }) => row)]).toEqual([table, await db.table(table).toArray()]);
    }
    const [gone] = of(records, 'tallies');
    expect(gone?.row).toEqual({ topicId: 'acme', day: 'unknown', gone: (await db.tallies.get(['acme', 'unknown']))?.gone });
    expect(of(records, 'relevance').map(({ row }) => row)).toEqual([{ topicId: 'acme', forgotten: stamp }]);
  });
});

describe('a backup', () => {
  it('holds the settings that another copy needs, and none that is of this copy alone', async () => {
    await fill();
    const { records } = await take(await written());
    const keys = of(records, 'settings').map(({ row }) => row.key);
    expect(keys).toEqual(expect.arrayContaining(['theme', 'touchpoint:one', 'erasureSecrets', 'clock', 'zone']));
    for (const own of ['consent', 'origin', 'generation', 'counters'] as const) expect(keys).not.toContain(own);
    expect(of(records, 'settings').find(({ row }) => row.key === 'touchpoint:one')?.row).toEqual({ key: 'touchpoint:one', value: null, stamp });
  });

  it('has the same content however and whenever it is written', async () => {
    await fill();
    const header = await backupHeader(db, { now: NOON, newName: () => 'life-1' });
    const one = await write({ header, windows: backupWindows(db) });
    const mixed = Object.fromEntries(Object.entries(FULL).toReversed()) as unknown as Mention;
    await db.mentions.put(mixed);
    const other = await write({ header: { ...header, createdAt: 1 }, windows: backupWindows(db) }, { passphrase: 'another' });
    if (one.state !== 'done' || other.state !== 'done') throw new Error('not written');
    expect([other.content, other.digests, other.counts]).toEqual([one.content, one.digests, one.counts]);
    await db.mentions.update(FULL.id, { lastSeenAt: NOON + 6 });
    const changed = await write({ header, windows: backupWindows(db) });
    if (changed.state !== 'done') throw new Error('not written');
    expect(changed.content).not.toBe(one.content);
    expect(changed.digests).toEqual({ ...one.digests, mentions: changed.digests.mentions });
  });

  it('is handed over in short lists, and written with all that it says of itself', async () => {
    await fill();
    const onProgress = vi.fn<(mentions: number) => void>();
    const file = await written({ onProgress });
    const { most } = await take(file);
    expect(most).toBeLessThan(231);
    expect(onProgress.mock.calls.at(-1)).toEqual([231]);
    expect((await file.slice(0, 300).text()).split('\n').slice(0, 2)).toEqual([
      'EARSHOT BACKUP',
      expect.stringMatching(/^\{"format":1,"kind":"backup","schema":14,"generation":"life-1".*"mentions":230,"compression":"gzip","encryption":null\}$/u),
    ]);
    expect(await checkBackup(file, { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined }))
      .toMatchObject({ state: 'done', header: { zone: expect.any(String), createdAt: NOON } });
  });

  it('leaves out what would make it unreadable, and says how much', async () => {
    const bad = { table: 'mentions', row: { ...FULL, firstSeenAt: Number.NaN }, matches: [] } as BackupRecord;
    const good = { table: 'mentions', row: FULL, matches: MATCHES } as BackupRecord;
    const made = await write(sourceOf([bad, good]));
    expect(made).toMatchObject({ state: 'done', counts: { mentions: 1, matches: 2 }, leftOut: { mentions: 1 } });
  });

  it('of the schema before is read as it is', async () => {
    const { promises: _promises, decided, answer, ...mention } = FULL;
    const { status: _status, owner: _owner, draft: _draft, replied: _replied, ...choices } = decided ?? {};
    const { text: _text, ...seen } = answer ?? { handle: '', at: null, permalink: null, seenAt: 0 };
    const before: BackupRecord = { table: 'mentions', row: { ...mention, decided: choices, answer: seen }, matches: MATCHES };
    const source = sourceOf([before]);
    const { read, records } = await take(await fileOf({ ...source, header: { ...source.header, schema: 8 } }));
    expect(read).toMatchObject({ state: 'done', header: { schema: 8 } });
    expect(records).toEqual([before]);
  });

  it('is not made where somebody was erased meanwhile', async () => {
    const stillHolds = await watchErasures(db);
    expect(await write({ ...sourceOf(...tombstones(1)), stillHolds })).toMatchObject({ state: 'done' });
    await db.settings.put({ key: 'erasing', value: { step: 1 } });
    expect(await write({ ...sourceOf(...tombstones(1)), stillHolds })).toEqual({ state: 'failed', why: 'erased-meanwhile' });
    await db.settings.delete('erasing');
    await db.tombstones.put({ id: 'secret-1:x', at: 1 });
    expect(await write({ ...sourceOf(...tombstones(1)), stillHolds })).toEqual({ state: 'failed', why: 'erased-meanwhile' });
  });

  it('stops when it is called off, and says when it cannot be made', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await write(sourceOf(...tombstones(1)), { signal: controller.signal })).toEqual({ state: 'stopped' });
    expect((await take(await fileOf(sourceOf()), { signal: controller.signal })).read).toEqual({ state: 'stopped' });
    const failing = async function* (error: Error): AsyncGenerator<BackupRecord[]> {
      yield await Promise.reject(error);
    };
    expect(await write({ ...sourceOf(), windows: failing(new Error('closed')) })).toEqual({ state: 'failed', why: 'unreadable' });
    expect(await write({ ...sourceOf(), windows: failing(new DOMException('full', 'QuotaExceededError')) })).toEqual({ state: 'failed', why: 'storage-full' });
  });
});

const byKey = (a: Match, b: Match): number => (a.mentionId + a.topicId < b.mentionId + b.topicId ? -1 : 1);
