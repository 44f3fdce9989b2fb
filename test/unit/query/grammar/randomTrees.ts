import { exclusionsOnly } from '@/lib/query/grammar/check';
import { DAY_FIELDS, NUMBER_FIELDS, valuesOf } from '@/lib/query/grammar/fieldValues';
import {
  FIELD_NAMES, type Comparison, type FieldName, type FieldNode, type NearNode, type QueryNode, type TextNode,
} from '@/lib/query/tree';
import { seededNumbers } from '../subjects';

const AT = { start: 0, end: 0 };
const TERMS = [
  'acme', 'и', 'لا', '東京', '👍', 'c++', 'AT&T', '#tag', '@x', 'wi-fi', 'acm*', 'acme?x', 'abcd?', "o'reilly", 'near',
  'or', 'a,b', 'https://x.example/?q=*', 'a`b', 'a{b}', '12:30', 'x!', '$5', 'a<<b', '.net', 'مُحَمَّد', 'ёж', 'ß', '東*', 'a\\',
];
const HOSTILE = [
  ...TERMS, 'AND', 'OR', 'NOT', 'NEAR', 'ONEAR/2', 'near/3:a', '"hi"', '\u201d', '\u201chi\u201d', '`x`', '``', '(a)', ')', '(',
  '<<<x', '>>>', '~3', '/3', '-x', 'site:a', '{b}', '}', '++', '!"x"', '[1', 'TO', '3]', 'a..b', '>=2', '&', "'", '\ud83d',
  'LANG(en)', '|', '%20', '\u00ab',
];
const LANGUAGES = ['en', 'fr', 'unknown', 'pt-br', 'zh-hant'];
const NUMBERS = ['0', '1', '2.5', '3', '10', '40000'];
const DAYS = ['2025-12-31', '2026-01-01', '2026-11-01'];
const COMPARISONS: Comparison[] = ['=', '<', '<=', '>', '>='];

/** What random trees are made of. */
export interface Ingredients {
  terms: readonly string[];
  /** Words of phrases and values, whatever they look like. */
  words: readonly string[];
  fields: readonly FieldName[];
  deepest: number;
}

export const EVERYTHING: Ingredients = { terms: TERMS, words: HOSTILE, fields: FIELD_NAMES, deepest: 3 };

/** Trees put together at random that parsing can give, the same for the same seed. */
export function randomTrees(seed: number, count: number, ingredients: Ingredients = EVERYTHING): QueryNode[] {
  const random = seededNumbers(seed);
  return Array.from({ length: count }, () => positive(new Grower(random, ingredients).tree(0)));
}

/** A query of exclusions alone is none. */
function positive(tree: QueryNode): QueryNode {
  const term: QueryNode = { kind: 'term', text: 'acme', at: AT };
  return exclusionsOnly(tree) === null ? tree : joined('and', [term, tree]);
}

/** Joins parts as parsing does. */
export function joined(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode {
  return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])), at: AT };
}

class Grower {
  constructor(private readonly random: () => number, private readonly ingredients: Ingredients) {}

  tree(depth: number): QueryNode {
    const chance = this.random();
    if (depth >= this.ingredients.deepest || chance < 0.35) return this.leaf();
    if (chance < 0.5) return { kind: 'not', part: this.tree(depth + 1), at: AT };
    const parts = this.some(2, 4, () => this.tree(depth + 1));
    return joined(chance < 0.75 ? 'and' : 'or', parts);
  }

  private leaf(): QueryNode {
    const chance = this.random();
    if (chance < 0.5 || (chance >= 0.7 && this.ingredients.fields.length === 0)) return this.text();
    if (chance < 0.6) return this.near();
    if (chance < 0.7) {
      const part = this.random() < 0.5 ? 'title' : 'text';
      return { kind: 'within', part, text: this.text(), at: AT };
    }
    return this.field(this.one(this.ingredients.fields));
  }

  private text(): TextNode {
    const chance = this.random();
    if (chance < 0.6) return { kind: 'term', text: this.one(this.ingredients.terms), at: AT };
    const words = this.some(1, 4, () => this.one(this.ingredients.words)).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words.length === 0) words.push(this.one(this.ingredients.terms));
    if (chance < 0.85) {
      const loose = this.random() < 0.3 ? 1 + Math.floor(this.random() * 100) : 0;
      const fit = words.filter((word) => !/^[^\p{L}]*[*?]|[*?]/u.test(word) || (loose === 0 && this.ingredients.terms.includes(word)));
      return { kind: 'phrase', words: fit.length === 0 ? ['acme'] : fit, loose, at: AT };
    }
    return { kind: 'literal', text: words.join(' ').trim(), signs: this.random() < 0.5, at: AT };
  }

  private near(): NearNode {
    const operands = this.some(2, 4, () => ({ anyOf: this.some(1, 3, () => this.text()), at: AT }));
    const steps = operands.slice(1).map(() => ({ most: Math.floor(this.random() * 101), ordered: this.random() < 0.5 }));
    return { kind: 'near', operands, steps, at: AT };
  }

  private field(field: FieldName): FieldNode {
    const known = field === 'lang' ? LANGUAGES : valuesOf(field);
    const scalars = NUMBER_FIELDS.includes(field)
      ? NUMBERS.filter((number) => field === 'rating' || !number.includes('.'))
      : DAY_FIELDS.includes(field) ? DAYS : null;
    if (scalars === null) {
      const value = known === null ? this.some(1, 2, () => this.one(this.ingredients.words)).join(' ').trim() : this.one(known);
      return { kind: 'field', field, comparison: '=', value, at: AT };
    }
    if (this.random() < 0.6) {
      return { kind: 'field', field, comparison: this.one(COMPARISONS), value: this.one(scalars), at: AT };
    }
    const from = Math.floor(this.random() * scalars.length);
    const to = from + Math.floor(this.random() * (scalars.length - from));
    const [value = '*', end = '*'] = [from, to].map((index) => (this.random() < 0.2 ? '*' : scalars[index]));
    return { kind: 'field', field, comparison: '=', value, to: end, at: AT };
  }

  private one<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to choose from');
    return item;
  }

  private some<Item>(fewest: number, most: number, make: () => Item): Item[] {
    return Array.from({ length: fewest + Math.floor(this.random() * (most - fewest + 1)) }, make);
  }
}

/** A tree as one string, without the places of its parts. */
export function withoutPlaces(node: QueryNode): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'at' ? undefined : value));
}
