import { describe, expect, it } from 'vitest';
import {
  DEFAULT_RETENTION, dueOf, dueRanges, isPast, limitOf, MONTH, sitePolicyOf, withPart, type RetentionPolicy,
} from '@/lib/mentions/retention';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 20, 12);

function policy(changes: Partial<RetentionPolicy> = {}): RetentionPolicy {
  return { months: 13, touched: 'twice', topics: { short: 2, forever: null }, sites: { tube: { most: 1, export: 'ask' } }, ...changes };
}

describe('how long a match is kept', () => {
  it.each([
    ['by the default', { topicId: 'lamps', site: 'forum', touched: false }, {}, 13],
    ["by its topic's own time", { topicId: 'short', site: 'forum', touched: false }, {}, 2],
    ['for good, where its topic says so', { topicId: 'forever', site: 'forum', touched: false }, {}, null],
    ['no longer than its site allows', { topicId: 'lamps', site: 'tube', touched: false }, {}, 1],
    ['no longer than its site allows, whatever its topic says', { topicId: 'forever', site: 'tube', touched: false }, {}, 1],
    ['twice as long where the user worked on it', { topicId: 'lamps', site: 'forum', touched: true }, {}, 26],
    ["twice its topic's own time", { topicId: 'short', site: 'forum', touched: true }, {}, 4],
    ['for good where all that was worked on is', { topicId: 'short', site: 'forum', touched: true }, { touched: 'always' }, null],
    ['as long as others', { topicId: 'short', site: 'forum', touched: true }, { touched: 'alike' }, 2],
    ['no longer than its site allows, worked on or not', { topicId: 'lamps', site: 'tube', touched: true }, { touched: 'always' }, 1],
    ['by the default, where no topic hears it', { topicId: null, site: 'forum', touched: true }, {}, 26],
    ['for good, where nothing is limited', { topicId: 'lamps', site: 'forum', touched: false }, { months: null }, null],
    ['by what is its own, not by what every object has', { topicId: 'constructor', site: 'toString', touched: false }, {}, 13],
  ] as const)('%s', (_name, of, changes, expected) => {
    expect(limitOf(of, policy(changes))).toBe(expected);
  });

  it.each([
    ['a moment before', 13 * MONTH, false],
    ['a moment after', 13 * MONTH + 1, true],
    ['in the future', -5 * DAY, false],
  ])('is over %s', (_name, age, expected) => {
    expect(isPast(NOW - age, 13, NOW)).toBe(expected);
  });

  it('is a length of time: neither the length of months nor summer time moves it', () => {
    const twelve = 12 * MONTH;
    expect(twelve / DAY).toBeCloseTo(365.2425, 3);
    for (const seen of [Date.UTC(2026, 0, 31), Date.UTC(2026, 2, 29, 1), Date.UTC(2028, 1, 29), Date.UTC(2026, 9, 25, 0, 30)]) {
      expect(isPast(seen, 1, seen + MONTH)).toBe(false);
      expect(isPast(seen, 1, seen + MONTH + 1)).toBe(true);
    }
  });
});

describe('what of a mention is past its time', () => {
  const seen = (months: number): number => NOW - months * MONTH - 1;
  it.each([
    ['nothing, when it is young', { topicIds: ['lamps'], lastSeenAt: seen(12) }, null],
    ['all, when its one match is', { topicIds: ['lamps'], lastSeenAt: seen(13) }, { topicIds: ['lamps'], whole: true }],
    ['one match of two', { topicIds: ['lamps', 'short'], lastSeenAt: seen(5) }, { topicIds: ['short'], whole: false }],
    ['all, when each of two is', { topicIds: ['lamps', 'short'], lastSeenAt: seen(14) }, { topicIds: ['lamps', 'short'], whole: true }],
    ['what no topic hears, by the default', { topicIds: [], lastSeenAt: seen(14) }, { topicIds: [], whole: true }],
    ['not yet what the user worked on', { topicIds: ['lamps'], lastSeenAt: seen(14), stamps: { sentiment: { clock: 1, origin: 'a' } } }, null],
    ['not yet what the user began to answer', { topicIds: ['lamps'], lastSeenAt: seen(14), stamps: { draft: { clock: 1, origin: 'a' } } }, null],
    ['not yet what somebody looks after', { topicIds: ['lamps'], lastSeenAt: seen(14), stamps: { owner: { clock: 1, origin: 'a' } } }, null],
    ['what was only marked as not meant', { topicIds: ['lamps'], lastSeenAt: seen(14), stamps: { 'irrelevant.lamps': { clock: 1, origin: 'a' } } }, { topicIds: ['lamps'], whole: true }],
  ])('%s', (_name, of, expected) => {
    expect(dueOf({ site: 'forum', stamps: {}, ...of }, policy(), NOW)).toEqual(expected);
  });
});

describe('where what is past its time is found', () => {
  it.each([
    ['by the shortest time of a topic, and by sites that allow less', {}, false, [{ site: 'tube', before: NOW - MONTH }, { site: null, before: NOW - 2 * MONTH }]],
    ['later where the user worked on it', {}, true, [{ site: 'tube', before: NOW - MONTH }, { site: null, before: NOW - 4 * MONTH }]],
    ['only in sites that limit it', { touched: 'always' }, true, [{ site: 'tube', before: NOW - MONTH }]],
    ['only in sites that limit it, where topics do not', { months: null, topics: {} }, false, [{ site: 'tube', before: NOW - MONTH }]],
    ['nowhere', { months: null, topics: {}, sites: {} }, false, []],
    ['not apart in a site that allows more than topics', { sites: { tube: { most: 6, export: 'ask' } } }, false, [{ site: null, before: NOW - 2 * MONTH }]],
  ] as const)('%s', (_name, changes, touched, expected) => {
    expect(dueRanges(policy(changes), NOW, touched)).toEqual(expected);
  });
});

describe('one part decided', () => {
  it.each([
    ['the time of all', { of: 'all', months: null }, { months: null }],
    ['what the user worked on', { of: 'touched', kept: 'always' }, { touched: 'always' }],
    ['a topic', { of: 'topic', topicId: 'lamps', months: 6 }, { topics: { short: 2, forever: null, lamps: 6 } }],
    ['a topic, taken back', { of: 'topic', topicId: 'short', months: 'default' }, { topics: { forever: null } }],
    ['a site', { of: 'site', site: 'forum', policy: { most: 3, export: 'blocked' } }, { sites: { tube: { most: 1, export: 'ask' }, forum: { most: 3, export: 'blocked' } } }],
    ['a site, taken back', { of: 'site', site: 'tube', policy: 'default' }, { sites: {} }],
  ] as const)('%s', (_name, part, expected) => {
    expect(withPart(policy(), part)).toEqual({ ...policy(), ...expected });
  });

  it('of a site with a default, taken back, gives the default', () => {
    const changed = withPart(DEFAULT_RETENTION, { of: 'site', site: 'youtube', policy: { most: null, export: 'allowed' } });
    expect(withPart(changed, { of: 'site', site: 'youtube', policy: 'default' })).toEqual(DEFAULT_RETENTION);
  });
});

it('keeps thirteen months by default, a month of YouTube, and asks before what it shows to members goes out', () => {
  expect(DEFAULT_RETENTION.months).toBe(13);
  expect(sitePolicyOf(DEFAULT_RETENTION, 'youtube')).toEqual({ most: 1, export: 'ask' });
  expect(sitePolicyOf(DEFAULT_RETENTION, 'linkedin')).toEqual({ most: null, export: 'ask' });
  expect(sitePolicyOf(DEFAULT_RETENTION, 'hackernews')).toEqual({ most: null, export: 'allowed' });
});
