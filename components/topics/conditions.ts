import type { TextKey } from '@/lib/i18n/keys';
import { CONTEXTS, POST_KINDS } from '@/lib/posts/post';
import type { BuilderRow } from '@/lib/query/builder';
import type { Comparison, FieldName } from '@/lib/query/tree';
import { INTENTS } from '@/lib/signals/intent';

/** Where something is looked for, and whether it must not be there. */
export const TEXT_CONDITIONS = ['any', 'none', 'title', 'notTitle', 'text', 'notText'] as const;
export type TextCondition = (typeof TEXT_CONDITIONS)[number];

/** Fields that can be asked in a row, as they are offered: of the post, of who wrote it, of what was understood. */
export const FIELD_GROUPS = [
  { name: 'builder.group.post', fields: ['site', 'url', 'type', 'context', 'rating', 'date', 'has', 'is'] },
  { name: 'builder.group.author', fields: ['author', 'place', 'followers'] },
  { name: 'builder.group.reach', fields: ['likes', 'comments', 'shares', 'views', 'engagement'] },
  { name: 'builder.group.understood', fields: ['lang', 'sentiment', 'intent', 'seen'] },
] as const satisfies readonly { name: TextKey; fields: readonly FieldName[] }[];

/** How the values of a field are given. */
export type FieldControl = 'words' | 'choices' | 'number' | 'day';

const NUMBERS: readonly FieldName[] = ['rating', 'likes', 'comments', 'shares', 'views', 'followers', 'engagement'];
const DAYS: readonly FieldName[] = ['date', 'seen'];

/** Languages that are told apart (the detector's 60, and Frisian), by their codes. */
const LANGUAGES =
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr fy gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl '
  + 'no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh';

export const HAS_CHOICES = ['image', 'video', 'audio', 'link', 'brandreply'] as const;
export const IS_CHOICES = ['mine', 'repost', 'firstperson'] as const;
export const SENTIMENT_CHOICES = ['negative', 'neutral', 'positive', 'unsure'] as const;

const CHOICES: Partial<Record<FieldName, readonly string[]>> = {
  type: POST_KINDS,
  context: CONTEXTS,
  has: HAS_CHOICES,
  is: IS_CHOICES,
  lang: [...LANGUAGES.split(' '), 'unknown'],
  sentiment: SENTIMENT_CHOICES,
  intent: INTENTS,
};

/** All values that a field can have; null where it has no such list. */
export function choicesOf(field: FieldName): readonly string[] | null {
  return CHOICES[field] ?? null;
}

export function controlOf(field: FieldName): FieldControl {
  if (NUMBERS.includes(field)) return 'number';
  if (DAYS.includes(field)) return 'day';
  return field in CHOICES ? 'choices' : 'words';
}

/** `between`: a range with both ends. */
export const COMPARED = ['=', '<=', '>=', '<', '>', 'between'] as const satisfies readonly (Comparison | 'between')[];

/** A new row of a condition, with nothing in it yet. */
export function emptyRow(condition: TextCondition | FieldName): BuilderRow {
  const texts = TEXT_CONDITIONS.find((known) => known === condition);
  if (texts !== undefined) return { kind: 'texts', texts: [], ...placeOf(texts) };
  const field = condition as FieldName;
  const control = controlOf(field);
  const comparison = field === 'rating' ? '<=' : '>=';
  const values = control === 'number' || control === 'day' ? [{ comparison, value: '' } as const] : [];
  return { kind: 'field', field, excluded: false, values };
}

type TextsRow = BuilderRow & { kind: 'texts' };

export function placeOf(condition: TextCondition): Pick<TextsRow, 'within' | 'excluded'> {
  const excluded = condition === 'none' || condition === 'notTitle' || condition === 'notText';
  if (condition === 'title' || condition === 'notTitle') return { within: 'title', excluded };
  return { within: condition === 'text' || condition === 'notText' ? 'text' : null, excluded };
}

export function conditionOf({ within, excluded }: Pick<TextsRow, 'within' | 'excluded'>): TextCondition {
  if (within === 'title') return excluded ? 'notTitle' : 'title';
  if (within === 'text') return excluded ? 'notText' : 'text';
  return excluded ? 'none' : 'any';
}
