import { CONTEXTS, POST_KINDS } from '@/lib/posts/post';
import type { FieldTarget } from './aliases';
import type { FieldName } from '../tree';

/** Values of fields that take no others. Sentiments, signals and states of work are those of the rooms that know them. */
export const FIELD_VALUES = {
  type: POST_KINDS,
  context: CONTEXTS,
  has: ['image', 'video', 'audio', 'link', 'media', 'rating', 'place', 'title', 'brandreply'],
  is: ['mine', 'repost', 'firstperson', 'partial'],
  sentiment: ['negative', 'neutral', 'positive', 'unsure'],
  intent: [
    'threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'comparison', 'purchase', 'recommendation', 'praise',
    'reply', 'promotion',
  ],
  stage: ['aware', 'consider', 'buy', 'onboard', 'use', 'support', 'leave', 'advocate'],
  emotion: ['anger', 'disappointment', 'fear', 'confusion', 'gratitude', 'joy'],
  status: ['new', 'open', 'escalated', 'waiting', 'answered', 'done'],
  event: ['birth', 'wedding', 'birthday', 'anniversary', 'graduation', 'career', 'moving', 'illness', 'bereavement'],
} as const satisfies Partial<Record<FieldName, readonly string[]>>;

/** What a mention becomes once it is stored: such values are for filters, not for topics. */
export const FILTER_VALUES = {
  is: ['edited', 'gone', 'answered', 'kept'],
} as const satisfies Partial<Record<FieldName, readonly string[]>>;

/** Other ways to write such values. */
export const VALUE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['neg', 'negative'], ['pos', 'positive'], ['photo', 'image'], ['picture', 'image'], ['url', 'link'],
]);

export const NUMBER_FIELDS: readonly FieldName[] = [
  'rating', 'likes', 'comments', 'shares', 'views', 'followers', 'engagement',
];
export const DAY_FIELDS: readonly FieldName[] = ['date', 'seen'];

/** The values that a field takes in topics, or null where it takes any. */
export function valuesOf(field: FieldName): readonly string[] | null {
  return Object.hasOwn(FIELD_VALUES, field) ? FIELD_VALUES[field as keyof typeof FIELD_VALUES] : null;
}

/** The values that a field takes besides in filters. */
export function filterValuesOf(field: FieldName): readonly string[] {
  return Object.hasOwn(FILTER_VALUES, field) ? FILTER_VALUES[field as keyof typeof FILTER_VALUES] : [];
}

/** Whether any word may be a value, even one that looks like an operator. */
export function takesAnyWord(target: FieldTarget): boolean {
  if (target.kind === 'media') return false;
  if (target.kind !== 'field') return true;
  const { field } = target;
  return field !== 'lang' && valuesOf(field) === null && ![...NUMBER_FIELDS, ...DAY_FIELDS].includes(field);
}
