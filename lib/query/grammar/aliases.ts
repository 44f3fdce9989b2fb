import { nearestOf } from './nearest';
import { FIELD_NAMES, FILTER_FIELDS, type FieldName, type QueryPurpose, type WithinNode } from '../tree';

/** What stands before a colon, or before parentheses as in `LANG(en)`. */
export type FieldTarget =
  | { kind: 'field'; field: FieldName }
  | { kind: 'within'; part: WithinNode['part'] }
  | { kind: 'literal'; signs: boolean }
  | { kind: 'signed'; sign: '#' | '@' }
  /** Authors on X alone. */
  | { kind: 'twitter' }
  /** Has an image or a video. */
  | { kind: 'media' };

const FIELD_ALIASES: Record<string, FieldName> = {
  source: 'site', platform: 'site', language: 'lang', from: 'author', by: 'author', brand: 'topic', replies: 'comments',
  'author.followers': 'followers', country: 'place', city: 'place', county: 'place', state: 'place', continent: 'place',
  location: 'place',
};
const TARGETS: ReadonlyMap<string, FieldTarget> = new Map<string, FieldTarget>([
  ...FIELD_NAMES.map((field): [string, FieldTarget] => [field, { kind: 'field', field }]),
  ['title', { kind: 'within', part: 'title' }],
  ['text', { kind: 'within', part: 'text' }],
  ['case', { kind: 'literal', signs: false }],
  ['raw', { kind: 'literal', signs: true }],
  ...Object.entries(FIELD_ALIASES).map(([name, field]): [string, FieldTarget] => [name, { kind: 'field', field }]),
  ['message', { kind: 'within', part: 'text' }],
  ['body', { kind: 'within', part: 'text' }],
  ['hashtags', { kind: 'signed', sign: '#' }],
  ['at_mentions', { kind: 'signed', sign: '@' }],
  ['by_twitter', { kind: 'twitter' }],
  ['media', { kind: 'media' }],
]);
const NAMES = [...TARGETS.keys()].filter((name) => name !== 'by_twitter' && name !== 'media');

/** What a field's name stands for, in any case; undefined where there is no such field. */
export function targetOf(name: string): FieldTarget | undefined {
  return TARGETS.get(name.toLowerCase());
}

/** The field's name that is most like one that nobody knows, of those that the query may ask. */
export function nearestField(name: string, purpose: QueryPurpose): string {
  const names = purpose === 'filter' ? NAMES : NAMES.filter((known) => !isOfFilters(TARGETS.get(known)));
  return nearestOf(name.toLowerCase(), names);
}

function isOfFilters(target: FieldTarget | undefined): boolean {
  return target?.kind === 'field' && FILTER_FIELDS.some((field) => field === target.field);
}
