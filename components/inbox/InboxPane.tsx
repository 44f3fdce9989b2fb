import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { InboxDecisions } from '@/components/hooks/inboxDecisions';
import type { InboxWork } from '@/components/hooks/inboxWork';
import type { QueueList as Listed } from '@/components/hooks/queueList';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import type { ListedMention } from '@/components/mentions/listedMention';
import type { Topic } from '@/lib/query/topic';
import type { InboxAddress } from './inboxAddress';
import { InboxMention } from './InboxMention';
import styles from './InboxView.module.css';

export interface InboxPaneProps {
  at: InboxAddress;
  list: Pick<Listed, 'places'>;
  work: Pick<InboxWork, 'wish' | 'close' | 'open' | 'act'>;
  decisions: Pick<InboxDecisions, 'decide'>;
  /** Null: it is gone; undefined: it is being read. */
  open: ListedMention | null | undefined;
  byId: ReadonlyMap<string, Topic>;
  now: number;
  isWide: boolean;
}

/** The mention that is looked at, beside its queue, or in its place where there is no room. */
export function InboxPane({ at, list, work, decisions, open, byId, now, isWide }: InboxPaneProps): VNode {
  const { text } = useTranslator();
  const place = list.places.find(({ mentionId }) => mentionId === at.mentionId);
  const pane = useRef<HTMLElement>(null);
  // What takes the place of the list takes the focus, too.
  useLayoutEffect(() => {
    if (!isWide) pane.current?.focus();
  }, [isWide, at.mentionId]);
  const decide = (...[decided, topicIds]: [Parameters<InboxDecisions['decide']>[1], (readonly string[])?]): void => {
    if (open != null) decisions.decide([open.mention.id], decided, topicIds ?? null);
  };
  return (
    // Hears of Escape in the fields within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={pane}
      class={styles['pane']}
      tabIndex={-1}
      aria-label={text('mentions.filter.one')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.target === event.currentTarget) return;
        event.preventDefault();
        event.stopPropagation();
        if (isWide) focusRow(at.mentionId);
        else pane.current?.focus();
      }}
    >
      <div class={styles['paneTools']}>
        <BackButton isWide={isWide} onBack={work.close} />
        <Button size="small" icon="check" onClick={() => void work.act('done')}>{text('inbox.done')}</Button>
      </div>
      {open === undefined && <Loading lines={6} />}
      {open === null && <Notice kind="note">{text('inbox.gone')}</Notice>}
      {open != null && (
        <InboxMention
          key={open.mention.id}
          listed={open}
          topics={byId}
          topicId={at.topicId ?? place?.topicId ?? null}
          now={now}
          wish={work.wish}
          onWork={(said) => decide({ work: said })}
          onCorrect={(label) => decide({ label })}
          onSignal={(signal) => decide({ signal })}
          onRelevance={({ topicIds, irrelevant }) => decide({ irrelevant }, topicIds)}
          onMention={work.open}
        />
      )}
    </section>
  );
}

function focusRow(mentionId: string | null): void {
  const rows = [...document.querySelectorAll<HTMLElement>('article[data-mention]')];
  rows.find(({ dataset }) => dataset['mention'] === mentionId)?.focus();
}

/** Closes what is open beside the list, or leads back to it. */
function BackButton({ isWide, onBack }: { isWide: boolean; onBack: () => void }): VNode {
  const { text } = useTranslator();
  return isWide ? (
    <Button kind="quiet" size="small" icon="close" iconOnly onClick={onBack}>{text('action.close')}</Button>
  ) : (
    <Button kind="quiet" size="small" icon="back" onClick={onBack}>{text('inbox.back')}</Button>
  );
}
