import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Folded } from '@/components/controls/Folded';
import { Icon } from '@/components/controls/Icon';
import { useSettings } from '@/components/hooks/settings';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useTranslator } from '@/components/hooks/translation';
import { AbuseNote } from '@/components/mentions/AbuseNote';
import { blurWords } from '@/components/mentions/blurWords';
import { CorrectLabel } from '@/components/mentions/CorrectLabel';
import type { ListedMention } from '@/components/mentions/listedMention';
import { AnswerNote, GoneNote } from '@/components/mentions/MentionFate';
import { MentionText } from '@/components/mentions/MentionText';
import { Relevance, type RelevanceWord } from '@/components/mentions/Relevance';
import { Why } from '@/components/mentions/Why';
import { SignalFacts } from '@/components/signals/SignalFacts';
import { Signals } from '@/components/signals/Signals';
import { abuseIn, aspectsUnder, shownSignals } from '@/components/signals/shownSignals';
import type { Correction, Match } from '@/lib/mentions/mention';
import { mentionSeverity } from '@/lib/mentions/signals';
import type { SignalValue } from '@/lib/mentions/signalValue';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { SignalKey } from '@/lib/signals/signals';
import styles from './InboxMention.module.css';

export interface MentionWordsProps {
  listed: ListedMention;
  topics: ReadonlyMap<string, Topic>;
  topicId: string | null;
  /** The match of the topic that is looked at. */
  match: Match | undefined;
  now: number;
  onCorrect?: (label: Correction | null) => void;
  onSignal?: (decided: SignalValue) => void;
  onRelevance?: (word: RelevanceWord) => void;
  /** What else is said right under the text. */
  children: ComponentChildren;
}

/** What was said, whole, with the words that were scored; what was answered; and, folded, why it is understood so. */
export function MentionWords(props: MentionWordsProps): VNode {
  const { topics, topicId, match, now, onCorrect, onSignal, onRelevance } = props;
  const { text } = useTranslator();
  const { blursAbuse } = useSettings();
  const [pointed, setPointed] = useState<SignalKey | null>(null);
  const [kept, setKept] = useState<SignalKey | null>(null);
  const [showsAbuse, setShowsAbuse] = useState(false);
  const abuse = blursAbuse ? abuseIn(props.listed.mention) : [];
  const blurred = showsAbuse ? [] : abuse;
  const { mention, matches } = blurWords(props.listed, blurred, text('abuse.word'));
  const signals = shownSignals(mention, aspectsUnder(mention, matches, topicId));
  const active = pointed ?? kept;
  const { post, understanding } = mention;
  const siteName = SITE_NAMES.get(mention.site) ?? mention.site;
  const hearing = matches.flatMap((one) => topics.get(one.topicId) ?? []);
  const matched = matches.flatMap((one) => one.spans.map((span) => ({ ...span, hue: topics.get(one.topicId)?.hue ?? 0 })));
  const body = bodyOf(post);
  return (
    <>
      {mention.goneAt === undefined ? (
        <MentionText
          body={body}
          part={{ start: 0, end: body.length, cutBefore: false, cutAfter: false }}
          matched={matched}
          reasons={active === null ? understanding.sentiment.reasons : []}
          cues={signals.find(({ key }) => key === active)?.cues}
          blurred={blurred}
          language={understanding.language.language}
        />
      ) : (
        <GoneNote goneAt={mention.goneAt} siteName={siteName} />
      )}
      {abuse.length > 0 && <AbuseNote shown={showsAbuse} onShow={setShowsAbuse} />}
      {post.reply !== null && (
        <div class={styles['reply']}>
          <p class={styles['by']}>
            <Icon name="answer" />
            {post.reply.author === null ? text('mentions.ownerReplyUnnamed') : text('mentions.ownerReply', { author: post.reply.author })}
          </p>
          {post.reply.text !== '' && <p class={styles['words']} dir="auto">{post.reply.text}</p>}
        </div>
      )}
      {mention.answer !== undefined && (
        <div class={styles['reply']}>
          <AnswerNote mention={mention} answer={mention.answer} />
          {mention.answer.text !== undefined && <p class={styles['words']} dir="auto">{mention.answer.text}</p>}
        </div>
      )}
      {props.children}
      <Folded summary={text('inboxMention.why')} open={false}>
        <div class={styles['why']}>
          <Why understanding={understanding} matches={matches} topics={topics} />
          <Signals
            signals={signals}
            topics={hearing}
            active={active}
            onActive={(key, keep) => (keep ? setKept(key === kept ? null : key) : setPointed(key))}
            onDecide={onSignal}
          >
            <SignalFacts
              mention={mention}
              match={match ?? matches[0]}
              topics={hearing}
              siteName={siteName}
              severity={mentionSeverity(mention, now, match)}
              onDecide={onSignal}
            />
          </Signals>
          {onCorrect !== undefined && <CorrectLabel mention={mention} onCorrect={onCorrect} />}
          {onRelevance !== undefined && <Relevance mention={mention} matches={matches} topics={topics} onRelevance={onRelevance} />}
        </div>
      </Folded>
    </>
  );
}
