import type { Translator } from '@/lib/i18n/translator';
import { FIELD_VALUES } from '@/lib/query/grammar/fieldValues';
import type { FieldName } from '@/lib/query/tree';

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
      return named(FIELD_VALUES.sentiment, value, (known) => text(`sentiment.${known}`));
    case 'type':
      return named(FIELD_VALUES.type, value, (known) => text(`builder.type.${known}`));
    case 'context':
      return named(FIELD_VALUES.context, value, (known) => text(`builder.context.${known}`));
    case 'has':
      return named(FIELD_VALUES.has, value, (known) => text(`builder.has.${known}`));
    case 'is':
      return named(FIELD_VALUES.is, value, (known) => text(`builder.is.${known}`));
    case 'intent':
      return named(FIELD_VALUES.intent, value, (known) => text(`intent.${known}`));
    case 'emotion':
      return named(FIELD_VALUES.emotion, value, (known) => text(`emotion.${known}`));
    case 'stage':
      return named(FIELD_VALUES.stage, value, (known) => text(`stage.${known}`));
    case 'event':
      return named(FIELD_VALUES.event, value, (known) => text(`event.${known}`));
    default:
      return value;
  }
}

/** Values come from queries, in which anything may be written: what has no name is shown as it is. */
function named<Value extends string>(all: readonly Value[], value: string, nameOf: (value: Value) => string): string {
  const known = all.find((each) => each === value);
  return known === undefined ? value : nameOf(known);
}
