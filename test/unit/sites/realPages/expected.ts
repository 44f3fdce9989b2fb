/** A post that a real page holds, as its source says: only the fields that the page has. */
export interface Expected {
  /** Native id; null where the page names none, then the post is found by its text. */
  id: string | null;
  text?: string;
  title?: string;
  reply?: string;
  likes?: number;
  replies?: number;
  parentId?: string | null;
  repost?: boolean;
  partial?: boolean;
}

/** What a page of one platform holds, read out of its source by other means than the reader's. */
export type ExpectedOf = (html: string, file: string) => Expected[];

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export const decoded = (text: string): string => text
  .replace(/&#x([0-9a-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
  .replace(/&#(\d+);/gu, (_, number: string) => String.fromCodePoint(Number(number)))
  .replace(/&([a-z]+);/gu, (whole, name: string) => NAMED[name] ?? whole);

export const withoutTags = (html: string): string => decoded(html.replace(/<[^>]*>/gu, ''));

export const attributeOf = (tag: string, name: string): string | null => {
  const found = new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return found === undefined ? null : decoded(found);
};
