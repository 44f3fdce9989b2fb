import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { CardState, ReplyOutcome } from '@/lib/card/rendering';
import type { CardView } from '@/lib/card/view';
import type { ReplySuggestions } from '@/lib/replies/suggestReplies';
import styles from './CardReplies.module.css';
import { CardTriage } from './CardTriage';

/** Most replies, and letters of one that are shown at first. */
const MOST = 3;
const SHORT = 100;

export interface CardRepliesProps extends Pick<CardView, 'triage' | 'article'> {
  suggestions: ReplySuggestions;
  /** What became of the one that was pressed. */
  outcome: CardState['reply'];
  onPut: (index: number, text: string) => void;
  onCopy: (index: number, text: string) => void;
}

/** Replies to choose from, to be put into the page's own box or copied, read and sent by a human; or why there is none. */
export function CardReplies({ suggestions, triage, article, outcome, onPut, onCopy }: CardRepliesProps): VNode | null {
  const translator = useTranslator();
  const { text } = translator;
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [whole, setWhole] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // What became of it may stand below what is seen of the card.
  useLayoutEffect(() => {
    if (outcome !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  if (suggestions.state !== 'ready') {
    return <p class={styles['none']}>{whyNone(suggestions, translator)}</p>;
  }
  const replies = suggestions.replies.slice(0, MOST);
  const index = Math.min(chosen, replies.length - 1);
  const reply = replies[index];
  if (reply === undefined) return null;
  const isLong = reply.text.length > SHORT;
  return (
    <div class={styles['replies']}>
      <div class={styles['head']}>
        <div class={styles['manners']} role="group" aria-label={text('reply.choose')}>
          {replies.map(({ manner }, at) => (
            <button key={manner} type="button" class={styles['manner']} aria-pressed={at === index} onClick={() => setChosen(at)}>
              {text(`reply.manner.${manner}`)}
            </button>
          ))}
        </div>
        {isLong && (
          <button type="button" class={styles['manner']} aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
            {text(whole ? 'card.showLess' : 'card.showAll')}
          </button>
        )}
      </div>
      <blockquote id={id} class={isLong && !whole ? `${styles['words']} ${styles['cut']}` : styles['words']} lang={suggestions.language} dir="auto">
        {reply.text}
      </blockquote>
      <CardTriage triage={triage} article={article} />
      <div class={styles['buttons']}>
        <Button kind="primary" size="small" onClick={() => onPut(index, reply.text)}>
          {text('card.put')}
        </Button>
        <Button size="small" onClick={() => onCopy(index, reply.text)}>
          {text('reply.copy')}
        </Button>
      </div>
      <p ref={said} class={styles['outcome']} role="status">
        {outcome !== null && outcome.index === index && whatBecame(outcome.outcome, translator)}
      </p>
    </div>
  );
}

function whatBecame(outcome: ReplyOutcome, { text }: Translator): string {
  if (outcome.state === 'put') return text('card.stands');
  return outcome.state === 'failed' ? text('card.replyFailed') : text(`card.copied.${outcome.because}`);
}

function whyNone(none: Exclude<ReplySuggestions, { state: 'ready' }>, { text, languageName }: Translator): string {
  if (none.state === 'not-wanted') return text(`reply.notWanted.${none.intent}`);
  if (none.state === 'care') return text('reply.care', { event: text(`event.${none.event}`) });
  return none.state === 'no-language' ? text('reply.noLanguage', { language: languageName(none.language) }) : text('reply.languageUnknown');
}
