import { fitting, linkable, plain } from './fitting';
import { MOST_LISTED, type HookMention, type HookMessage } from './message';

/** Limits of Slack's blocks, in letters as they are sent; `docs.slack.dev/reference/block-kit/blocks`. */
export const SLACK = { blocks: 50, header: 150, section: 3_000, context: 10, url: 3_000, text: 4_000 } as const;

interface Text {
  type: 'plain_text' | 'mrkdwn';
  text: string;
}
type Block = { type: 'header' | 'section'; text: Text } | { type: 'context'; elements: Text[] };

export interface SlackPayload {
  /** What a notification shows. */
  text: string;
  blocks: Block[];
}

/** Units of a text that are looked at. */
const LONGEST_READ = 10_000;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (letter: string): string => ESCAPED[letter] ?? letter;
const written = (text: string, most: number): string => fitting(plain(text.slice(0, LONGEST_READ)), most, escaped);
const MOST_NAME = 75;

/** A message of Slack's incoming webhooks. All limits hold (of the fifty blocks at most 23 are used), whatever is in the texts; nothing in them is read as markup. */
export function slackPayload({ words, mentions, more }: HookMessage): SlackPayload {
  const listed = mentions.slice(0, MOST_LISTED);
  const left = more + mentions.length - listed.length;
  return {
    text: written(`${words.head}: ${words.line}`, SLACK.text),
    blocks: [
      { type: 'header', text: said(words.head, SLACK.header) },
      { type: 'section', text: said(words.line, SLACK.section) },
      ...listed.flatMap(blocksOf),
      ...(left > 0 ? [{ type: 'context' as const, elements: [said(words.more(left), SLACK.section)] }] : []),
    ],
  };
}

function blocksOf({ url, siteName, author, excerpt, postedAt }: HookMention): Block[] {
  const name = written(siteName, MOST_NAME);
  const address = linkable(url, SLACK.url - name.length)?.replaceAll('&', '&amp;') ?? null;
  const site: Text = address === null || address.length + name.length + 3 > SLACK.section
    ? said(siteName, MOST_NAME)
    : { type: 'mrkdwn', text: `<${address}|${name.replace(/[|*_~`]/gu, ' ') || '·'}>` };
  return [
    { type: 'section', text: said(excerpt, SLACK.section) },
    { type: 'context', elements: [site, ...[author, postedAt].flatMap((part) => (part === null || plain(part) === '' ? [] : [said(part, MOST_NAME)]))] },
  ];
}

/** Text that Slack shows as it is. An empty one would be refused. */
function said(text: string, most: number): Text {
  return { type: 'plain_text', text: written(text, most) || '·' };
}
