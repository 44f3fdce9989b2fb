import { wordsRowOf, type WordsRow } from '@/lib/mentions/searchWords';
import { byId, type Snapshot } from './snapshot';

/** Each mention is found by the words that it has now, and nothing by words of what is gone. */
export function wrongWords({ mentions, words }: Pick<Snapshot, 'mentions' | 'words'>): string[] {
  const known = byId(mentions);
  const stored = new Map(words.map((row) => [row.id, row]));
  return [
    ...words.flatMap(({ id }) => (known.has(id) ? [] : [`words of ${id}, which is gone`])),
    ...mentions.flatMap((mention) => {
      const row = stored.get(mention.id);
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
