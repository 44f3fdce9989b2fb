import { describe, expect, test } from 'vitest';
import { decideWork, type WorkDecision } from '@/lib/inbox/decideWork';
import { afterReply, labelOfWork, replyToKeep, unseenReply, type UnseenReply } from '@/lib/inbox/status';
import { labelOf, type Correction, type Decisions, type Mention, type MentionAnswer } from '@/lib/mentions/mention';
import { OWNER_ME, STATUSES, statusOf, type Replied, type Status, type StatusDecision } from '@/lib/mentions/status';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { listedMention } from '../components/samples';

const NOW = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;

function mentionWith(label: SentimentLabel, decided: Decisions = {}, more: Partial<Mention> = {}): Mention {
  return { ...listedMention({ id: '1', label, decided }).mention, ...more };
}

const suggestion = (at = NOW): Replied => ({ at, how: 'put', edited: false });
const ownWords = (at = NOW): Replied => ({ at, how: 'copied', edited: true });
const said = (is: StatusDecision['is'], at = NOW): StatusDecision => ({ is, at });
const seen = (seenAt: number): MentionAnswer => ({ handle: 'norvelo', at: null, permalink: null, seenAt });

function withReply(mention: Mention, at: string | null, clamped = false): Mention {
  const reply = { text: 'We look into it.', author: 'Norvelo', publishedAt: { at, precision: 'second' as const, raw: null, ...(clamped ? { clamped: true as const } : {}) } };
  return { ...mention, post: { ...mention.post, reply } };
}

describe('how far the work on a mention is', () => {
  const cases: [says: string, mention: Mention, status: Status][] = [
    ['nothing was done', mentionWith('negative'), 'new'],
    ['somebody looks after it', mentionWith('negative', { owner: OWNER_ME }), 'open'],
    ['a draft was begun, which pages must not learn of', mentionWith('negative', { draft: 'Dear' }), 'new'],
    ...STATUSES.flatMap((is): [string, Mention, Status][] => (is === 'new' ? [] : [[`the user says ${is}`, mentionWith('negative', { status: said(is) }), is]])),
    ['escalated, and looked after', mentionWith('neutral', { status: said('escalated'), owner: OWNER_ME }), 'escalated'],
    ['a suggestion was put, to what is neutral', mentionWith('neutral', { replied: suggestion() }), 'answered'],
    ['a suggestion was put, to what is praise', mentionWith('positive', { replied: suggestion() }), 'answered'],
    ['a suggestion was put, to what nobody can score', mentionWith('unscored', { replied: suggestion() }), 'answered'],
    ['a suggestion was put, to what is negative', mentionWith('negative', { replied: suggestion() }), 'open'],
    ['a suggestion was put, to what the user calls negative', mentionWith('positive', { sentiment: 'negative', replied: suggestion() }), 'open'],
    ['a suggestion was put, to what the user calls neutral', mentionWith('negative', { sentiment: 'neutral', replied: suggestion() }), 'answered'],
    ['the user wrote some of the reply to what is negative', mentionWith('negative', { replied: ownWords() }), 'answered'],
    ['escalated, then a suggestion put, to what is negative', mentionWith('negative', { status: said('escalated'), replied: suggestion(NOW + HOUR) }), 'escalated'],
    ['escalated, then a suggestion put, to what is neutral', mentionWith('neutral', { status: said('escalated'), replied: suggestion(NOW + HOUR) }), 'answered'],
    ['escalated, then a reply of the user', mentionWith('negative', { status: said('escalated'), replied: ownWords(NOW + HOUR) }), 'answered'],
    ['replied, then opened again', mentionWith('negative', { replied: ownWords(NOW - HOUR), status: said('open') }), 'open'],
    ['waiting, then a reply of the user', mentionWith('negative', { status: said('waiting'), replied: ownWords(NOW + HOUR) }), 'answered'],
    ['an answer seen', mentionWith('negative', {}, { answer: seen(NOW) }), 'answered'],
    ['escalated, then an answer seen', mentionWith('negative', { status: said('escalated') }, { answer: seen(NOW + 1) }), 'answered'],
    ['an answer seen, then opened again', mentionWith('negative', { status: said('open') }, { answer: seen(NOW) }), 'open'],
    ['done, then an answer seen', mentionWith('negative', { status: said('done'), replied: ownWords(NOW + 2) }, { answer: seen(NOW + 1) }), 'done'],
    ['a reply in its own card', withReply(mentionWith('negative'), null), 'answered'],
    ['escalated, and a reply in its own card of whose time nothing is known', withReply(mentionWith('negative', { status: said('escalated') }), null), 'escalated'],
    ['escalated after the reply in its own card', withReply(mentionWith('negative', { status: said('escalated') }), '2026-11-20T11:00:00.000Z'), 'escalated'],
    ['escalated before the reply in its own card', withReply(mentionWith('negative', { status: said('escalated') }), '2026-11-20T13:00:00.000Z'), 'answered'],
    ['escalated, and a reply in its own card at a time that cannot be', withReply(mentionWith('negative', { status: said('escalated') }), '2026-11-20T13:00:00.000Z', true), 'escalated'],
  ];
  test.each(cases)('%s', (_says, mention, status) => expect(statusOf(mention)).toBe(status));

  test('under a topic, by what it is called there', () => {
    const mention = mentionWith('positive', { replied: suggestion() });
    expect([statusOf(mention, 'positive'), statusOf(mention, 'negative')]).toEqual(['answered', 'open']);
  });
});

describe('a reply', () => {
  test.each<[SentimentLabel, Replied, Status]>([
    ['negative', suggestion(), 'open'],
    ['negative', { ...suggestion(), how: 'copied' }, 'open'],
    ['negative', ownWords(), 'answered'],
    ['neutral', suggestion(), 'answered'],
    ['unsure', { ...suggestion(), how: 'copied' }, 'answered'],
  ])('to what is %s: %j makes it %s', (label, replied, status) => {
    expect(afterReply(mentionWith('neutral'), label, replied)).toBe(status);
    expect(unseenReply(mentionWith(label, { replied }), label)).toBe(status === 'open' ? 'seen-counts' : 'counts');
  });

  test('one more suggestion unanswers nothing; what was said between begins anew', () => {
    const decided = { replied: ownWords(NOW) };
    expect(replyToKeep(decided, suggestion(NOW + HOUR))).toBe(decided.replied);
    expect(replyToKeep(decided, ownWords(NOW + HOUR))).toEqual(ownWords(NOW + HOUR));
    expect(replyToKeep({ replied: suggestion(NOW) }, suggestion(NOW + HOUR))).toEqual(suggestion(NOW + HOUR));
    expect(afterReply(mentionWith('negative', decided), 'negative', suggestion(NOW + HOUR))).toBe('answered');
    const reopened = { ...decided, status: said('open', NOW + 1) };
    expect(afterReply(mentionWith('negative', reopened), 'negative', suggestion(NOW + HOUR))).toBe('open');
  });

  const unseen: [says: string, mention: Mention, means: UnseenReply | null][] = [
    ['that nobody gave', mentionWith('negative', { status: said('escalated') }), null],
    ['of own words', mentionWith('negative', { replied: ownWords() }), 'counts'],
    ['of own words, after the user escalated it', mentionWith('negative', { status: said('escalated', NOW - 1), replied: ownWords() }), 'counts'],
    ['of own words, before the user opened it again', mentionWith('negative', { status: said('open', NOW + 1), replied: ownWords() }), 'said'],
    ['as it was suggested', mentionWith('negative', { replied: suggestion() }), 'seen-counts'],
    ['as it was suggested, before the user escalated it', mentionWith('negative', { status: said('escalated', NOW + 1), replied: suggestion() }), 'seen-counts'],
    ['as it was suggested, before the user called it answered', mentionWith('negative', { status: said('answered', NOW + 1), replied: suggestion() }), 'said'],
    ['that is seen in the thread', mentionWith('negative', { replied: suggestion() }, { answer: seen(NOW + 1) }), null],
    ['beside one in its own card', withReply(mentionWith('negative', { replied: suggestion() }), null), null],
    ['to what is done', mentionWith('negative', { status: said('done'), replied: ownWords() }), null],
  ];
  test.each(unseen)('%s', (_says, mention, means) => expect(unseenReply(mention, 'negative')).toBe(means));

  test('as a whole, a mention is what the strictest of its topics calls it', () => {
    const mention = mentionWith('positive');
    const toward = (label: SentimentLabel) => ({ toward: { label, score: 0, confidence: 0.5 } });
    expect(labelOfWork(mention, [])).toBe('positive');
    expect(labelOfWork(mention, [{}, toward('negative')])).toBe('negative');
    expect(labelOfWork(mentionWith('negative'), [toward('neutral')])).toBe('neutral');
    expect(labelOfWork(mentionWith('negative', { sentiment: 'positive' }), [toward('negative')])).toBe('positive');
  });
});

const HAPPENINGS = ['say', 'say', 'assign', 'draft', 'suggestion', 'suggestion', 'words', 'label', 'rescore', 'answer', 'reply', 'undo'] as const;

/** A mention to which things happen, each an hour after the one before, beside a plain account of what answered it. */
class Life {
  mention: Mention;
  /** The brand or the user did something that answers it since the user last said something else. */
  isAnswered = false;
  word: StatusDecision['is'] | null = null;
  private at = NOW;

  constructor(private readonly random: Random) {
    this.mention = mentionWith(pick(random, ['negative', 'neutral', 'positive', 'unsure']));
  }

  live(what: (typeof HAPPENINGS)[number]): void {
    const { random, mention } = this;
    this.at += HOUR;
    const { at } = this;
    switch (what) {
      case 'say':
        this.word = pick(random, ['open', 'escalated', 'waiting', 'answered', 'done'] as const);
        this.isAnswered = false;
        return this.decide({ status: { is: this.word, at } });
      case 'assign':
        return this.decide({ owner: pick(random, [OWNER_ME, 'Odda', null]) });
      case 'draft':
        return this.decide({ draft: pick(random, ['Dear', null]) });
      case 'suggestion':
      case 'words':
        this.isAnswered ||= what === 'words';
        return this.decide({ replied: replyToKeep(mention.decided, { at, how: pick(random, ['put', 'copied']), edited: what === 'words' }) });
      case 'label':
        this.mention = { ...mention, decided: { ...mention.decided, sentiment: pick<Correction>(random, ['negative', 'neutral', 'positive']) } };
        return;
      case 'rescore': {
        const { sentiment } = mention.understanding;
        this.mention = { ...mention, understanding: { ...mention.understanding, sentiment: { ...sentiment, label: pick(random, ['negative', 'neutral']) } } };
        return;
      }
      case 'answer':
        if (mention.answer !== undefined) return;
        this.isAnswered = true;
        this.mention = { ...mention, answer: seen(at) };
        return;
      case 'reply':
        if (mention.post.reply !== null) return;
        this.isAnswered = true;
        this.mention = withReply(mention, new Date(at).toISOString());
        return;
      default:
        // The word is taken back: what was seen or written before it holds again.
        this.word = null;
        this.isAnswered = mention.answer !== undefined || mention.post.reply !== null || mention.decided?.replied?.edited === true;
        this.decide({ status: null });
    }
  }

  /** What of the status must not be. */
  wrongs(): string[] {
    const { mention, word, isAnswered } = this;
    const status = statusOf(mention);
    const isNegative = labelOf(mention) === 'negative';
    return [
      ...(isNegative && status === 'answered' && !isAnswered && word !== 'answered' ? ['negative and answered by nothing'] : []),
      ...(isNegative && status !== 'answered' && isAnswered && word !== 'done' ? [`answered, and ${status}`] : []),
      ...(word === 'done' && status !== 'done' ? [`done, and ${status}`] : []),
      ...(word === 'escalated' && status !== 'escalated' && status !== 'answered' ? [`escalated, and ${status}`] : []),
      ...(status === 'new' && (mention.decided?.owner !== undefined || word !== null) ? ['worked on, and new'] : []),
    ];
  }

  private decide(work: WorkDecision): void {
    this.mention = decideWork(this.mention, [], { said: work, stamp: { clock: this.at, origin: 'here' } }).mention;
  }
}

test('whatever happens in whatever order, what is negative is never answered without a word of the user or an answer that was seen', () => {
  const reached = new Set<string>();
  const wrongs: string[] = [];
  for (let seed = 1; seed <= 2_000; seed++) {
    const random = seeded(seed);
    const life = new Life(random);
    const history: string[] = [];
    for (let step = between(random, 1, 12); step > 0; step--) {
      const what = pick(random, HAPPENINGS);
      history.push(what);
      life.live(what);
      reached.add(statusOf(life.mention));
      wrongs.push(...life.wrongs().map((wrong) => `seed ${seed}, ${history.join(', ')}: ${wrong}`));
    }
  }
  expect(wrongs).toEqual([]);
  expect([...reached].toSorted()).toEqual([...STATUSES].toSorted());
});
