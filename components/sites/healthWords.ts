import type { TextKey } from '@/lib/i18n/keys';
import type { Translator } from '@/lib/i18n/translator';
import type { MissingField } from '@/lib/insights/siteHealth';
import type { UnreadableKind } from './listedSites';

const MISSING: Readonly<Record<string, TextKey>> = {
  author: 'health.missing.author',
  time: 'health.missing.time',
  permalink: 'health.missing.permalink',
  rating: 'health.missing.rating',
  text: 'health.missing.text',
};

/** Which fields posts lack, each with its part as `partOf` writes it; null where they lack none. */
export function missingWords(
  missing: readonly MissingField[],
  partOf: (field: MissingField) => string,
  { text, sequence }: Translator,
): string | null {
  const words = missing.flatMap((field) => {
    const key = MISSING[field.field];
    return key === undefined ? [] : [text(key, { part: partOf(field) })];
  });
  return words.length === 0 ? null : sequence(words);
}

/** A share of posts as people read it: one of ten thousand is not none. */
export function shareOfPosts({ share }: MissingField, { text, percent }: Translator): string {
  return share < 0.005 ? text('health.below', { share: percent(0.01) }) : percent(share);
}

/** Since when something is so: the time alone where that was today. Instants in ms since 1970. */
export function sinceWords(since: number, now: number, { time, date, dateTime }: Translator): string {
  return date(since) === date(now) ? time(since) : dateTime(since);
}

/** That nothing can be read on pages of a kind, in one sentence. */
export function unreadableWords(site: string, { kind, found, since }: UnreadableKind, now: number, translator: Translator): string {
  const { text, count } = translator;
  return count('health.unreadable', found, {
    site,
    kind: text(`exposure.context.${kind}`),
    since: sinceWords(since, now, translator),
  });
}

/** How well posts of the last days were read, in one sentence. */
export function readWords({ found, read }: { found: number; read: number }, days: number, { count, number }: Translator): string {
  return found === read
    ? count('health.readAll', found, { days: number(days) })
    : count('health.read', found, { read: number(read), days: number(days) });
}
