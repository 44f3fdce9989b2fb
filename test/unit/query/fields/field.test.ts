import { describe, expect, test } from 'vitest';
import { countryNamed } from '@/lib/language/countryNames';
import type { PostDraft } from '@/lib/posts/complete';
import type { TimePrecision } from '@/lib/posts/post';
import type { KeptFact, Subject } from '@/lib/query/subject';
import type { Answer, FieldName } from '@/lib/query/tree';
import { answerOfField, fieldNode, type Asked } from './fieldNodes';
import { subjectOf } from '../subjects';

type Case = [field: FieldName, asked: Asked, post: Partial<PostDraft>, answer: Answer];

function answered(field: FieldName, asked: Asked, post: Partial<PostDraft>, page: Partial<Subject> = {}): Answer {
  const { text = 'x', ...rest } = post;
  return answerOfField(fieldNode(field, asked), subjectOf(text, rest, page));
}

const permalink = 'https://www.Forum.example/t/Lamps-And-More?page=2';

describe('where it stands', () => {
  test.each<Case>([
    ['site', 'forum', {}, 'yes'],
    ['site', 'forum.example', {}, 'yes'],
    ['site', 'other.example', {}, 'no'],
    ['url', 'lamps', { permalink }, 'yes'],
    ['url', 'https://www.forum.example/T/lamps', { permalink }, 'yes'],
    ['url', 'page=2', { threadUrl: permalink }, 'yes'],
    ['url', 'page=3', { permalink }, 'no'],
    ['url', 'forum.example', {}, 'yes'],
    ['url', 'münchen', { permalink: 'https://a.example/m%C3%BCnchen' }, 'yes'],
    ['url', 'm%C3%BCnchen', { permalink: 'https://a.example/m%C3%BCnchen' }, 'yes'],
    ['url', '100%', { permalink: 'https://a.example/100%' }, 'yes'],
    ['type', 'review', { kind: 'review' }, 'yes'],
    ['type', 'Review', { kind: 'review' }, 'yes'],
    ['type', 'post', { kind: 'comment' }, 'no'],
    ['type', 'question', { kind: 'question' }, 'yes'],
    ['context', 'feed', {}, 'yes'],
    ['context', 'thread', {}, 'no'],
  ])('%s:%s on %j: %s', (field, asked, post, answer) => {
    expect(answered(field, asked, post)).toBe(answer);
  });
});

describe('author', () => {
  const author = { handle: '@Ann_Lee', name: 'René  Lee' };
  test.each<Case>([
    ['author', 'ann_lee', { author }, 'yes'],
    ['author', '@ANN_LEE', { author }, 'yes'],
    ['author', 'rene lee', { author }, 'yes'],
    ['author', 'rene   lee', { author }, 'yes'],
    ['author', 'rene', { author }, 'no'],
    ['author', 'rene*', { author }, 'yes'],
    ['author', '*lee', { author }, 'yes'],
    ['author', '@*_l*e', { author }, 'yes'],
    ['author', 'a*n*n*', { author }, 'yes'],
    ['author', 'ann*ann_lee', { author }, 'no'],
    ['author', 'ann_le*ee', { author }, 'no'],
    ['author', '*', { author }, 'yes'],
    ['author', '*', {}, 'no'],
    ['author', 'ann.lee', { author }, 'no'],
    ['author', 'ann', {}, 'no'],
  ])('%s:%s on %j: %s', (field, asked, post, answer) => {
    expect(answered(field, asked, post)).toBe(answer);
  });

  test('many wildcards cost no more', () => {
    const node = fieldNode('author', `${'*a'.repeat(2_000)}*b`);
    expect(answerOfField(node, subjectOf('x', { author: { name: 'a'.repeat(500) } }))).toBe('no');
  });

  test.each<[string[] | undefined, string | null, Answer]>([
    [['@AcmeHelp'], 'acmehelp', 'yes'],
    [['acmehelp'], '@AcmeHelp', 'yes'],
    [['acme', 'acmehelp'], 'acmehelp', 'yes'],
    [['acme'], 'acmehelp', 'no'],
    [['forum:acmehelp'], 'AcmeHelp', 'yes'],
    [['Forum:@AcmeHelp'], '@acmehelp', 'yes'],
    [['x:acmehelp'], 'acmehelp', 'no'],
    [['forum:'], '', 'no'],
    [['', '@'], '@', 'no'],
    [['acme'], null, 'no'],
    [undefined, 'acme', 'no'],
  ])('is:mine under %j by %s: %s', (handles, handle, answer) => {
    const subject = subjectOf('x', { author: { handle, name: 'acme' }, reply: { text: 'Sorry', author: 'acme' } });
    expect(answerOfField(fieldNode('is', 'mine'), subject, handles ? { handles } : {})).toBe(answer);
  });
});

describe('place', () => {
  test.each<[string, string | null, Answer]>([
    ['DE', 'DE', 'yes'],
    ['de', 'DE', 'yes'],
    ['Germany', 'DE', 'yes'],
    ['DE', 'Germany', 'yes'],
    ['Німеччина', 'Germany', 'yes'],
    ['Германия', 'DE', 'yes'],
    ['ألمانيا', 'DE', 'yes'],
    ['Germany', 'Berlin, Germany', 'yes'],
    ['DE', 'Berlin, Germany', 'yes'],
    ['berlin', 'Berlin, Germany', 'yes'],
    ['Berl', 'Berlin, Germany', 'no'],
    ['New York', 'new  york city', 'yes'],
    ['York', 'New Yorkshire', 'no'],
    ['DE', 'Rio de Janeiro', 'no'],
    ['LA', 'New Orleans, LA', 'yes'],
    ['Canada', 'San Jose, CA', 'no'],
    ['UK', 'GB', 'yes'],
    ['United Kingdom', 'UK', 'yes'],
    ['USA', 'United States', 'yes'],
    ['US', 'the United States of America', 'yes'],
    ['Turkey', 'Türkiye', 'yes'],
    ['Bosnia and Herzegovina', 'BA', 'yes'],
    ['東京', '東京都港区', 'yes'],
    ['zz', 'Unknown Region', 'no'],
    ['(x', '(x', 'yes'],
    ['DE', null, 'no'],
  ])('place:%s on %s: %s', (value, place, answer) => {
    expect(answered('place', value, { place }, { countryNamed })).toBe(answer);
  });

  test.each<[string, string | null, Answer]>([
    ['Germany', 'Berlin, Germany', 'yes'], ['DE', 'DE', 'yes'], ['Berlin', null, 'no'],
    ['Germany', 'DE', 'undecided'], ['DE', 'Germany', 'undecided'], ['York', 'New Yorkshire', 'undecided'],
  ])('place:%s on %s, where nobody knows the names of countries: %s', (value, place, answer) => {
    expect(answered('place', value, { place })).toBe(answer);
  });
});

describe('numbers', () => {
  const seen = { engagement: { likes: 5, replies: 2, shares: null, views: 1_000 } };
  test.each<Case>([
    ['rating', '2', { rating: { value: 2, best: 5 } }, 'yes'],
    ['rating', { from: '1', to: '3' }, { rating: { value: 3, best: 5 } }, 'yes'],
    ['rating', { from: '1', to: '3' }, { rating: { value: 3.5, best: 5 } }, 'no'],
    ['rating', { from: '*', to: '3' }, { rating: { value: 0.5, best: 5 } }, 'yes'],
    ['rating', { from: '4', to: '*' }, { rating: { value: 9, best: 10 } }, 'yes'],
    ['rating', ['<=', '5'], {}, 'no'],
    ['likes', ['>', '4'], seen, 'yes'],
    ['likes', ['>=', '10'], seen, 'no'],
    ['likes', ['<', '0'], { engagement: { likes: -3 } }, 'yes'],
    ['comments', '2', seen, 'yes'],
    ['shares', ['>=', '0'], seen, 'no'],
    ['views', ['<', '1000'], seen, 'no'],
    ['views', ['<=', '1000'], seen, 'yes'],
    ['followers', ['>', '99'], { author: { followers: 100 } }, 'yes'],
    ['followers', ['>', '99'], {}, 'no'],
    ['engagement', '7', seen, 'yes'],
    ['engagement', ['>=', '0'], { engagement: { views: 9 } }, 'no'],
  ])('%s %j on %j: %s', (field, asked, post, answer) => {
    expect(answered(field, asked, post)).toBe(answer);
  });
});

describe('parts and kinds', () => {
  const media = (kind: 'image' | 'video' | 'audio' | 'link'): Partial<PostDraft> => ({ media: [kind] });
  test.each<Case>([
    ['has', 'image', media('image'), 'yes'],
    ['has', 'IMAGE', media('image'), 'yes'],
    ['has', 'image', media('video'), 'no'],
    ['has', 'video', media('video'), 'yes'],
    ['has', 'audio', media('audio'), 'yes'],
    ['has', 'link', media('link'), 'yes'],
    ['has', 'link', { text: 'see https://a.example' }, 'yes'],
    ['has', 'link', { text: 'see a.example' }, 'no'],
    ['has', 'media', media('audio'), 'yes'],
    ['has', 'media', media('link'), 'no'],
    ['has', 'rating', { rating: { value: 1, best: 5 } }, 'yes'],
    ['has', 'rating', {}, 'no'],
    ['has', 'place', { place: 'DE' }, 'yes'],
    ['has', 'place', {}, 'no'],
    ['has', 'title', { title: 'Hi' }, 'yes'],
    ['has', 'title', {}, 'no'],
    ['has', 'brandreply', { reply: { text: 'Sorry' } }, 'yes'],
    ['has', 'brandreply', {}, 'no'],
    ['has', 'constructor', {}, 'no'],
    ['is', 'repost', { repost: true }, 'yes'],
    ['is', 'repost', {}, 'no'],
    ['is', 'partial', { partial: true }, 'yes'],
    ['is', 'partial', {}, 'no'],
    ['is', 'newer', {}, 'no'],
  ])('%s:%s on %j: %s', (field, asked, post, answer) => {
    expect(answered(field, asked, post)).toBe(answer);
  });
});

describe('days', () => {
  const KYIV = (instant: number): string => new Date(instant + 2 * 3_600_000).toISOString().slice(0, 10);
  const at = (instant: string | null, precision: TimePrecision = 'second'): Partial<PostDraft> =>
    ({ publishedAt: { at: instant, precision, raw: null } });
  const late = '2026-11-01T22:30:00.000Z';

  test.each<[Asked, Partial<PostDraft>, Answer, Answer]>([
    // what is asked, the post, the answer in any zone, the answer in Kyiv
    ['2026-11-02', at(late), 'undecided', 'yes'],
    ['2026-11-01', at(late), 'undecided', 'no'],
    [['>=', '2026-11-01'], at(late), 'yes', 'yes'],
    [['>', '2026-11-02'], at(late), 'no', 'no'],
    [['<', '2026-11-02'], at(late), 'undecided', 'no'],
    [['<=', '2026-11-02'], at(late), 'yes', 'yes'],
    [{ from: '2026-11-01', to: '2026-11-02' }, at(late), 'yes', 'yes'],
    [{ from: '2026-11-02', to: '*' }, at(late), 'undecided', 'yes'],
    [{ from: '*', to: '2026-10-31' }, at(late), 'no', 'no'],
    ['2026-11-01', at('2026-11-01T12:00:00.000Z'), 'undecided', 'yes'],
    ['2026-11-01', at('2026-11-01T00:00:00.000Z', 'day'), 'yes', 'yes'],
    ['2026-10-31', at('2026-11-01T00:00:00.000Z', 'day'), 'no', 'no'],
    [['>=', '2026-01-01'], at('2026-11-01T00:00:00.000Z', 'month'), 'no', 'no'],
    [['>=', '2026-01-01'], at('2026-01-01T00:00:00.000Z', 'year'), 'no', 'no'],
    [['>=', '2026-01-01'], at(null, 'unknown'), 'no', 'no'],
    [['>=', '2026-01-01'], at('no time'), 'no', 'no'],
    [['>=', '2026-01-01'], { publishedAt: { at: late, precision: 'second', raw: '2199-01-01', clamped: true } }, 'no', 'no'],
    [['>=', '2026-01-01'], at('+275760-09-13T00:00:00.000Z'), 'no', 'no'],
  ])('date %j on %j: %s, in Kyiv %s', (asked, post, anywhere, inKyiv) => {
    expect([answered('date', asked, post), answered('date', asked, post, { dayOf: KYIV })]).toEqual([anywhere, inKyiv]);
  });

  test.each<[Asked, Partial<Subject>, Answer]>([
    ['2026-11-02', {}, 'undecided'],
    [['>=', '2026-11-01'], { seenAt: Date.parse(late) }, 'yes'],
    ['2026-11-02', { seenAt: Date.parse(late) }, 'undecided'],
    ['2026-11-02', { seenAt: Date.parse(late), dayOf: KYIV }, 'yes'],
    ['2026-11-02', { dayOf: KYIV }, 'undecided'],
  ])('seen %j on %j: %s', (asked, known, answer) => {
    expect(answered('seen', asked, {}, known)).toBe(answer);
  });
});

describe('what is understood, and what is kept', () => {
  const negative = { understood: { sentiment: 'negative', intent: 'question' } };
  const shown = {
    understood: { ...negative.understood, signals: { emotion: ['anger', 'fear'], stage: ['support'], aspect: ['delivery', 'Lámp'], event: ['birth'] } },
  };
  const kept = { topics: ['Acmé', 'Big  Lamp'], tags: ['Urgent'], status: 'open', owner: null, facts: [] };
  test.each<[FieldName, string, Partial<Subject>, Answer]>([
    ['lang', 'en', {}, 'undecided'],
    ['lang', 'en-gb', { language: 'en' }, 'yes'],
    ['lang', 'unknown', { language: null }, 'yes'],
    ['sentiment', 'negative', {}, 'undecided'],
    ['sentiment', 'negative', { language: 'en' }, 'undecided'],
    ['sentiment', 'Negative', negative, 'yes'],
    ['sentiment', 'positive', negative, 'no'],
    ['intent', 'question', {}, 'undecided'],
    ['intent', 'question', negative, 'yes'],
    ['intent', 'praise', negative, 'no'],
    ['intent', 'question', { understood: { sentiment: 'neutral', intent: null } }, 'no'],
    ['intent', 'question', { understood: { sentiment: 'neutral', intent: undefined } }, 'undecided'],
    ['stage', 'support', {}, 'undecided'],
    ['stage', 'support', negative, 'undecided'],
    ['stage', 'Support', shown, 'yes'],
    ['stage', 'use', shown, 'no'],
    ['aspect', 'delivery', {}, 'undecided'],
    ['aspect', 'delivery', shown, 'yes'],
    ['aspect', 'lamp', shown, 'yes'],
    ['aspect', 'price', shown, 'no'],
    ['emotion', 'fear', shown, 'yes'],
    ['emotion', 'joy', shown, 'no'],
    ['emotion', 'joy', negative, 'undecided'],
    ['event', 'birth', shown, 'yes'],
    ['event', 'wedding', shown, 'no'],
    ['topic', 'acme', {}, 'undecided'],
    ['topic', 'acme', { kept }, 'yes'],
    ['topic', 'big lamp', { kept }, 'yes'],
    ['topic', 'lamp', { kept }, 'no'],
    ['tag', 'urgent', { kept }, 'yes'],
    ['status', 'Open', { kept }, 'yes'],
    ['owner', 'ann', { kept }, 'no'],
    ['is', 'firstperson', {}, 'undecided'],
    ['is', 'firstperson', { language: 'en' }, 'undecided'],
    ['is', 'firstperson', { isFirstPerson: () => true }, 'yes'],
    ['is', 'firstperson', { isFirstPerson: () => false }, 'no'],
  ])('%s:%s on %j: %s', (field, value, known, answer) => {
    expect(answered(field, value, {}, known)).toBe(answer);
  });
});

describe('what became of a mention', () => {
  const kept = (facts: KeptFact[]): Subject['kept'] => ({ topics: [], tags: [], status: null, owner: null, facts });

  test.each<KeptFact>(['edited', 'gone', 'answered', 'kept'])('is:%s', (fact) => {
    const others = (['edited', 'gone', 'answered', 'kept'] as const).filter((other) => other !== fact);
    const ask = (facts?: KeptFact[]): Answer =>
      answerOfField(fieldNode('is', fact), subjectOf('x', {}, facts === undefined ? {} : { kept: kept(facts) }));
    expect([ask([fact]), ask(others), ask([]), ask()]).toEqual(['yes', 'no', 'no', 'undecided']);
  });
});
