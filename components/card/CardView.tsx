import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { blurWords } from '@/components/mentions/blurWords';
import { AnswerNote } from '@/components/mentions/MentionFate';
import { abuseIn } from '@/components/signals/shownSignals';
import type { CardCallbacks, CardState } from '@/lib/card/rendering';
import type { CardView as View } from '@/lib/card/view';
import { labelToward } from '@/lib/mentions/mention';
import styles from './Card.module.css';
import { CardActions } from './CardActions';
import { CardHead } from './CardHead';
import { CardReplies } from './CardReplies';
import { CardStory } from './CardStory';
import { CardText } from './CardText';
import { useSaid } from './said';

export interface CardViewProps {
  view: View;
  /** Why what was pressed was not stored. */
  trouble: CardState['trouble'];
  reply: CardState['reply'];
  callbacks: CardCallbacks;
  now: number;
}

/** A mention at a glance: who, why, how bad, what is known of its author, what could be answered, and what can be done. */
export function CardView({ view, trouble, reply, callbacks, now }: CardViewProps): VNode {
  const { text } = useTranslator();
  const [showsAbuse, setShowsAbuse] = useState(false);
  const said = useSaid(view);
  const abuse = view.blursAbuse ? abuseIn(view.mention) : [];
  const blurred = showsAbuse ? [] : abuse;
  const shown = { ...view, ...blurWords(view, blurred, text('abuse.word')) };
  const label = labelToward(shown.mention, shown.matches[0]?.toward);
  return (
    <>
      <CardHead view={shown} label={label} now={now} onPanel={callbacks.onPanel} onClose={callbacks.onClose} />
      <div class={styles['body']}>
        {shown.mention.answer !== undefined && <AnswerNote mention={shown.mention} answer={shown.mention.answer} />}
        <CardText view={shown} blurred={blurred} abusive={abuse.length > 0} showsAbuse={showsAbuse} onShowAbuse={setShowsAbuse} now={now} />
        <CardStory story={view.story} shown={view.mention.id} />
        {view.mention.goneAt === undefined && (
          <CardReplies suggestions={view.replies} triage={view.triage} article={view.article} outcome={reply} onPut={callbacks.onPut} onCopy={callbacks.onCopy} />
        )}
      </div>
      <CardActions
        view={view}
        notStored={trouble === null ? null : text(trouble === 'refused' ? 'card.notStored' : 'card.unsureStored')}
        onAction={callbacks.onAction}
      />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
