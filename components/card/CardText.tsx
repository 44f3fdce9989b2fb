import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { AbuseNote } from '@/components/mentions/AbuseNote';
import { GoneNote } from '@/components/mentions/MentionFate';
import { MentionText } from '@/components/mentions/MentionText';
import { Why } from '@/components/mentions/Why';
import { describeSeverity } from '@/components/signals/describeSeverity';
import { SeverityBar } from '@/components/signals/SeverityBar';
import { aspectsUnder, shownSignals } from '@/components/signals/shownSignals';
import { TopicChip } from '@/components/topics/TopicChip';
import type { CardView } from '@/lib/card/view';
import { hitSentence } from '@/lib/insights/hitSentence';
import { mentionSeverity } from '@/lib/mentions/signals';
import { bodyOf, type Span } from '@/lib/posts/post';
import { ASPECTS, type SignalKey } from '@/lib/signals/signals';
import styles from './CardText.module.css';
import { CardSignals } from './CardSignals';

/** Letters of a text that are shown, at a glance and with what explains its score. */
const AT_A_GLANCE = 100;
const EXPLAINED = 900;

export interface CardTextProps {
  view: CardView;
  /** Words that the reader does not want to see. */
  blurred: readonly Span[];
  abusive: boolean;
  showsAbuse: boolean;
  onShowAbuse: (shown: boolean) => void;
  now: number;
}

/** Why it was heard, how it is scored and by which words, what it signals, and how bad it is. */
export function CardText({ view, blurred, abusive, showsAbuse, onShowAbuse, now }: CardTextProps): VNode {
  const translator = useTranslator();
  const { text, signed } = translator;
  const id = useId();
  const [explains, setExplains] = useState(false);
  const [pointed, setPointed] = useState<SignalKey | null>(null);
  const [kept, setKept] = useState<SignalKey | null>(null);
  const { mention, matches, topics, siteName } = view;
  const match = matches[0];
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  const matched = matches.flatMap(({ topicId, spans }) => spans.map((span) => ({ ...span, hue: known.get(topicId)?.hue ?? 0 })));
  const body = bodyOf(mention.post);
  const { language } = mention.understanding.language;
  const named = new Set<string>([...ASPECTS, ...topics.flatMap(({ aspects = [] }) => aspects.map((aspect) => aspect.id))]);
  // A topic may have forgotten one of its own.
  const aspects = aspectsUnder(mention, matches, null).filter(({ kind }) => named.has(kind));
  const signals = shownSignals(mention, aspects).filter(({ state }) => state !== 'rejected');
  const active = signals.find(({ key }) => key === (pointed ?? kept));
  const severity = mentionSeverity(mention, now, match);
  const { score, reasons = mention.understanding.sentiment.reasons } = match?.toward ?? mention.understanding.sentiment;
  return (
    <div class={styles['text']}>
      {mention.goneAt === undefined ? (
        <MentionText
          compact
          body={body}
          part={hitSentence(body, matched, explains ? EXPLAINED : AT_A_GLANCE, language ?? undefined)}
          matched={matched}
          reasons={active === undefined ? reasons : []}
          cues={active?.cues}
          blurred={blurred}
          language={language}
        />
      ) : (
        <GoneNote goneAt={mention.goneAt} siteName={siteName} />
      )}
      {abusive && <AbuseNote shown={showsAbuse} onShow={onShowAbuse} />}
      <div class={styles['why']}>
        {topics.length > 0 && (
          <span class={styles['topics']}>
            <span class="visually-hidden">{text('card.heardBy')}</span>
            {topics.map(({ id, name, hue }) => <TopicChip key={id} name={name} hue={hue} />)}
          </span>
        )}
        {score !== null && <strong class={styles['score']}>{text('why.score', { score: signed(score, 2) })}</strong>}
        <SeverityBar severity={severity} />
        <Button kind="quiet" size="small" expanded={explains} controls={`${id}-why`} onClick={() => setExplains(!explains)}>
          {text(explains ? 'why.hide' : 'why.show')}
        </Button>
      </div>
      <div id={`${id}-why`} hidden={!explains} class={styles['explained']}>
        {explains && <Why understanding={mention.understanding} matches={matches} topics={known} />}
        {explains && <p class={styles['severity']}>{describeSeverity(severity, translator)}</p>}
      </div>
      <CardSignals
        signals={signals}
        topics={topics}
        active={kept}
        onPoint={setPointed}
        onKeep={(key) => setKept(key === kept ? null : key)}
      />
    </div>
  );
}
