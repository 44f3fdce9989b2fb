import { describe, expect, test } from 'vitest';
import { catches, catchesAuthor, isAgeUnknown, mayAlarm, type AlertSubject } from '@/lib/inbox/alertDecision';
import { NEW_ALERT_RULE, type AlertRule } from '@/lib/inbox/alertRule';
import type { Match, Mention } from '@/lib/mentions/mention';
import type { Context, TimePrecision } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from '@/lib/signals/signals';

const HEARD = Date.UTC(2026, 10, 22, 15);
const DAY = 86_400_000;
const ANY: AlertRule = { ...NEW_ALERT_RULE, id: 'rule', labels: [] };

interface Said {
  topic?: string;
  site?: string;
  label?: SentimentLabel;
  intent?: Intent | null;
  score?: number;
  followers?: number | null;
  author?: string | null;
  at?: string | null;
  precision?: TimePrecision;
  context?: Context;
  match?: Partial<Match>;
  goneAt?: number;
}

/** A mention as rules look at it; the rest of it is of no concern to them. */
function subject(said: Said): AlertSubject {
  const { at = '2026-11-22T12:00:00Z', precision = 'second', context = 'thread', intent = null, goneAt } = said;
  const mention = {
    id: 'm', site: said.site ?? 'reddit', authorId: said.author === undefined ? 'reddit:ada' : said.author,
    publishedAt: at === null ? null : Date.parse(at), listedAt: at === null ? HEARD : Date.parse(at),
    post: { context, publishedAt: { at, precision, raw: at } },
    understanding: { intent: intent === null ? undefined : { intent }, sentiment: { score: said.score ?? -0.6 } },
    ...(goneAt === undefined ? {} : { goneAt }),
  } as unknown as Mention;
  const match = { topicId: said.topic ?? 'norvelo', mentionId: 'm', label: said.label ?? 'negative', ...said.match } as Match;
  return { mention, match, heardAt: HEARD, followers: said.followers ?? null };
}

describe('a rule catches what it asks for', () => {
  test.each<[what: string, rule: Partial<AlertRule>, said: Said, caught: boolean]>([
    ['anything, where it asks nothing', {}, { label: 'positive' }, true],
    ['nothing while it is off', { on: false }, {}, false],
    ['its topic', { topicIds: ['norvelo'] }, {}, true],
    ['no other topic', { topicIds: ['lumaride'] }, {}, false],
    ['one of its sites', { sites: ['x', 'reddit'] }, {}, true],
    ['no other site', { sites: ['x'] }, {}, false],
    ['its sentiment', { labels: ['negative', 'unsure'] }, { label: 'unsure' }, true],
    ['no other sentiment', { labels: ['negative'] }, { label: 'neutral' }, false],
    ['its intent', { intents: ['threat', 'cancel'] }, { intent: 'cancel' }, true],
    ['no other intent', { intents: ['threat'] }, { intent: 'praise' }, false],
    ['no intent where it asks for one', { intents: ['threat'] }, {}, false],
    ['what is as severe', { leastSeverity: 0.5 }, { intent: 'threat', score: -0.8 }, true],
    ['nothing milder', { leastSeverity: 0.5 }, { intent: 'question', score: -0.8 }, false],
    ['nothing that grew stale', { leastSeverity: 0.5, mostDays: 30 }, { intent: 'threat', score: -0.8, at: '2026-11-08T12:00:00Z' }, false],
    ['as many followers', { leastFollowers: 1000 }, { followers: 1000 }, true],
    ['no fewer followers', { leastFollowers: 1000 }, { followers: 999 }, false],
    ['no followers that nobody knows', { leastFollowers: 1 }, { followers: null }, false],
    ['an author whom it can count', { author: { negatives: 2, days: 30 } }, {}, true],
    ['nobody without a name', { author: { negatives: 2, days: 30 } }, { author: null }, false],
    ['no praise of somebody angry', { author: { negatives: 2, days: 30 } }, { label: 'positive' }, false],
  ])('%s', (_, rule, said, caught) => {
    expect(catches({ ...ANY, ...rule }, subject(said))).toBe(caught);
  });

  test('an author by the number of negatives, this one among them', () => {
    const rule = { author: { negatives: 2, days: 30 } };
    expect([1, 2, 3].map((negatives) => catchesAuthor(rule, negatives))).toEqual([false, true, true]);
    expect(catchesAuthor({ author: null }, 0)).toBe(true);
  });
});

describe('what was posted long ago raises no alarm, whenever it is opened', () => {
  test.each<[at: string | null, precision: TimePrecision, caught: boolean, unknown: boolean]>([
    ['2026-11-19T15:00:00Z', 'second', true, false],
    ['2026-11-19T14:59:59Z', 'second', false, false],
    ['2024-01-05T10:00:00Z', 'second', false, false],
    // Nothing is guessed: of an hour, a day or a month its last moment counts.
    ['2026-11-19T14:00:00Z', 'hour', true, false],
    ['2026-11-19T13:00:00Z', 'hour', false, false],
    ['2026-11-19T00:00:00Z', 'day', true, false],
    ['2026-11-18T00:00:00Z', 'day', false, false],
    ['2026-11-01T00:00:00Z', 'month', true, true],
    ['2026-09-01T00:00:00Z', 'month', false, true],
    ['2026-01-01T00:00:00Z', 'year', true, true],
    ['2024-01-01T00:00:00Z', 'year', false, true],
    [null, 'unknown', true, true],
  ])('%s, known to the %s: %s', (at, precision, caught, unknown) => {
    const said = subject({ at, precision });
    expect([catches({ ...ANY, mostDays: 3 }, said), isAgeUnknown(said.mention)]).toEqual([caught, unknown]);
  });

  test('it is the time of hearing that counts, not that of asking', () => {
    const said = subject({ at: '2026-11-20T15:00:00Z' });
    expect(catches({ ...ANY, mostDays: 3 }, { ...said, heardAt: HEARD + 2 * DAY })).toBe(false);
  });
});

test.each<[what: string, said: Said]>([
  ['what a topic hides', { match: { hiddenAt: 1 } }],
  ['what the brand wrote itself', { match: { own: true } }],
  ['what was kept by hand', { context: 'hand' }],
  ['what came out of a file', { context: 'import' }],
  ['what is gone from its site', { goneAt: 1 }],
])('%s raises no alarm', (_, said) => {
  const { mention, match, ...rest } = subject(said);
  expect([mayAlarm(mention, match), catches(ANY, { mention, match, ...rest })]).toEqual([false, false]);
});
