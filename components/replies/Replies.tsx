import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import area from '@/components/controls/TextArea.module.css';
import { useCoach } from '@/components/hooks/coaching';
import { useDraft } from '@/components/hooks/drafts';
import { useDrafting } from '@/components/hooks/replies';
import { useLater } from '@/components/hooks/later';
import { MODEL_DRAFT } from '@/components/hooks/laterParts';
import { useReplying } from '@/components/hooks/replying';
import { useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import { replyToKeep } from '@/lib/inbox/status';
import type { Mention } from '@/lib/mentions/mention';
import { SURE_ANSWER } from '@/lib/replies/article';
import { missedOf } from '@/lib/replies/coaching';
import type { SuggestedReply } from '@/lib/replies/suggestReplies';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { AnswerArticle } from './AnswerArticle';
import { asksForArticle } from './asksForArticle';
import { CoachedBox } from './CoachedBox';
import { useLookedReply } from './lookedReply';
import { NoArticle } from './NoArticle';
import { NoReply } from './NoReply';
import styles from './Replies.module.css';
import { ReplyActions } from './ReplyActions';
import { ReplyChoices } from './ReplyChoices';
import { TriageNote } from './TriageNote';

/** Longest draft, UTF-16 units: as much as a post holds. */
const LONGEST_DRAFT = 20_000;

export interface RepliesProps {
  mention: Mention;
  label: SentimentLabel;
  /** Hears of a reply that was used. */
  onWork?: ((said: WorkDecision) => void) | undefined;
  /** The box takes the focus whenever this is another number than before; null or absent: never. */
  wished?: number | null;
}

const NONE: readonly SuggestedReply[] = [];

/** Replies to a mention, in its language: one is chosen or written, kept as it is typed, and taken to where a human sends it. */
export function Replies({ mention, label, onWork, wished = null }: RepliesProps): VNode | null {
  const { text } = useTranslator();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(mention.id);
  const { deviceModel, coachOff } = useSettings();
  const modelDraft = useLater(MODEL_DRAFT, deviceModel);
  const drafting = useDrafting(mention, label);
  const suggested = drafting?.suggestions ?? null;
  // What the user's own words were made from.
  const [origin, setOrigin] = useState<SuggestedReply | null>(null);
  // What the user had written before a suggestion was changed in its place.
  const [replaced, setReplaced] = useState<string | null>(null);
  const { offered, chosen, look, keep } = useLookedReply(suggested?.state === 'ready' ? suggested.replies : NONE, label, draft.words);
  const isSuggested = (words: string): boolean => offered.some((reply) => reply.text === words.trim());
  const found = drafting?.found ?? null;
  const article = found !== null && found.confidence >= SURE_ANSWER ? found.article : null;
  const judge = useCoach({ mention, label, voice: drafting?.kit.voice ?? null, article }, (draft.words ?? '') !== '');
  const replying = useReplying(mention.id, (words, how) => {
    const template = offered.find((reply) => reply.text === words.trim())?.template ?? madeFrom(origin, words);
    const missed = coachOff || judge === null ? {} : { missed: missedOf(judge(words)) };
    const replied = { at: Date.now(), how, edited: !isSuggested(words), ...(template === null ? {} : { template }), ...missed, length: words.trim().length };
    onWork?.({ replied: replyToKeep(mention.decided, replied) });
  });
  const isShown = draft.words !== null && suggested !== null;
  useEffect(() => {
    if (wished !== null) box.current?.focus();
  }, [wished, isShown]);
  if (draft.words === null || suggested === null) return null;
  const own = draft.words;
  const words = offered.find(({ manner }) => manner === chosen)?.text ?? own;
  const language = (suggested.state === 'ready' ? suggested.language : mention.understanding.language.language) ?? undefined;
  const write = (typed: string): void => {
    if (chosen !== 'own' && own !== '') setReplaced(own);
    if (chosen !== 'own') setOrigin(offered.find(({ manner }) => manner === chosen) ?? null);
    look('own');
    draft.write(typed);
  };
  return (
    <section class={styles['replies']} aria-label={text('reply.box')}>
      {drafting?.triage != null && <TriageNote triage={drafting.triage} />}
      {suggested.state !== 'ready' && <NoReply suggested={suggested} />}
      {found !== null && suggested.state === 'ready' && (
        <AnswerArticle
          found={found}
          answer={suggested.answer}
          language={suggested.language}
          onInsert={(more) => write(words.trim() === '' ? more : `${words.trimEnd()}\n${more}`)}
        />
      )}
      {article === null && asksForArticle(mention) && <NoArticle mentionId={mention.id} mayBeShown={found !== null && suggested.state === 'ready'} />}
      {drafting !== null && modelDraft?.({ mention, voice: drafting.kit.voice, answer: article?.answer ?? null, judge: coachOff ? null : judge, onUse: write })}
      {offered.length > 0 && <ReplyChoices offered={offered} hasOwn={own !== ''} chosen={chosen} onChoose={look} />}
      <label class="visually-hidden" for={id}>{text('reply.box')}</label>
      <textarea
        id={id}
        ref={box}
        class={`${area['area']} ${styles['box']}`}
        dir="auto"
        lang={language}
        rows={3}
        maxLength={LONGEST_DRAFT}
        placeholder={text('reply.write')}
        value={words}
        onPointerDown={keep}
        onKeyDown={keep}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <CoachedBox judge={judge} words={words} language={mention.understanding.language.language} box={box} />
      <ReplyActions
        words={words}
        draft={chosen === 'own' && (own !== '' || draft.state !== 'kept') ? draft.state : null}
        replying={replying}
        onBringBack={replaced === null ? null : () => {
          draft.write(replaced);
          look('own');
          setReplaced(null);
        }}
      />
    </section>
  );
}

/** What words were made from, if a sentence of it still stands in them. */
function madeFrom(origin: SuggestedReply | null, words: string): string | null {
  return origin?.blocks.some(({ kind, text }) => kind !== 'greeting' && words.includes(text)) === true ? origin.template : null;
}
