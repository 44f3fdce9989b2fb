import type { VNode } from 'preact';
import { useLater } from '@/components/hooks/later';
import { SUGGESTED_REPLY } from '@/components/hooks/laterParts';
import { useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import type { ListedMention } from '@/components/mentions/listedMention';
import { MentionTime } from '@/components/mentions/MentionTime';
import { MentionText } from '@/components/mentions/MentionText';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { SeverityBar } from '@/components/signals/SeverityBar';
import { abuseIn } from '@/components/signals/shownSignals';
import { hitSentence } from '@/lib/insights/hitSentence';
import { labelToward } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import { waitingMatch, whyWaiting } from '@/lib/mentions/waiting';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import styles from './WaitingSection.module.css';

/** Letters of a mention that are shown. */
const MOST_SHOWN = 110;

export interface WaitingSectionProps {
  rows: readonly ListedMention[];
  /** The topic under which they wait. */
  topic: Pick<Topic, 'id' | 'name' | 'hue'>;
  siteNames: ReadonlyMap<string, string>;
  now: number;
  onOpen: (mentionId: string) => void;
  onAll: () => void;
}

/** What most needs an answer: each with why, and a reply to copy. */
export function WaitingSection({ rows, topic, siteNames, now, onOpen, onAll }: WaitingSectionProps): VNode {
  const { text } = useTranslator();
  return (
    <section class={styles['waiting']} aria-label={text('popup.waiting')}>
      <header class={styles['head']}>
        <h2 class={styles['title']}>{text('popup.waiting')}</h2>
        {rows.length > 0 && (
          <button type="button" class={styles['all']} onClick={onAll}>
            {text('popup.waitingAll')}
          </button>
        )}
      </header>
      {rows.length === 0 && <p class={styles['none']}>{text('popup.waitingNone')}</p>}
      <ul class={styles['list']}>
        {rows.map((row) => (
          <WaitingRow
            key={row.mention.id}
            row={row}
            topic={topic}
            siteName={siteNames.get(row.mention.site) ?? row.mention.site}
            now={now}
            onOpen={() => onOpen(row.mention.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function WaitingRow(props: {
  row: ListedMention;
  topic: WaitingSectionProps['topic'];
  siteName: string;
  now: number;
  onOpen: () => void;
}): VNode {
  const { text } = useTranslator();
  const { blursAbuse } = useSettings();
  const { row, topic, siteName, now, onOpen } = props;
  const reply = useLater(SUGGESTED_REPLY);
  const { mention, matches } = row;
  const body = bodyOf(mention.post);
  const { language } = mention.understanding.language;
  const matched = matches.flatMap(({ spans }) => spans.map((span) => ({ ...span, hue: topic.hue })));
  const match = waitingMatch(matches, topic.id);
  const toward = match?.toward;
  const label = labelToward(mention, toward);
  const why = whyWaiting(mention, label);
  return (
    <li class={styles['row']}>
      <SentimentMark label={label} toward={toward && topic.name} />
      <div class={styles['words']}>
        <button type="button" class={styles['open']} title={text('popup.openMention')} onClick={onOpen}>
          <MentionText
            inline
            body={body}
            part={hitSentence(body, matched, MOST_SHOWN, language ?? undefined)}
            matched={matched}
            reasons={[]}
            blurred={blursAbuse ? abuseIn(mention) : []}
            language={language}
          />
        </button>
        <p class={styles['note']}>
          <SeverityBar severity={mentionSeverity(mention, now, match)} />
          <span>{siteName}</span>
          <MentionTime mention={mention} now={now} />
          {why !== null && <span>{text(`waiting.short.${why}`)}</span>}
        </p>
        <details class={styles['reply']}>
          <summary>{text('reply.title')}</summary>
          {reply?.({ mention, label })}
        </details>
      </div>
    </li>
  );
}
