import { completePost } from '@/lib/posts/complete';
import { compileTrees } from '@/lib/query/matching/compile';
import { decide } from '@/lib/query/matching/decide';
import type { Subject } from '@/lib/query/subject';
import type { QueryNode } from '@/lib/query/tree';
import { pick, seeded, type Random } from '@/scripts/generate/random';

const SCRIPTS = ['latin', 'cyrillic', 'arabic'] as const;
type Script = (typeof SCRIPTS)[number];
export const KINDS = ['mixed', ...SCRIPTS] as const;
type Kind = (typeof KINDS)[number];

const CONSONANTS: Record<Script, string> = {
  latin: 'bdfgklmnprstvz',
  cyrillic: 'бвгдзклмнпрстфх',
  arabic: 'بتجدرسشطعفقكلمن',
};
const VOWELS: Record<Script, string> = { latin: 'aeiou', cyrillic: 'аеиоуыя', arabic: 'اوي' };
/** What brands add to their names. */
const ADDITIONS: Record<Script, readonly string[]> = {
  latin: ['Pro', 'Max', 'One', 'Coffee', 'Mobile', 'Air 2', 'Bank', 'Care'],
  cyrillic: ['Плюс', 'Банк', 'Кофе', 'Маркет', 'Мобайл', 'Сервис', 'Про 2'],
  arabic: ['بلس', 'بنك', 'موبايل', 'ماركت', 'كافيه', 'تك'],
};
const TEXT_LENGTH = 220;
const TEXTS = 200;
/** So many of a hundred words of a text are names that are looked for. */
const NAMES_PER_100 = 6;
/** One measurement takes at least so long, ms. */
const LEAST = 250;

export interface MatchBench {
  /** How many hits both find in all texts. */
  hits(): { own: number; native: number };
  /** Microseconds per text. */
  own(): number;
  native(): number;
}

/** Invented names as terms of some topics, and texts in which a few of them stand. */
export function matchBench(asked: { topics: number; terms: number; kind?: Kind }): MatchBench {
  const random = seeded(asked.terms);
  const names = namesOf(asked.terms, random);
  const kinds = asked.kind === undefined ? KINDS : [asked.kind];
  const texts = Array.from({ length: TEXTS }, (_, index) => textOf(kinds[index % kinds.length] ?? 'mixed', names, random));
  const compiled = compileTrees(Array.from({ length: asked.topics }, (_, topic) => ({
    id: String(topic),
    query: anyOf(names.filter((__, index) => index % asked.topics === topic).map(({ name }) => name)),
  })));
  const subjects = texts.map(subjectOf);
  const alternation = alternationOf(names.map(({ name }) => name));
  const own = (): number => {
    let count = 0;
    for (const subject of subjects) for (const { spans } of decide(compiled, subject)) count += spans.length;
    return count;
  };
  const native = (): number => {
    let count = 0;
    for (const text of texts) for (const _ of text.toLowerCase().matchAll(alternation)) count += 1;
    return count;
  };
  return {
    hits: () => ({ own: own(), native: native() }),
    own: () => timeOf(own),
    native: () => timeOf(native),
  };
}

function timeOf(run: () => number): number {
  let rounds = 0;
  const start = performance.now();
  let took = 0;
  while (took < LEAST) {
    run();
    rounds += 1;
    took = performance.now() - start;
  }
  return took * 1000 / rounds / TEXTS;
}

/** The fastest native way to find them: longest first, so that a longer name is not cut short. */
function alternationOf(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const longestFirst = escaped.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}\\p{M}_])`, 'gu');
}

function anyOf(names: readonly string[]): QueryNode {
  const at = { start: 0, end: 0 };
  return { kind: 'or', parts: names.map((name) => ({ kind: 'phrase', words: name.split(' '), loose: 0, at })), at };
}

function namesOf(count: number, random: Random): { name: string; script: Script }[] {
  const names = new Map<string, Script>();
  while (names.size < count) {
    const script = SCRIPTS[names.size % SCRIPTS.length] ?? 'latin';
    const word = wordOf(script, 2 + Math.floor(random() * 2), random);
    const name = script === 'arabic' ? word : word.charAt(0).toUpperCase() + word.slice(1);
    names.set(random() < 0.4 ? `${name} ${pick(random, ADDITIONS[script])}` : name, script);
  }
  return Array.from(names, ([name, script]) => ({ name, script }));
}

function textOf(kind: Kind, names: readonly { name: string; script: Script }[], random: Random): string {
  let text = '';
  while (text.length < TEXT_LENGTH) {
    const script = kind === 'mixed' ? pick(random, SCRIPTS) : kind;
    const own = names.filter((name) => name.script === script);
    const isName = own.length > 0 && random() * 100 < NAMES_PER_100;
    const word = isName ? pick(random, own).name : wordOf(script, 1 + Math.floor(random() * 4), random);
    text += word + (random() < 0.1 ? pick(random, [', ', '. ', '! ', ' — ', ': ']) : ' ');
  }
  return text.trim();
}

function wordOf(script: Script, syllables: number, random: Random): string {
  const syllable = (): string =>
    pick(random, Array.from(CONSONANTS[script])) + pick(random, Array.from(VOWELS[script]))
    + (random() < 0.4 ? pick(random, Array.from(CONSONANTS[script])) : '');
  return Array.from({ length: syllables }, syllable).join('');
}

function subjectOf(text: string): Subject {
  const from = { site: 'forum', base: 'https://forum.example/', context: 'feed' } as const;
  return { post: completePost({ kind: 'post', text }, from), host: 'forum.example' };
}
