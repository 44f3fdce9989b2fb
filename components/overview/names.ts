import type { Translator } from '@/lib/i18n/translator';
import type { Dimension } from '@/lib/insights/parts';
import type { Topic } from '@/lib/query/topic';

/** Name of a site, topic or language by its key. */
export type NameOf = (dimension: Dimension, key: string) => string;

export function namesOf(
  topics: readonly Topic[],
  siteNames: ReadonlyMap<string, string>,
  { text, languageName }: Translator,
): NameOf {
  return (dimension, key) => {
    if (dimension === 'topic') return topics.find(({ id }) => id === key)?.name ?? key;
    if (dimension === 'site') return siteNames.get(key) ?? key;
    return key === 'unknown' ? text('overview.languageUnknown') : languageName(key);
  };
}
