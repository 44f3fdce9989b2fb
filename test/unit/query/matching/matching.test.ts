import { expect, test } from 'vitest';
import { bodyOf } from '@/lib/posts/post';
import { compileTrees } from '@/lib/query/matching/compile';
import { decide } from '@/lib/query/matching/decide';
import type { Answer, FieldNode, QueryNode } from '@/lib/query/tree';
import { ALPHABETS, randomQueries } from './randomQueries';
import { referenceOf, type Reference } from './reference';
import { seededNumbers } from '../subjects';

/** In all; EARSHOT_PAIRS takes more. */
const PAIRS = Number(process.env['EARSHOT_PAIRS'] ?? 40_000);
const SCRIPTS = Object.keys(ALPHABETS);

/** Fields are stood in for: some hold, some do not, some are open. */
const field = ({ field: name }: FieldNode): Answer => (name === 'rating' ? 'no' : 'undecided');

const withoutPlaces = (key: string, value: unknown): unknown => (key === 'at' ? undefined : value);

const and = (...answers: Answer[]): Answer =>
  answers.includes('no') ? 'no' : answers.includes('undecided') ? 'undecided' : 'yes';
const not = (answer: Answer): Answer => (answer === 'undecided' ? answer : answer === 'yes' ? 'no' : 'yes');

test.each(SCRIPTS)('answers and spans are those of the naive reference: %s', { timeout: 120_000 }, (script) => {
  const alphabet = ALPHABETS[script] ?? { words: [], between: [] };
  const random = randomQueries(alphabet, seededNumbers(SCRIPTS.indexOf(script) + 1));
  const counts: Record<Answer, number> = { yes: 0, no: 0, undecided: 0 };
  let [dontStore, hide] = [random.pair().tree, random.pair().tree];
  for (let pair = 0; pair < PAIRS / SCRIPTS.length; pair++) {
    const { tree, post } = random.pair();
    const exactLetters = random.chance(0.3);
    const answerOf = (asked: QueryNode): Reference => referenceOf(asked, { post, exactLetters, field });
    const topic = random.chance(0.1) ? { dontStore, hide } : {};
    const compiled = compileTrees([{ id: 't', query: tree, exactLetters, ...topic }, { id: 'other', query: hide, exactLetters }]);
    const own = decide(compiled, { post, host: null }).find(({ topicId }) => topicId === 't');
    const wanted = answerOf(tree);
    const answer = and(wanted.answer, topic.dontStore === undefined ? 'yes' : not(answerOf(topic.dontStore).answer));
    const expected = answer === 'no' ? undefined : {
      topicId: 't', answer, spans: wanted.spans, hide: topic.hide === undefined ? 'no' : answerOf(topic.hide).answer,
    };
    counts[answer] += 1;
    [dontStore, hide] = [hide, tree];
    if (JSON.stringify(own) === JSON.stringify(expected)) continue;
    const asked = JSON.stringify({ tree, ...topic, exactLetters, title: post.title, body: bodyOf(post) }, withoutPlaces);
    expect({ asked, own }).toEqual({ asked, own: expected });
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(PAIRS / SCRIPTS.length / 20);
});
