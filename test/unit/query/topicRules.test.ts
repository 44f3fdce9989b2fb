import { describe, expect, it } from 'vitest';
import { completePost } from '@/lib/posts/complete';
import { compileTopics } from '@/lib/query/readTopics';
import { decide } from '@/lib/query/matching/decide';
import { heardTopic, type HeardTopic } from '@/lib/query/topic';
import { hearsNoMore, mergedRules, sameRules } from '@/lib/query/topicRules';
import { pick, seeded, type Random } from '@/scripts/generate/random';

type Rules = Omit<HeardTopic, 'id'>;
const topic = (rules: Rules): HeardTopic => ({ id: 'topic', ...rules });

describe('two sets of rules', () => {
  it.each<[Rules, Rules, boolean]>([
    [{ query: 'a OR b' }, { query: '((a) OR b)' }, true],
    [{ query: 'a', dontStore: '' }, { query: 'a', exactLetters: false, handles: [] }, true],
    [{ query: 'a', handles: ['x', 'y'] }, { query: 'a', handles: ['y', 'x'] }, true],
    [{ query: 'a' }, { query: 'b' }, false],
    [{ query: 'a' }, { query: 'a', hide: 'b' }, false],
    [{ query: 'a' }, { query: 'a', exactLetters: true }, false],
  ])('%j and %j are the same: %s', (a, b, same) => expect(sameRules(topic(a), topic(b))).toBe(same));

  it.each<[Rules, Rules, boolean]>([
    [{ query: 'a' }, { query: 'a', hide: 'b' }, true],
    [{ query: 'a' }, { query: 'a b' }, true],
    [{ query: 'a' }, { query: 'a', dontStore: 'b' }, true],
    [{ query: 'a', dontStore: 'b' }, { query: 'a -b' }, true],
    [{ query: 'a', dontStore: 'b' }, { query: 'a', dontStore: 'b OR c' }, true],
    [{ query: 'a', dontStore: 'b OR c' }, { query: 'a', dontStore: 'b' }, false],
    [{ query: 'a' }, { query: 'a OR b' }, false],
    [{ query: 'café' }, { query: 'café', exactLetters: true }, true],
    [{ query: 'a -café' }, { query: 'a -café', exactLetters: true }, false],
    [{ query: 'café', exactLetters: true }, { query: 'café' }, false],
    [{ query: 'a' }, { query: 'a', handles: ['x'] }, true],
    [{ query: 'a -is:mine' }, { query: 'a -is:mine', handles: ['x'] }, false],
    [{ query: 'a' }, { query: 'a (' }, false],
  ])('%j changed to %j hears no more: %s', (before, after, fewer) =>
    expect(hearsNoMore(topic(before), topic(after))).toBe(fewer));
});

const WORDS = ['amber', 'birch', 'cedar', 'delta'];

function someRules(random: Random): Rules {
  const word = (): string => pick(random, WORDS);
  const query = pick(random, [word(), `${word()} OR ${word()}`, `${word()} -${word()}`]);
  return {
    query,
    ...(random() < 0.5 ? { dontStore: pick(random, [word(), `${word()} OR ${word()}`]) } : {}),
    ...(random() < 0.5 ? { hide: pick(random, [word(), `${word()} ${word()}`]) } : {}),
  };
}

/** All texts of these words. */
const TEXTS = Array.from({ length: 2 ** WORDS.length }, (_, bits) => WORDS.filter((__, index) => (bits >> index) % 2 === 1).join(' '));

const POSTS = TEXTS.map((text) =>
  completePost({ kind: 'post', text }, { site: 'here', base: 'https://here.example/', context: 'feed' }));

/** How rules answer to each of the texts. */
function answersOf(rules: HeardTopic): { heard: boolean; hidden: boolean }[] {
  const compiled = compileTopics([heardTopic(rules)]);
  return POSTS.map((post) => {
    const [answer] = decide(compiled, { post, host: null });
    return { heard: answer?.answer === 'yes', hidden: answer?.answer === 'yes' && answer.hide === 'yes' };
  });
}

describe('merged rules', () => {
  it('hear what either heard, and hide what all that heard it hid, over all texts of few words', { timeout: 60_000 }, () => {
    const random = seeded(4);
    for (let round = 0; round < 100; round++) {
      const [into, from] = [topic(someRules(random)), topic(someRules(random))];
      const merged = mergedRules(into, from);
      if (merged === null) throw new Error(`Not merged: ${JSON.stringify([into, from])}`);
      const others = answersOf(from);
      const wanted = answersOf(into).map((a, index) => {
        const b = others[index] ?? { heard: false, hidden: false };
        const heard = a.heard || b.heard;
        return { heard, hidden: heard && (!a.heard || a.hidden) && (!b.heard || b.hidden) };
      });
      expect({ into, from, answers: answersOf(merged) }).toEqual({ into, from, answers: wanted });
    }
  });

  it('keep what both have, as it is, and the handles of both', () => {
    const [into, from] = [{ query: 'a', dontStore: 'x', hide: 'y', handles: ['one'] }, { query: 'b', dontStore: 'x', hide: 'y', handles: ['two'] }];
    expect(mergedRules(topic(into), topic(from))).toEqual({
      id: 'topic', query: 'a OR b', dontStore: 'x', hide: 'y', handles: ['one', 'two'],
    });
  });

  it('are none where a query cannot be read', () => expect(mergedRules(topic({ query: 'a' }), topic({ query: 'b (' }))).toBeNull());
});
