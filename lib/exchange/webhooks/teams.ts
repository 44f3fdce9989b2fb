import { fitting, linkable, plain } from './fitting';
import { MOST_LISTED, type HookMention, type HookMessage } from './message';

/** Bytes of a message: Teams takes about 28 KB; some flows stop at 21. */
export const MOST_BYTES = 20_000;
/** Units of a text that are looked at. */
const LONGEST_READ = 10_000;
const MOST_HEAD = 150;
const MOST_LINE = 1_000;
const MOST_EXCERPT = 1_500;
const MOST_NAME = 75;
const MOST_URL = 1_000;

interface Run {
  type: 'TextRun';
  text: string;
  weight?: 'Bolder';
  size?: 'Large';
  isSubtle?: true;
  selectAction?: { type: 'Action.OpenUrl'; url: string };
}
/** Text that is shown as it is: in a TextBlock it would be read as Markdown. */
interface Words {
  type: 'RichTextBlock';
  inlines: Run[];
  separator?: true;
}

export interface TeamsPayload {
  type: 'message';
  attachments: [{
    contentType: 'application/vnd.microsoft.card.adaptive';
    contentUrl: null;
    content: { $schema: string; type: 'AdaptiveCard'; version: '1.4'; body: Words[] };
  }];
}

/** An Adaptive Card for a flow that posts what a webhook gets. Mentions that would make it too large are counted instead. */
export function teamsPayload(message: HookMessage): TeamsPayload {
  let listed: readonly HookMention[] = message.mentions.slice(0, MOST_LISTED);
  for (;;) {
    const payload = payloadOf(message, listed);
    if (listed.length === 0 || bytesOf(payload) <= MOST_BYTES) return payload;
    listed = listed.slice(0, -1);
  }
}

export function bytesOf(payload: unknown): number {
  return new TextEncoder().encode(JSON.stringify(payload)).length;
}

function payloadOf({ words, mentions, more }: HookMessage, listed: readonly HookMention[]): TeamsPayload {
  const left = more + mentions.length - listed.length;
  return {
    type: 'message',
    attachments: [{
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          block({ text: written(words.head, MOST_HEAD), size: 'Large', weight: 'Bolder' }),
          block({ text: written(words.line, MOST_LINE) }),
          ...listed.flatMap(blocksOf),
          ...(left > 0 ? [block({ text: written(words.more(left), MOST_LINE), isSubtle: true })] : []),
        ],
      },
    }],
  };
}

function blocksOf({ url, siteName, author, excerpt, postedAt }: HookMention): Words[] {
  const address = linkable(url, MOST_URL);
  const others = [author, postedAt].flatMap((part) => (part === null ? [] : [` · ${written(part, MOST_NAME)}`]));
  return [
    { ...block({ text: written(excerpt, MOST_EXCERPT) }), separator: true },
    block(
      { text: written(siteName, MOST_NAME), ...(address === null ? { isSubtle: true } : { selectAction: { type: 'Action.OpenUrl', url: address } }) },
      ...others.map((text) => ({ text, isSubtle: true as const })),
    ),
  ];
}

const written = (text: string, most: number): string => fitting(plain(text.slice(0, LONGEST_READ)), most) || '·';

function block(...runs: Omit<Run, 'type'>[]): Words {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run })) };
}
