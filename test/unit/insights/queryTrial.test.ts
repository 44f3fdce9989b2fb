import { describe, expect, it } from 'vitest';
import { MOST_EXAMPLES, tryOnStored, type StoredTrial, type TrialGroup } from '@/lib/insights/queryTrial';
import type { Mention } from '@/lib/mentions/mention';
import { printQuery } from '@/lib/query/grammar/print';
import type { TriedTopic } from '@/lib/query/writing/triedTopic';
import { listedMention, type SampleMention } from '../components/samples';

function mentionOf(sample: SampleMention, part: Partial<Mention> = {}): Mention {
  return { ...listedMention(sample).mention, ...part };
}

const coffee = mentionOf({ id: 'coffee', text: 'Seagull coffee is lovely' });
const parcel = mentionOf({ id: 'parcel', text: 'Seagull lost my parcel' });
const german = mentionOf({ id: 'german', text: 'Seagull ist zu teuer', language: 'de' });
const harbour = mentionOf({ id: 'harbour', text: 'Harbour roasts better than anybody', language: null });
const fresh = mentionOf({ id: 'fresh', text: 'Seagull again' });
fresh.understanding = { ...fresh.understanding, version: 0 };
const all = [coffee, parcel, german, harbour];

const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function tried(
  topic: string | TriedTopic,
  saved: string | TriedTopic | null = null,
  mentions: readonly Mention[] = all,
): StoredTrial {
  const topicOf = (written: string | TriedTopic): TriedTopic => (typeof written === 'string' ? { query: written } : written);
  const run = tryOnStored(topicOf(topic), saved === null ? null : topicOf(saved), mentions, utcDay);
  while (run.step());
  return run.result();
}

const idsOf = (group: TrialGroup | undefined): string[] | undefined => group?.examples.map(({ mention }) => mention.id);

describe('a query on what is stored', () => {
  it.each<[string, string[]]>([
    ['Seagull', ['coffee', 'parcel', 'german']],
    ['Seagull AND NOT parcel', ['coffee', 'german']],
    ['Seagull OR Harbour', ['coffee', 'parcel', 'german', 'harbour']],
    ['Seagull lang:de', ['german']],
    ['Harbour lang:unknown', ['harbour']],
    ['Seagull site:forum.example', ['coffee', 'parcel', 'german']],
    ['Seagull site:other.example', []],
    ['nobody', []],
    ['Seagull AND (', []],
  ])('%j hears %j', (query, heard) => {
    const trial = tried(query);
    expect(idsOf(trial.hears)).toEqual(heard);
    expect(trial).toMatchObject({ asked: 4, undecided: 0, change: null, hears: { count: heard.length } });
  });

  it.each<[string, string, string[], string[]]>([
    ['Seagull AND NOT parcel', 'Seagull', [], ['parcel']],
    ['Seagull OR Harbour', 'Seagull', ['harbour'], []],
    ['Harbour', 'Seagull coffee', ['harbour'], ['coffee']],
    ['(Seagull)', 'Seagull', [], []],
  ])('%j after %j hears newly %j and no longer %j', (query, saved, newly, noLonger) => {
    const { change } = tried(query, saved);
    expect(idsOf(change?.newly)).toEqual(newly);
    expect(idsOf(change?.noLonger)).toEqual(noLonger);
  });

  it.each([
    ['Seagull', null],
    ['Seagull', ' Seagull '],
    ['Seagull', 'Seagull newfield:x'],
  ])('%j is compared with nothing where %j was saved', (query, saved) => {
    expect(tried(query, saved).change).toBeNull();
  });

  it('marks what hit, and in what is lost what hit before', () => {
    const trial = tried('Seagull -parcel', 'parcel');
    const words = (group: TrialGroup | undefined): string[] | undefined =>
      group?.examples.flatMap(({ mention, spans }) => spans.map(({ start, end }) => mention.post.text.slice(start, end)));
    expect(words(trial.hears)).toEqual(['Seagull', 'Seagull']);
    expect(words(trial.change?.noLonger)).toEqual(['parcel']);
  });

  it('guesses nothing of what nobody understood yet', () => {
    const trial = tried('Seagull lang:en', 'Seagull', [fresh, coffee]);
    expect(trial).toMatchObject({ undecided: 1, hears: { count: 1 }, change: { noLonger: { count: 0 }, newly: { count: 0 } } });
    expect(tried('Seagull', null, [fresh])).toMatchObject({ undecided: 0, hears: { count: 1 } });
    expect(tried('Seagull', 'Seagull lang:en', [fresh]).change?.newly.count).toBe(0);
  });

  it('counts all, but keeps few as examples', () => {
    const many = Array.from({ length: 20 }, (_, index) => mentionOf({ id: `m${index}` }));
    const { hears } = tried('Seagull', null, many);
    expect(hears.count).toBe(20);
    expect(idsOf(hears)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4'].slice(0, MOST_EXAMPLES));
  });

  it('tells what is not stored and what is hidden from what is not heard', () => {
    const topic: TriedTopic = { query: 'Seagull', dontStore: 'teuer' };
    expect(tried(topic)).toMatchObject({
      hears: { count: 2 }, notStored: { count: 1 }, misses: { count: 1, examples: [] }, hidden: { count: 0 },
    });
    expect(idsOf(tried(topic).notStored)).toEqual(['german']);
    const hiding = tried({ query: 'Seagull', hide: 'teuer' });
    expect([hiding.hears.count, idsOf(hiding.hidden)]).toEqual([3, ['german']]);
  });

  it.each<[string | TriedTopic, string[]]>([
    ['Seagull parcel', ['coffee', 'german']],
    ['(Seagull OR coffee) parcel', ['coffee', 'german']],
    ['Seagull -lovely -parcel', ['coffee', 'parcel']],
    ['Seagull lang:nl', ['coffee', 'parcel', 'german']],
    ['"nobody here"', []],
  ])('shows what %j nearly hears, nearest first', (topic, near) => {
    expect(idsOf(tried(topic).misses)).toEqual(near);
  });

  it('says of each part of the query how it came out, and where', () => {
    const { misses, leaves } = tried('Seagull AND (parcel OR roasts) AND NOT lovely');
    expect(leaves.map(({ node, excluded }) => [printQuery(node), excluded])).toEqual([
      ['Seagull', false], ['parcel', false], ['roasts', false], ['lovely', true],
    ]);
    const [first] = misses.examples;
    expect([first?.mention.id, first?.leaves]).toEqual(['coffee', ['yes', 'no', 'no', 'yes']]);
    expect(first?.spans).toEqual([{ start: 0, end: 7 }]);
  });

  it.each<[TriedTopic, TriedTopic, boolean]>([
    [{ query: 'Seagull' }, { query: 'Seagull', dontStore: 'teuer' }, true],
    [{ query: 'Seagull' }, { query: 'Seagull', exactLetters: true }, true],
    [{ query: 'Seagull is:mine', handles: ['ada'] }, { query: 'Seagull is:mine' }, true],
    [{ query: 'Seagull' }, { query: 'Seagull', dontStore: ' ', handles: [] }, false],
    [{ query: 'Seagull' }, { query: 'Seagull', hide: 'teuer' }, false],
  ])('%j is beside %j another rule: %j', (topic, saved, other) => {
    expect(tried(topic, saved).change !== null).toBe(other);
  });

  it('asks one mention a step', () => {
    const run = tryOnStored({ query: 'Seagull' }, null, [coffee, parcel], utcDay);
    expect([run.step(), run.result().asked, run.step(), run.result().asked]).toEqual([true, 1, false, 2]);
    expect([run.step(), run.result().asked]).toEqual([false, 2]);
    expect(tryOnStored({ query: 'Seagull' }, null, [], utcDay).step()).toBe(false);
  });
});
