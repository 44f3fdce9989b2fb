import { UNKNOWN_TIME, type WrittenTime } from '@/lib/posts/post';
import { readAge } from '@/lib/language/ages';
import { attribute, find } from './dom';

/** Language that a page declares for its own words (BCP 47), or null. */
export function declaredLanguage(document: Document): string | null {
  const html = find(document, 'html');
  const language = html === null ? '' : (attribute(html, 'lang') ?? '').trim();
  return language === '' ? null : language;
}

export interface SentenceOptions {
  /** The time of reading, ms since 1970. */
  now: number;
  /** Language of the page's own words; null where it does not say. */
  language: string | null;
}

const SENTENCE_END = /[.\u3002](?=\s)|[\n\r]/gu;

/**
 * When something was published, as a sentence of the page says it, before whatever is said after that: "Posted: 3 May.
 * Last edited 5 May.", "Évaluation publiée le 8 décembre 2023". The shortest beginning that names a time counts, so that
 * the full stop of "14. Juli 2022" ends nothing.
 */
export function readPublished(sentence: string | null | undefined, options: SentenceOptions): WrittenTime {
  const text = (sentence ?? '').slice(0, 400).trim();
  if (text === '') return UNKNOWN_TIME;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    const read = readOne(text.slice(0, index), options);
    if (read.at !== null) return read;
  }
  return readOne(text, options);
}

/** A label may stand before the time: "Posted: 3 May" names a day more surely without it. */
function readOne(text: string, options: SentenceOptions): WrittenTime {
  const read = readAge(text, options);
  if (read.at !== null) return read;
  const label = /^[^\p{Nd}:\uff1a]{1,60}[:\uff1a]/u.exec(text)?.[0] ?? '';
  const rest = label === '' ? read : readAge(text.slice(label.length), options);
  return rest.at === null ? read : { ...rest, raw: text };
}
