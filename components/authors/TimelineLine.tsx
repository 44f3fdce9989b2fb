import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { FIRST_INBOX, writeInboxAddress } from '@/components/inbox/inboxAddress';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { abuseIn } from '@/components/signals/shownSignals';
import { hitSentence } from '@/lib/insights/hitSentence';
import { bodyOf } from '@/lib/posts/post';
import { entryWords, wordsIn, type TimelineItem } from './timelineItem';
import styles from './Timeline.module.css';

/** Letters of a post, an answer or a note that are shown. */
const MOST_SHOWN = 280;

export interface TimelineLineProps {
  item: TimelineItem;
  siteNames: ReadonlyMap<string, string>;
  /** Whether abuse is blurred. */
  blurs: boolean;
  now: number;
}

/** One thing that happened, with when, where, and the way to the mention that it belongs to. */
export function TimelineLine({ item, siteNames, blurs, now }: TimelineLineProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const { mention, label, told: { entry } } = item;
  const isPost = entry.kind === 'published' || entry.kind === 'seen';
  const quote = wordsIn(entry);
  const said = mention.goneAt === undefined ? cut(spokenOf(item, blurs)) : text('timeline.dropped');
  return (
    <div class={isPost ? styles['post'] : styles['line']}>
      <span class={styles['mark']}>{isPost ? <SentimentMark label={label} /> : <span class={styles['dot']} />}</span>
      <div class={styles['content']}>
        <p class={styles['head']}>
          <When item={item} now={now} />
          <span>{siteNames.get(mention.site) ?? mention.site}</span>
          {!isPost && <span class={styles['what']}>{entryWords(entry, translator)}</span>}
        </p>
        {quote !== null && <p class={styles['quote']} dir="auto">{cut(quote)}</p>}
        <a class={isPost ? styles['said'] : styles['about']} href={inboxHref(mention.id)} dir="auto">
          {said === '' ? text('timeline.noWords') : said}
        </a>
      </div>
    </div>
  );
}

function When({ item: { told: { at, entry }, mention }, now }: { item: TimelineItem; now: number }): VNode {
  const { text, relativeTime, dateTime } = useTranslator();
  if (entry.at === null) return <span>{text('mentions.timeUnknown')}</span>;
  const ago = relativeTime(at, now);
  return (
    <time dateTime={new Date(at).toISOString()} title={dateTime(at)}>
      {entry.kind === 'seen' && mention.publishedAt === null ? text('mentions.seenAt', { when: ago }) : ago}
    </time>
  );
}

/** What the post says, without words that are blurred. */
function spokenOf({ mention }: TimelineItem, blurs: boolean): string {
  const abuse = blurs ? abuseIn(mention) : [];
  return abuse.reduce((words, { term }) => words.replaceAll(term, '…'), bodyOf(mention.post));
}

function cut(words: string): string {
  const { start, end, cutAfter } = hitSentence(words, [], MOST_SHOWN);
  const shown = words.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return cutAfter ? `${shown} …` : shown;
}

/** The way to a mention in the inbox, within the dashboard. */
export function inboxHref(mentionId: string): string {
  const entries = Object.entries(writeInboxAddress({ ...FIRST_INBOX, mentionId })).filter((entry): entry is [string, string] => entry[1] !== null);
  return `#/inbox?${new URLSearchParams(entries).toString()}`;
}
