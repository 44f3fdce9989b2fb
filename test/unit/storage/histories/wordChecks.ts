import { wordsRowOf, type WordsRow } from '@/lib/mentions/searchWords';
import { byId, settingOf, type Snapshot } from './snapshot';

/** Each mention is found by the words that it has now, once all are to be in the index, and nothing by words of what is gone. */
export function wrongWords(stored: Pick<Snapshot, 'mentions' | 'words' | 'settings'>, _book: unknown, settled: boolean): string[] {
  const { mentions, words } = stored;
  const known = byId(mentions);
  if (!settled && settingOf<{ done: boolean }>(stored, 'wordIndexing')?.done === false) return words.flatMap(({ id }) => (known.has(id) ? [] : [`words of ${id}, which is gone`]));
  const rows = new Map(words.map((row) => [row.id, row]));
  return [
    ...words.flatMap(({ id }) => (known.has(id) ? [] : [`words of ${id}, which is gone`])),
    ...mentions.flatMap((mention) => {
      const row = rows.get(mention.id);
      if (row === undefined) return [`${mention.id} has no words`];
      const { understanding } = mention;
      const language = { ...understanding.language, language: languageThen(row) };
      const must = wordsRowOf({ ...mention, understanding: { ...understanding, language } });
      return JSON.stringify(must.entries) === JSON.stringify(row.entries) ? [] : [`${mention.id} has words that it has not`];
    }),
  ];
}

/** The language whose stop words were left out; what was understood later is no matter. */
function languageThen({ entries }: WordsRow): string | null {
  const mark = entries.find(([word]) => /^\*./u.test(word));
  return mark === undefined ? null : mark[0].slice(1);
}
