import type { Translator } from '@/lib/i18n/translator';
import { CONTEXTS, POST_KINDS } from '@/lib/posts/post';
import type { FieldName } from '@/lib/query/tree';
import { INTENTS } from '@/lib/signals/intent';
import { HAS_CHOICES, IS_CHOICES, SENTIMENT_CHOICES } from './conditions';

/** The name of a field's value as it is shown: languages, sites, kinds and the like by name, all else as it is. */
export function valueName(
  field: FieldName,
  value: string,
  siteNames: ReadonlyMap<string, string>,
  { text, languageName }: Translator,
): string {
  switch (field) {
    case 'site':
      return siteNames.get(value) ?? value;
    case 'lang':
      return value === 'unknown' ? text('builder.languageUnknown') : languageName(value);
    case 'sentiment':
      return named(SENTIMENT_CHOICES, value, (known) => text(`sentiment.${known}`));
    case 'type':
      return named(POST_KINDS, value, (known) => text(`builder.type.${known}`));
    case 'context':
      return named(CONTEXTS, value, (known) => text(`builder.context.${known}`));
    case 'has':
      return named(HAS_CHOICES, value, (known) => text(`builder.has.${known}`));
    case 'is':
      return named(IS_CHOICES, value, (known) => text(`builder.is.${known}`));
    case 'intent':
      return named(INTENTS, value, (known) => text(`builder.intent.${known}`));
    default:
      return value;
  }
}

/** Values come from queries, in which anything may be written: what has no name is shown as it is. */
function named<Value extends string>(all: readonly Value[], value: string, nameOf: (value: Value) => string): string {
  const known = all.find((each) => each === value);
  return known === undefined ? value : nameOf(known);
}
