import type { FieldName } from '../tree';
import type { CannotCode, ChangeCode, Tool } from './pasted';

/** What a value of another tool's field means: values of one of our fields, any of them. */
export type Meaning = readonly [FieldName, ...string[]];

/** Our word for another tool's value, by its lower case; under `*` what all others become, `$` being the value. */
export type ValueNames = Readonly<Record<string, string>>;
export type Meanings = Readonly<Record<string, Meaning | CannotCode>>;

/**
 * What another tool's `name:value` becomes. `field`: one of our fields, its values as given, by `values` or, where they
 * ask something else, by `means`; with `least`, a number is the least; `means`: only these values have a meaning here;
 * `within`: a text in that part of the post; `words`: a word of the text, with a sign before it; `literal`: as in
 * `LiteralNode`; `containing`: a part of the value.
 */
export type FieldRule =
  | { kind: 'field'; field: FieldName; values?: ValueNames; means?: Meanings; least?: boolean }
  | { kind: 'means'; values: Meanings; why: CannotCode }
  | { kind: 'within'; part: 'title' | 'text'; why?: ChangeCode }
  | { kind: 'words'; sign: '' | '#' | '@'; why?: ChangeCode }
  | { kind: 'literal'; signs: boolean }
  | { kind: 'containing'; field: 'author' }
  | { kind: 'cannot'; why: CannotCode };

export type FieldRules = Readonly<Record<string, FieldRule>>;

/** What is special to one tool. What is the same everywhere is in `reader.ts`; names of fields are in lower case. */
export interface ToolRules {
  tool: Tool;
  /** Looked for in the query with what stands in quotes blanked; the weights of all that are found are added up. */
  telltales?: readonly (readonly [RegExp, number])[];
  fields?: FieldRules;
  /** `NAME(…)`. */
  calls?: FieldRules;
  /** Words between the operands of a bare NEAR, where it is not 4. */
  bareNear?: number;
  /** and, or, not, near are operators, too. */
  lowerCaseOperators?: boolean;
  /** `-word` excludes from the whole query, wherever it stands. */
  minusExcludesEverywhere?: boolean;
  /** `!"x"` is "not x" rather than "x with these capitals". */
  bangIsNot?: boolean;
  /** Fields that, written twice side by side, mean either. */
  repeatedAreOr?: readonly FieldName[];
  /** Bare words are heard in all their grammatical forms. */
  wordForms?: boolean;
}

export function as(field: FieldName, values?: ValueNames): FieldRule {
  return values === undefined ? { kind: 'field', field } : { kind: 'field', field, values };
}

export function atLeast(field: FieldName): FieldRule {
  return { kind: 'field', field, least: true };
}

export function cannot(why: CannotCode): FieldRule {
  return { kind: 'cannot', why };
}

/** The same rule for several names. */
export function each(names: readonly string[], rule: FieldRule): FieldRules {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

/** An entry of a table, safe with names such as `constructor`. */
export function named<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | null {
  return table !== undefined && Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
