import { describe, expect, it } from 'vitest';
import { preferredChannel } from '@/lib/inbox/channel';
import { belongsTo, type Segment, type SegmentCandidate, type SegmentFact } from '@/lib/inbox/segment';
import { timelineOf } from '@/lib/inbox/timeline';
import { DAY, HOUR, NOW, ROLES, someSaid, type SampleSaid } from './storySamples';

const ALL: Segment = {
  id: 'one', name: 'One', sites: [], languages: [], stages: [], histories: [], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null,
};

function who(said: SampleSaid[], account: Partial<SegmentCandidate['accounts'][number]> = {}): SegmentCandidate {
  const told = said.map(someSaid);
  return {
    accounts: [{ site: 'forum', followers: null, firstSeenAt: NOW - 90 * DAY, ...account }],
    mentions: told.map(({ mention }) => mention),
    matches: told.flatMap(({ matches }) => matches),
  };
}

const why = (segment: Partial<Segment>, candidate: SegmentCandidate): SegmentFact[] | null => belongsTo({ ...ALL, ...segment }, candidate, { now: NOW, roles: ROLES });
const kinds = (segment: Partial<Segment>, candidate: SegmentCandidate): string[] | null => why(segment, candidate)?.map(({ kind }) => kind) ?? null;

const angry = (...days: number[]): SampleSaid[] => days.map((ago) => ({ ago, label: 'negative' }));
const glad = (...days: number[]): SampleSaid[] => days.map((ago) => ({ ago, label: 'positive' }));

describe('a segment', () => {
  it('holds everybody who wrote often enough, and nobody of whom nothing is kept', () => {
    expect(why({}, who(angry(1)))).toEqual([{ kind: 'mentions', n: 1 }]);
    expect(why({ leastMentions: 2 }, who(angry(1)))).toBeNull();
    expect(why({}, who([]))).toBeNull();
  });

  it('asks for site, language and followers of any account, likes of any mention', () => {
    expect(why({ sites: ['reddit', 'forum'] }, who(angry(1)))).toContainEqual({ kind: 'sites', sites: ['forum'] });
    expect(why({ sites: ['reddit'] }, who(angry(1)))).toBeNull();
    expect(kinds({ languages: ['en'] }, who(angry(1)))).toContain('languages');
    expect(why({ languages: ['uk'] }, who(angry(1)))).toBeNull();
    expect(why({ leastFollowers: 10 }, who(angry(1), { followers: 10 }))).toContainEqual({ kind: 'followers', most: 10 });
    expect(why({ leastFollowers: 11 }, who(angry(1), { followers: 10 }))).toBeNull();
    expect(why({ leastFollowers: 0 }, who(angry(1)))).toBeNull();
    expect(why({ leastLikes: 1_000_000 }, who(angry(1)))).toBeNull();
  });

  it('tells histories: two that displease, two that please, risk, who is new; one of several is enough', () => {
    expect(why({ histories: ['negatives'] }, who(angry(1, 50)))).toContainEqual({ kind: 'negatives', n: 2 });
    expect(why({ histories: ['negatives'] }, who([...angry(1), ...glad(2)]))).toBeNull();
    expect(why({ histories: ['advocates'] }, who(glad(1, 2, 3)))).toContainEqual({ kind: 'advocates', n: 3 });
    expect(kinds({ histories: ['atRisk'] }, who([{ ago: 1, intent: 'cancel' }, { ago: 2, intent: 'threat' }]))).toContain('atRisk');
    expect(why({ histories: ['atRisk'] }, who(glad(1)))).toBeNull();
    expect(why({ histories: ['newcomers'] }, who(glad(1), { firstSeenAt: NOW - 3 * DAY }))).toContainEqual({ kind: 'newcomers', since: NOW - 3 * DAY });
    expect(why({ histories: ['newcomers'] }, who(glad(1)))).toBeNull();
    expect(kinds({ histories: ['newcomers', 'advocates'] }, who(glad(1, 2)))).toEqual(['advocates', 'mentions']);
  });

  it('does not take what is said of a competitor for displeasure with the brand', () => {
    expect(why({ histories: ['negatives'] }, who([{ ago: 1, toward: { rival: 'negative' } }, { ago: 2, toward: { rival: 'negative' } }]))).toBeNull();
  });

  it('looks at the days that are asked for alone', () => {
    expect(why({ days: 30 }, who(angry(31)))).toBeNull();
    expect(why({ days: 30, histories: ['negatives'] }, who(angry(1, 31)))).toBeNull();
    expect(why({ days: 30 }, who(angry(1, 31)))).toEqual([{ kind: 'mentions', n: 1 }]);
  });

  it('finds stages as they were understood or decided', () => {
    const candidate = who([{ ago: 1, signals: { stage: { kind: 'leave', cues: [] } } }, { ago: 2 }]);
    expect(why({ stages: ['use', 'leave'] }, candidate)).toContainEqual({ kind: 'stages', stages: ['leave'], n: 1 });
    expect(why({ stages: ['use'] }, candidate)).toBeNull();
  });
});

describe('the preferred channel', () => {
  const on = (site: string, listedAt: number): { site: string; listedAt: number } => ({ site, listedAt });

  it('is what the user says, else where most is written, lately', () => {
    expect(preferredChannel({ channel: 'email' }, [on('reddit', 1)])).toEqual({ channel: 'email', by: { user: true } });
    expect(preferredChannel(null, [on('x', 1), on('reddit', 2), on('x', 3)])).toEqual({ channel: 'x', by: { n: 2, of: 3 } });
    expect(preferredChannel({}, [on('x', 1), on('reddit', 2)])).toEqual({ channel: 'reddit', by: { n: 1, of: 2 } });
    expect(preferredChannel(null, [])).toEqual({ channel: null, by: { n: 0, of: 0 } });
  });
});

describe('a timeline', () => {
  it('has each mention once, with its answers, work and notes, newest first', () => {
    const [{ mention: old }, { mention }] = [someSaid({ ago: 3 }), someSaid({ ago: 2, answer: { at: new Date(NOW - DAY).toISOString(), text: 'Sorry' } })];
    const line = { mentionId: mention.id, by: 'here' };
    const entries = timelineOf([old, mention], [
      { id: 'w1', at: NOW - HOUR, ...line, kind: 'note', details: { text: 'Rang' } },
      { id: 'w2', at: NOW - 2 * HOUR, ...line, kind: 'opened', details: {} },
      { id: 'w3', at: NOW - 3 * HOUR, ...line, mentionId: old.id, kind: 'status', details: { is: 'done' } },
    ]);
    expect(entries.map(({ kind, mentionId, entry }) => [kind, mentionId === old.id ? 'old' : 'new', entry.kind])).toEqual([
      ['notes', 'new', 'work'], ['work', 'old', 'work'], ['answers', 'new', 'answered'], ['mentions', 'new', 'published'], ['mentions', 'old', 'published'],
    ]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });
});
