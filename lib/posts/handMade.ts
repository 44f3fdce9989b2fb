import { completePost } from './complete';
import type { Post, WrittenTime } from './post';

/** What a page says of something on it that nobody reads as a post. */
export interface Said {
  title: string | null;
  text: string;
  /** BCP 47, as declared. */
  language: string | null;
  publishedAt: WrittenTime;
}

/**
 * A post made of what the user pointed at. Its address stands for its thread, too, so that the same words elsewhere are
 * another post; who wrote it is not known. Without a word it is its address.
 */
export function handMadePost(said: Said, of: { site: string; address: string }): Post {
  const { title, language, publishedAt } = said;
  const isWordless = said.text.trim() === '' && (title ?? '').trim() === '';
  const text = isWordless ? of.address : said.text;
  return completePost(
    { kind: 'post', title, text, language, publishedAt, permalink: of.address, threadUrl: of.address },
    { site: of.site, base: of.address, context: 'hand' },
  );
}
