import { describe, expect, it } from 'vitest';
import { MOST_EXAMPLES, tryOnStored, type StoredTrial, type TrialGroup } from '@/lib/insights/queryTrial';
import type { Mention } from '@/lib/mentions/mention';
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

function tried(query: string, saved: string | null = null, mentions: readonly Mention[] = all): StoredTrial {
  const run = tryOnStored(query, saved, mentions, utcDay);
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

  it('asks one mention a step', () => {
    const run = tryOnStored('Seagull', null, [coffee, parcel], utcDay);
    expect([run.step(), run.result().asked, run.step(), run.result().asked]).toEqual([true, 1, false, 2]);
    expect([run.step(), run.result().asked]).toEqual([false, 2]);
    expect(tryOnStored('Seagull', null, [], utcDay).step()).toBe(false);
  });
});
