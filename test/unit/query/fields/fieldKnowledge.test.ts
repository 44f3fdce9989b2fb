import { expect, test } from 'vitest';
import { countryNamed } from '@/lib/language/countryNames';
import { completePost } from '@/lib/posts/complete';
import { CONTEXTS, MEDIA_KINDS, POST_KINDS, TIME_PRECISIONS } from '@/lib/posts/post';
import { FILTER_VALUES } from '@/lib/query/grammar/fieldValues';
import type { Subject } from '@/lib/query/subject';
import { FIELD_NAMES, type FieldName, type FieldNode } from '@/lib/query/tree';
import { createCalendar } from '@/lib/mentions/calendar';
import { answerOfField, fieldNode, type Asked } from './fieldNodes';
import { seededNumbers } from '../subjects';

const PAIRS = 20_000;
const random = seededNumbers(20_261_101);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const maybe = <Item>(make: () => Item): Item | null => (random() < 0.4 ? null : make());
const number = (): number => Math.floor(random() * 6) - 1;

const CALENDARS = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Kyiv', 'Asia/Kathmandu', 'America/St_Johns']
  .map(createCalendar);
const NAMES = ['Acme', 'acmé', '@ann', 'Ann Lee', 'rené', 'лампа', ''];
const PLACES = ['DE', 'Germany', 'Berlin, Germany', 'New York', 'Україна', 'Rio de Janeiro'];
const TEXTS = ['I like my lamp', 'Lamp of the year', 'Купил лампу', 'see https://a.example', 'Ich habe eine', 'eşim aldı'];
const DAYS = ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03'];
const LANGUAGES = ['en', 'de', 'ru', 'tr', 'sv', null];
const FACTS = FILTER_VALUES.is;
const VALUES: Partial<Record<FieldName, readonly string[]>> = {
  site: ['forum', 'forum.example', 'a.example', 'forum.example/t'],
  url: ['example', '/t/2', 'lamp'],
  author: ['ann', '@ann', 'ann lee', '*lee', 'a*', '*'],
  type: POST_KINDS,
  context: CONTEXTS,
  place: [...PLACES, 'de', 'York'],
  has: ['image', 'video', 'audio', 'link', 'media', 'rating', 'place', 'title', 'brandreply'],
  is: ['mine', 'repost', 'partial', 'firstperson', ...FACTS],
  date: DAYS,
  seen: DAYS,
  lang: ['en', 'de-at', 'unknown', 'ru'],
  sentiment: ['negative', 'positive', 'unsure'],
  intent: ['question', 'praise'],
  stage: ['support'],
  aspect: ['delivery'],
  emotion: ['anger'],
  event: ['birth'],
  topic: NAMES, tag: NAMES, status: NAMES, owner: NAMES,
};
const COMPARISONS = ['=', '<', '<=', '>', '>='] as const;

function someNode(): FieldNode {
  const field = pick(FIELD_NAMES);
  const values = VALUES[field];
  const isCompared = values === undefined || field === 'date' || field === 'seen';
  const value = (): string => pick(values ?? ['0', '1', '2', '3.5']);
  if (!isCompared) return fieldNode(field, value());
  const asked: Asked = random() < 0.5
    ? [pick(COMPARISONS), value()]
    : { from: random() < 0.3 ? '*' : value(), to: random() < 0.3 ? '*' : value() };
  return fieldNode(field, asked);
}

function instantAround(): number {
  return Date.UTC(2026, 10, 1) + Math.floor((random() - 0.5) * 4 * 24 * 60) * 60_000;
}

/** A subject with all that can be known of it. */
function someSubject(): Required<Subject> {
  const precision = pick(TIME_PRECISIONS);
  const published = maybe(instantAround);
  const post = completePost(
    {
      kind: pick(POST_KINDS),
      text: pick(TEXTS),
      title: maybe(() => pick(TEXTS)),
      author: { handle: maybe(() => pick(NAMES)), name: maybe(() => pick(NAMES)), followers: maybe(number) },
      permalink: maybe(() => pick(['https://www.forum.example/t/2', 'https://a.example/Lamp'])),
      place: maybe(() => pick(PLACES)),
      media: MEDIA_KINDS.filter(() => random() < 0.3),
      repost: random() < 0.5,
      partial: random() < 0.5,
      rating: maybe(() => ({ value: number(), best: 5 })),
      engagement: { likes: maybe(number), replies: maybe(number), shares: maybe(number), views: maybe(number) },
      reply: maybe(() => ({ text: 'Sorry' })),
      publishedAt: { at: published === null ? null : new Date(published).toISOString(), precision, raw: null },
    },
    { site: 'forum', base: 'https://forum.example/', context: pick(CONTEXTS) },
  );
  const calendar = pick(CALENDARS);
  return {
    post,
    host: maybe(() => 'forum.example'),
    language: pick(LANGUAGES),
    understood: {
      sentiment: pick(['negative', 'neutral', 'positive', 'unsure', 'unscored']),
      intent: pick(['question', 'praise', null]),
      signals: {
        emotion: random() < 0.5 ? ['anger'] : [], stage: random() < 0.5 ? ['support'] : [],
        aspect: random() < 0.5 ? ['delivery', 'price'] : [], event: random() < 0.5 ? ['birth'] : [],
      },
    },
    seenAt: instantAround(),
    dayOf: (instant) => calendar.at(instant).day,
    isFirstPerson: () => post.text.startsWith('I'),
    countryNamed,
    kept: { topics: [pick(NAMES)], tags: [], status: maybe(() => pick(NAMES)), owner: maybe(() => pick(NAMES)), facts: FACTS.filter(() => random() < 0.5) },
  };
}

const KNOWLEDGE = ['language', 'understood', 'isFirstPerson', 'countryNamed', 'seenAt', 'dayOf', 'kept'] as const;

/** The same subject, some of what is known of it taken away. */
function withLess(subject: Subject): Subject {
  const less = { ...subject };
  for (const part of KNOWLEDGE) if (random() < 0.5) less[part] = undefined;
  if (less.understood && random() < 0.3) less.understood = { ...less.understood, intent: undefined };
  if (less.understood && random() < 0.3) less.understood = { ...less.understood, signals: undefined };
  return less;
}

test(`what is decided with less is what is decided with more, on ${PAIRS} pairs of field and post`, () => {
  const early = { yes: 0, no: 0, undecided: 0 };
  const contradictions: unknown[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const node = someNode();
    const whole = someSubject();
    const topic = random() < 0.5 ? {} : { handles: ['ann', '@Acme'] };
    const less = withLess(whole);
    const least = withLess(less);
    const answers = [least, less, whole].map((subject) => answerOfField(node, subject, topic));
    const decided = answers.filter((answer) => answer !== 'undecided');
    // Once decided it stays so, and in the end it is.
    const isSound = answers.at(-1) !== 'undecided' && new Set(decided).size === 1
      && answers.lastIndexOf('undecided') < answers.length - decided.length;
    if (!isSound) contradictions.push({ node, post: whole.post, answers });
    early[answers[0] ?? 'undecided'] += 1;
  }
  expect(contradictions).toEqual([]);
  // Else the test would show nothing.
  for (const count of Object.values(early)) expect(count).toBeGreaterThan(PAIRS / 20);
});
