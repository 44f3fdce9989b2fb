import { completePost } from '@/lib/posts/complete';
import type { Post } from '@/lib/posts/post';
import type { FieldNode, NearNode, QueryNode, TextNode } from '@/lib/query/tree';

/** Words that are easily confused, and what may stand between them, for texts and queries of one kind of script. */
export interface Alphabet {
  words: readonly string[];
  between: readonly string[];
}

const SPACES = [' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', '\n', ', ', '. ', ' - ', '-', '-', '\u2011', "'", '\u2019', '_', ''];
const SIGNS = [' #', ' @', '+ ', '++ ', ' & ', '&', '.', '[.]', ' [dot] ', '(dot)', ' . ', '/', ' $', '*', '? ', '! ', '…'];
const BETWEEN = [...SPACES, ...SPACES, ...SIGNS];

export const ALPHABETS: Record<string, Alphabet> = {
  Latin: {
    words: [
      'acme', 'Acme', 'acmes', 'ACM', 'wi', 'fi', 'wifi', 's', 'll', 'we', 'café', 'cafe', 'CAFE\u0301', 'straße', 'STRASSE',
      'com', 'dot', 'c', 'C', 'a', 'b', '5', 'İs', 'ﬁx', 'Ａcme', 'ac\u00adme', 'acme_help', '\ud800', '\ufdfa',
    ],
    between: BETWEEN,
  },
  Cyrillic: {
    words: [
      'ёлка', 'елка', 'Ёлка', 'елки', 'йод', 'иод', "п'ять", 'п\u02bcять', 'пять', 'за\u0301мок', 'замок', 'замки', 'я',
      'и', 'com', 's', 'їжак', 'і\u0308жак', 'б', 'в',
    ],
    between: BETWEEN,
  },
  Arabic: {
    words: [
      'مدرسة', 'مدرسه', 'مَدرسة', 'مـــدرسة', 'مدارس', 'على', 'علي', 'أحمد', 'احمد', 'ا', 'و', '١٢', '12', 'ک', 'ك', 'مي\u200cخواهم', 'com',
      'हिन्दी', 'हिन्दीभाषा', 'हि',
    ],
    between: BETWEEN,
  },
  'scripts without spaces': {
    words: [
      '東京', '東', '京', '京都', '都', 'に', '住む', 'メルカリ', 'ﾒﾙｶﾘ', 'か', 'が', 'ｶﾞ', 'กาแฟ', 'กา', 'แฟ', 'มาก', 'ร้าน', 'iPhone',
      'a', 's', '〇', '한글', '\u1112\u1161\u11ab글', 'ー', '〱', '。', '々',
    ],
    between: ['', '', '', '', '', ...SPACES, ...SIGNS],
  },
  'emoji and signs': {
    words: ['👍', '👍🏽', '❤\ufe0f', '❤', '👩\u200d🚀', '🚀', '1\ufe0f\u20e3', '🇺🇦', '©', '™', '€', '$', '5', 'a', 'b', '++', '#', '\ud83d'],
    between: ['', '', '', ...BETWEEN],
  },
  all: { words: [], between: ['', ...BETWEEN] },
};
ALPHABETS['all'] = {
  words: Object.values(ALPHABETS).flatMap(({ words }) => words),
  between: ['', ...BETWEEN],
};

const AT = { start: 0, end: 0 };

/** Makes trees and posts out of an alphabet; the same numbers make the same. */
export function randomQueries({ words, between }: Alphabet, random: () => number) {
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = (share: number): boolean => random() < share;
  // Few words of one alphabet at a time, so that texts and queries meet.
  let own: string[] = [];
  let asked: string[] = [];

  const piece = (): string => {
    let written = pick(own);
    if (chance(0.2)) written += pick(['-', "'", '.', '&', '', '/', '_', '@']) + pick(own);
    if (chance(0.1)) written = pick(['#', '@', '$', '.', '…', '+']) + written;
    if (chance(0.1)) written += pick(['+', '++', '#', '?', '!', '...']);
    if (chance(0.15)) written = withWildcard(written);
    asked.push(written);
    return written;
  };

  /** A piece of the query as somebody else would write it. */
  const rewritten = (written: string): string => {
    const text = written
      .replaceAll('.', () => pick(['.', '.', '[.]', ' (.) ', '(dot)', ' [dot] ', ' dot ']))
      .replaceAll(/[-'&]/gu, (sign) => pick([sign, sign, ' ', '', '\u2011', '-']))
      .replaceAll('*', () => pick(['', 's', 'ist', pick(own)]))
      .replaceAll('?', () => pick(['', 's', pick(own)]));
    const kind = random();
    return kind < 0.1 ? text.toUpperCase() : kind < 0.2 ? text.normalize('NFD') : kind < 0.3 ? text.slice(0, -1) : text;
  };

  const withWildcard = (written: string): string => {
    const letters = Array.from(written);
    const at = Math.max(1, below(letters.length + 1));
    letters.splice(at, chance(0.3) ? 1 : 0, pick(['*', '*', '?']));
    return letters.join('') + (chance(0.1) ? pick(['*', '?']) : '');
  };

  const text = (): TextNode => {
    const kind = random();
    if (kind < 0.5) return { kind: 'term', text: piece(), at: AT };
    if (kind < 0.75) return { kind: 'phrase', words: list(1 + below(3), piece), loose: 0, at: AT };
    if (kind < 0.88) return { kind: 'phrase', words: list(1 + below(4), () => pick(own)), loose: 1 + below(5), at: AT };
    return { kind: 'literal', text: list(1 + below(2), piece).join(pick(between)), signs: chance(0.5), at: AT };
  };

  const near = (): NearNode => {
    const operands = list(2 + below(3), () => ({ anyOf: list(1 + below(2), text), at: AT }));
    const steps = operands.slice(1).map(() => ({ most: below(5), ordered: chance(0.4) }));
    return { kind: 'near', operands, steps, at: AT };
  };

  const field = (): FieldNode => {
    const name = pick(['rating', 'lang', 'seen', 'topic', 'sentiment'] as const);
    return { kind: 'field', field: name, comparison: '=', value: name === 'rating' ? '2' : 'en', at: AT };
  };

  const tree = (depth = 0): QueryNode => {
    const kind = random();
    if (depth < 2 && kind < 0.4) {
      return { kind: chance(0.5) ? 'and' : 'or', parts: list(1 + below(3), () => tree(depth + 1)), at: AT };
    }
    if (depth < 2 && kind < 0.5) return { kind: 'not', part: tree(depth + 1), at: AT };
    if (kind < 0.65) return near();
    if (kind < 0.72) return { kind: 'within', part: pick(['title', 'text']), text: text(), at: AT };
    return kind < 0.76 ? field() : text();
  };

  const body = (most: number): string => list(below(most + 1), () => (asked.length > 0 && chance(0.3) ? rewritten(pick(asked)) : pick(own)) + pick(between)).join('');

  const post = (): Post => {
    const written = body(8);
    const title = chance(0.3) ? (chance(0.3) ? `${written.slice(0, 5)}…` : body(3)) : null;
    return { ...EMPTY, title, text: written };
  };

  return {
    pair: (): { tree: QueryNode; post: Post } => {
      own = list(4, () => pick(words));
      asked = [];
      return { tree: tree(), post: post() };
    },
    chance,
  };
}

const EMPTY = completePost({ kind: 'post', text: '' }, { site: 'forum', base: 'https://forum.example/', context: 'feed' });

function list<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
