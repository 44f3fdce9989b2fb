import { describe, expect, test } from 'vitest';
import { LONGEST_STREAM_NAME, LONGEST_STREAM_QUERY, MOST_STREAMS, streamsIn, withChanged, withMoved, withoutStream, withStream, type Stream } from '@/lib/inbox/stream';

const streamOf = (id: string, part: Partial<Stream> = {}): Stream => ({ id, name: id, query: '', topicId: null, waiting: false, ...part });
const idsOf = (streams: readonly Stream[]): string => streams.map(({ id }) => id).join('');
const ABC = [streamOf('a'), streamOf('b'), streamOf('c')];

describe('columns from elsewhere', () => {
  test('are those that can be read, each once, as many as there may be', () => {
    expect(streamsIn(JSON.parse(JSON.stringify(ABC)))).toEqual(ABC);
    expect(idsOf(streamsIn([streamOf('a'), null, 'b', { id: 'c' }, { ...streamOf('d'), name: 1 }, streamOf(''), streamOf('a', { name: 'again' }), { ...streamOf('e'), topicId: 5 }]))).toBe('a');
    expect(streamsIn(Array.from({ length: MOST_STREAMS + 3 }, (_, at) => streamOf(`s${at}`)))).toHaveLength(MOST_STREAMS);
    for (const none of [undefined, null, {}, 'streams', 7]) expect(streamsIn(none)).toEqual([]);
  });

  test('are cut where they are too long, and hold nothing else', () => {
    const [stream] = streamsIn([{ ...streamOf('a', { name: ` ${'n'.repeat(500)}`, query: 'q'.repeat(5_000) }), other: 1, waiting: 'yes' }]);
    expect(stream).toEqual(streamOf('a', { name: 'n'.repeat(LONGEST_STREAM_NAME), query: 'q'.repeat(LONGEST_STREAM_QUERY) }));
  });
});

describe('the board', () => {
  test.each([['a', 2, 'bca'], ['c', 0, 'cab'], ['b', 1, 'abc'], ['b', 99, 'acb'], ['b', -5, 'bac'], ['x', 0, 'abc']])('moves %s to place %i: %s', (id, to, order) => {
    expect(idsOf(withMoved(ABC, id, to))).toBe(order);
  });

  test('takes a column at a place, once, while there is room', () => {
    expect(idsOf(withStream(ABC, streamOf('d')))).toBe('abcd');
    expect(idsOf(withStream(ABC, streamOf('d'), 1))).toBe('adbc');
    expect(idsOf(withStream(ABC, streamOf('b'), 0))).toBe('abc');
    const full = Array.from({ length: MOST_STREAMS }, (_, at) => streamOf(`s${at}`));
    expect(withStream(full, streamOf('d'))).toEqual(full);
  });

  test('changes and drops one', () => {
    expect(withChanged(ABC, streamOf('b', { name: ' New ' })).map(({ name }) => name)).toEqual(['a', 'New', 'c']);
    expect(idsOf(withoutStream(ABC, 'b'))).toBe('ac');
  });
});
