import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Span } from '@/lib/posts/post';
import type { Reason } from '@/lib/sentiment/sentiment';
import { describeReason } from './describeReason';
import styles from './MentionText.module.css';
import { textSegments, type TextSegment } from './textSegments';

export interface MentionTextProps {
  body: string;
  /** The part that is shown, with an ellipsis where something is left out. */
  part: Span & { cutBefore: boolean; cutAfter: boolean };
  matched: readonly (Span & { hue: number })[];
  /** Words to tint by what they gave to the score; none while why is not asked. */
  reasons: readonly Reason[];
  /** Words that show the signal that is pointed at. */
  cues?: readonly Span[] | undefined;
  /** Words that were searched for. */
  found?: readonly Span[] | undefined;
  /** Words that a reader may not want to see. */
  blurred?: readonly Span[] | undefined;
  language: string | null;
  /** As a phrase within other words, not as a paragraph. */
  inline?: boolean;
  /** In little room: explanations stand over the whole text, and no word takes the focus; they stand in a list besides. */
  compact?: boolean;
}

/** Somebody's words as text: matched words underlined in the topic's hue, scored words tinted and explained. */
export function MentionText(props: MentionTextProps): VNode {
  const { body, part, matched, reasons, cues, found, blurred, language, inline = false, compact = false } = props;
  const Place = inline ? 'span' : 'p';
  const name = `${styles[inline ? 'inline' : 'text']} ${compact ? styles['compact'] : ''}`;
  return (
    <Place class={name} dir="auto" lang={language ?? ''}>
      {part.cutBefore && '… '}
      {textSegments(body, part, { matched, reasons, cues, found, blurred }).map((segment) => (
        <Segment key={segment.start} segment={inline ? onOneLine(segment) : segment} compact={compact} />
      ))}
      {part.cutAfter && ' …'}
    </Place>
  );
}

/** Where a new line or a text after its title begins, a dot parts both: a phrase has no lines. */
function onOneLine(segment: TextSegment): TextSegment {
  return { ...segment, text: segment.text.replace(/\s*\n\s*/gu, ' · ') };
}

function Segment({ segment, compact }: { segment: TextSegment; compact: boolean }): VNode {
  const { text, hue, reasons, isCue, isFound, isBlurred } = segment;
  const shown = isBlurred ? <BlurredWords words={text} /> : <>{text}</>;
  const plain = isFound ? <mark class={styles['found']}>{shown}</mark> : shown;
  const heard =
    hue === null ? plain : <mark class={styles['match']} style={{ '--hue': `var(--topic-${hue})` }}>{plain}</mark>;
  const words = isCue ? <mark class={styles['cue']}>{heard}</mark> : heard;
  return reasons.length === 0 ? words : <ReasonWord reasons={reasons} compact={compact}>{words}</ReasonWord>;
}

/** They keep their place and are said to nobody until they are shown. */
function BlurredWords({ words }: { words: string }): VNode {
  const { text } = useTranslator();
  return (
    <>
      <span class={styles['blurred']} aria-hidden="true">
        {words}
      </span>
      <span class="visually-hidden">{text('abuse.word')}</span>
    </>
  );
}

function ReasonWord({ reasons, compact, children }: { reasons: readonly Reason[]; compact: boolean; children: VNode }): VNode {
  const translator = useTranslator();
  const explained = reasons.map((reason) => describeReason(reason, translator)).join('\n');
  const tone = reasons.reduce((sum, { contribution }) => sum + contribution, 0) < 0 ? styles['against'] : styles['inFavour'];
  return (
    // Shown by focus as well as by the pointer, so it takes the focus although it does nothing else.
    <span class={`${styles['reason']} ${tone}`} {...(compact ? {} : { tabIndex: 0, role: 'note', 'aria-label': explained })}>
      {children}
      <span class={styles['tip']} dir={translator.direction} lang={translator.language} aria-hidden="true">
        {explained}
      </span>
    </span>
  );
}
