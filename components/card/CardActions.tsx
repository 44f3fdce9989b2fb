import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { CardAction, CardView } from '@/lib/card/view';
import { CORRECTIONS } from '@/lib/mentions/mention';
import { OWNER_ME } from '@/lib/mentions/status';
import styles from './CardActions.module.css';

export interface CardActionsProps {
  view: CardView;
  /** Why what was pressed last was not stored; null: it was. */
  notStored: string | null;
  onAction: (action: CardAction) => void;
}

/** What can be done by one press; what is pressed is done, and pressed again, it is taken back. */
export function CardActions({ view, notStored, onAction }: CardActionsProps): VNode {
  const { text } = useTranslator();
  const { mention, status } = view;
  const own = mention.decided?.sentiment;
  const isMine = mention.decided?.owner === OWNER_ME;
  const stands = (is: 'escalated' | 'done'): void => onAction({ kind: 'status', status: status === is ? null : is });
  return (
    <div class={styles['actions']}>
      {notStored !== null && <p class={styles['notStored']} role="alert">{notStored}</p>}
      <div class={styles['row']} role="group" aria-label={text('correct.title')}>
        {CORRECTIONS.map((choice) => (
          <button
            key={choice}
            type="button"
            class={styles['label']}
            aria-pressed={own === choice}
            onClick={() => onAction({ kind: 'label', label: own === choice ? null : choice })}
          >
            <SentimentMark label={choice} named={false} />
            {text(`sentiment.${choice}`)}
          </button>
        ))}
      </div>
      <div class={styles['row']} role="group" aria-label={text('card.work')}>
        <Toggle pressed={status === 'done'} onPress={() => stands('done')}>{text('card.done')}</Toggle>
        <Toggle pressed={isMine} onPress={() => onAction({ kind: 'mine', mine: !isMine })}>{text('card.mine')}</Toggle>
        <Toggle pressed={status === 'escalated'} onPress={() => stands('escalated')}>{text('card.escalate')}</Toggle>
        <IrrelevantToggles view={view} onAction={onAction} />
      </div>
    </div>
  );
}

/** One toggle for each topic that hears it, or that the user said it is irrelevant to. */
function IrrelevantToggles({ view: { mention, matches, topics }, onAction }: Pick<CardActionsProps, 'view' | 'onAction'>): VNode {
  const { text } = useTranslator();
  const said = mention.decided?.irrelevant ?? {};
  const ids = new Set([...matches.map(({ topicId }) => topicId), ...mention.topicIds.filter((topicId) => said[topicId] === true)]);
  return (
    <>
      {[...ids].map((topicId) => {
        const topic = topics.find(({ id }) => id === topicId);
        const pressed = said[topicId] === true;
        return (
          <Toggle key={topicId} pressed={pressed} onPress={() => onAction({ kind: 'irrelevant', topicId, irrelevant: pressed ? null : true })}>
            {ids.size === 1 || topic === undefined ? text('relevance.irrelevant') : text('card.irrelevantTo', { topic: topic.name })}
          </Toggle>
        );
      })}
    </>
  );
}

function Toggle({ pressed, onPress, children }: { pressed: boolean; onPress: () => void; children: string }): VNode {
  return (
    <button type="button" class={styles['toggle']} aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
