import type { VNode } from 'preact';
import { useCalendar } from '@/components/hooks/calendar';
import type { InboxWork } from '@/components/hooks/inboxWork';
import type { OpenTimes } from '@/components/hooks/openTimes';
import { useTranslator } from '@/components/hooks/translation';
import { LONGEST_TAG } from '@/lib/mentions/tags';
import type { InboxAddress } from './inboxAddress';
import { SnoozeDialog } from './SnoozeDialog';
import { WordDialog } from './WordDialog';

export interface InboxDialogsProps {
  at: InboxAddress;
  work: Pick<InboxWork, 'asks' | 'ask' | 'decide'>;
  openTimes: OpenTimes | null;
  words: { tags: readonly string[]; owners: readonly string[] };
  now: number;
}

/** Longest name of an owner, UTF-16 units. */
const LONGEST_NAME = 80;

/** What is asked about the mentions that are selected, or the one that has the focus. */
export function InboxDialogs({ at, work, openTimes, words, now }: InboxDialogsProps): VNode | null {
  const { text } = useTranslator();
  const calendar = useCalendar();
  const close = (): void => {
    // The focus goes back while the dialog is still in the page.
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    work.ask(null);
  };
  if (work.asks === 'snooze' && openTimes !== null) {
    return (
      <SnoozeDialog
        now={now}
        openTime={openTimes(at.topicId ?? '')}
        calendar={calendar}
        onCancel={close}
        onUntil={(until) => {
          close();
          work.decide({ work: { snoozedUntil: until } }, at.queue !== 'waiting');
        }}
      />
    );
  }
  if (work.asks === 'tag') {
    return (
      <WordDialog
        title={text('inbox.key.tag')}
        label={text('inbox.tag')}
        longest={LONGEST_TAG}
        known={words.tags}
        confirm={text('inbox.key.tag')}
        onCancel={close}
        onWord={(tag) => {
          close();
          work.decide({ work: { tags: { [tag]: true } } }, false);
        }}
      />
    );
  }
  if (work.asks !== 'owner') return null;
  return (
    <WordDialog
      title={text('inbox.assign')}
      label={text('owner.name')}
      longest={LONGEST_NAME}
      known={words.owners}
      confirm={text('inbox.assign')}
      onCancel={close}
      onWord={(owner) => {
        close();
        work.decide({ work: { owner } }, false);
      }}
    />
  );
}
