import type { TextKey } from '@/lib/i18n/keys';
import type { BuilderRow } from '@/lib/query/writing/builder';
import { DAY_FIELDS, NUMBER_FIELDS, valuesOf } from '@/lib/query/grammar/fieldValues';
import type { Comparison, FieldName } from '@/lib/query/tree';

/** Where something is looked for, and whether it must not be there. */
export const TEXT_CONDITIONS = ['any', 'none', 'title', 'notTitle', 'text', 'notText'] as const;
export type TextCondition = (typeof TEXT_CONDITIONS)[number];

/** Fields that can be asked in a row, as they are offered: of the post, of who wrote it, of what was understood. */
export const FIELD_GROUPS = [
  { name: 'builder.group.post', fields: ['site', 'url', 'type', 'context', 'rating', 'date', 'has', 'is'] },
  { name: 'builder.group.author', fields: ['author', 'place', 'followers'] },
  { name: 'builder.group.reach', fields: ['likes', 'comments', 'shares', 'views', 'engagement'] },
  { name: 'builder.group.understood', fields: ['lang', 'sentiment', 'intent', 'emotion', 'stage', 'aspect', 'event', 'seen'] },
] as const satisfies readonly { name: TextKey; fields: readonly FieldName[] }[];

/** How the values of a field are given. */
export type FieldControl = 'words' | 'choices' | 'number' | 'day';

/** Languages that are told apart (the detector's 60, and Frisian), by their codes. */
const LANGUAGES =
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr fy gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl '
  + 'no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh';

/** All values that a field can have; null where it has no such list. */
export function choicesOf(field: FieldName): readonly string[] | null {
  return field === 'lang' ? [...LANGUAGES.split(' '), 'unknown'] : valuesOf(field);
}

export function controlOf(field: FieldName): FieldControl {
  if (NUMBER_FIELDS.includes(field)) return 'number';
  if (DAY_FIELDS.includes(field)) return 'day';
  return choicesOf(field) === null ? 'words' : 'choices';
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
