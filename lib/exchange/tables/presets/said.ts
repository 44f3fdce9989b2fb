import { mentionSeverity } from '@/lib/mentions/signals';
import { bodyOf } from '@/lib/posts/post';
import type { MentionLine } from '../../mentionLine';
import { hitOf } from '../../mentionLine';

/** Who wrote it: what the user wrote down of them, else the name or the account that the page shows; null: nobody is named. */
export const nameOf = ({ mention: { post: { author } }, contact }: MentionLine): string | null => contact?.name ?? author.name ?? author.handle;

const LONGEST_SUBJECT = 120;

/** One line that says what it is about: its title, else the sentence in which the topic was heard. */
export function subjectOf(line: MentionLine): string {
  const words = (line.mention.post.title ?? hitOf(line)).replaceAll(/\s+/gu, ' ').trim() || line.siteName;
  const letters = Array.from(words);
  return letters.length > LONGEST_SUBJECT ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : words;
}

/** The whole text, and where it stands. */
export function descriptionOf({ mention, siteName }: MentionLine): string {
  return [bodyOf(mention.post), [siteName, mention.post.permalink].filter((part) => part !== null).join(' ')].join('\n\n');
}

const [HIGH, MEDIUM] = [0.6, 0.3];

/** How urgent it is, of three steps. */
export function urgencyOf({ mention, match, now }: MentionLine): 'high' | 'medium' | 'low' {
  const { value } = mentionSeverity(mention, now, match);
  if (value >= HIGH) return 'high';
  return value >= MEDIUM ? 'medium' : 'low';
}

/** The host of its address; null where it has none. */
export function hostOf({ mention: { post } }: MentionLine): string | null {
  return post.permalink === null || !URL.canParse(post.permalink) ? null : new URL(post.permalink).hostname.replace(/^www\./u, '');
}

/** Accounts that its text names, with their at signs. */
export const accountsIn = ({ mention: { post } }: MentionLine): string[] => [...new Set(bodyOf(post).match(/(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu) ?? [])];

/** Words of its text that are tagged as subjects. */
export const hashtagsIn = ({ mention: { post } }: MentionLine): string[] => [...new Set(bodyOf(post).match(/(?<![\p{L}\p{N}&])#[\p{L}\p{N}\p{M}_]+/gu) ?? [])];
