import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettings } from '@/components/hooks/settings';
import { useTranslator } from '@/components/hooks/translation';
import { WindowedFeed } from '@/components/layout/WindowedFeed';
import { abuseIn } from '@/components/signals/shownSignals';
import type { SignalValue } from '@/lib/mentions/signalValue';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { Correction } from '@/lib/mentions/mention';
import type { Span } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { ListedMention } from './listedMention';
import { listActionOf } from './listKeys';
import styles from './MentionList.module.css';
import { MentionRow } from './MentionRow';
import type { RelevanceWord } from './Relevance';
import { pressedWord } from './RelevanceButton';

/** Height of a closed row in px, until it is measured. */
const ROW_ESTIMATE = 92;

export interface MentionListProps {
  rows: readonly ListedMention[];
  /** Whether all rows are here. */
  complete: boolean;
  topics: ReadonlyMap<string, Topic>;
  siteNames: ReadonlyMap<string, string>;
  /** The one topic that the rows are limited to; null or absent: none. */
  topicId?: string | null;
  now: number;
  /** Finds what was searched for in a body. */
  foundIn?: ((body: string) => Span[]) | null;
  onMore: () => void;
  /** Absent where nothing can be corrected. */
  onCorrect?: (mentionId: string, label: Correction | null) => void;
  onSignal?: (mentionId: string, decided: SignalValue) => void;
  onRelevance?: (mentionId: string, word: RelevanceWord) => void;
  onWork?: (mentionId: string, said: WorkDecision) => void;
  onUndo?: () => void;
  /** Whether single keys act; without, only buttons and links do. */
  singleKeys?: boolean;
  /** A row that is scrolled to and takes the focus, once for each new value, if it is among the first that come. */
  goTo?: GoTo | null;
  /** Whether the end of the list is spoken of. */
  endNote?: boolean;
}

export interface GoTo {
  mentionId: string;
  /** Whether it shows its why. */
  open: boolean;
}

/** As `MentionList`, for who fetches it. */
export function mentionList(props: MentionListProps): VNode {
  return <MentionList {...props} />;
}

/**
 * The mentions, in the order given; only what the window shows is in the page. J and K walk, O opens a post, W says why,
 * 1 2 3 correct the sentiment, 0 takes that back, X marks as irrelevant, Z undoes the last correction.
 */
export function MentionList(props: MentionListProps): VNode {
  const { rows, complete, topics, siteNames, topicId, now, onMore, onCorrect, onSignal, onRelevance, onWork, onUndo } = props;
  const { foundIn, singleKeys = true, goTo = null, endNote = true } = props;
  const { text } = useTranslator();
  const { blursAbuse } = useSettings();
  const focus = useRef<((index: number) => void) | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(goTo?.open ? [goTo.mentionId] : []));
  const reached = useRef<GoTo | null>(null);
  const left = useRef<number | null>(null);
  useEffect(() => {
    if (goTo === null || goTo === reached.current || rows.length === 0) return;
    reached.current = goTo;
    const index = rows.findIndex(({ mention }) => mention.id === goTo.mentionId);
    if (index === -1) return;
    if (goTo.open) setOpen(goTo.mentionId, true);
    focusRow(index);
    // oxlint-disable-next-line react/exhaustive-deps -- what opens and focuses is new at each render
  }, [goTo, rows]);

  // A row that was marked goes from the list, and the focus with it: it comes back to what stands there then.
  useEffect(() => {
    const index = left.current;
    if (index === null || document.activeElement !== document.body) return;
    left.current = null;
    focusRow(Math.min(index, rows.length - 1));
    // oxlint-disable-next-line react/exhaustive-deps -- what focuses is new at each render
  }, [rows]);

  const setOpen = (id: string, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(id);
    else next.delete(id);
    setOpened(next);
  };

  const act = (event: TargetedKeyboardEvent<HTMLElement>, index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    const { id } = row.mention;
    const action = listActionOf(event, singleKeys);
    if (action === null) return;
    event.preventDefault();
    if (action === 'next' || action === 'previous') focusRow(index + (action === 'next' ? 1 : -1));
    else if (action === 'why') setOpen(id, !opened.has(id));
    else if (action === 'open') event.currentTarget.querySelector('a')?.click();
    else if (action === 'undo') onUndo?.();
    else if (action === 'irrelevant') mark(index);
    else onCorrect?.(id, action.label);
  };

  const mark = (index: number): void => {
    const row = rows[index];
    const word = row === undefined ? null : pressedWord(row.matches, topicId ?? null);
    if (row === undefined || word === null || onRelevance === undefined) return;
    left.current = index;
    onRelevance(row.mention.id, word);
  };

  const focusRow = (index: number): void => focus.current?.(index);

  const row = (listed: ListedMention): VNode => {
    const { id, site } = listed.mention;
    return (
      <MentionRow
        listed={listed}
        topics={topics}
        siteName={siteNames.get(site) ?? site}
        topicId={topicId}
        now={now}
        foundIn={foundIn}
        open={opened.has(id)}
        onOpen={(open) => setOpen(id, open)}
        {...(onCorrect ? { onCorrect: (label) => onCorrect(id, label) } : {})}
        {...(onRelevance ? { onRelevance: (word) => onRelevance(id, word) } : {})}
        {...(onWork ? { onWork: (said) => onWork(id, said) } : {})}
        {...(onSignal ? { onSignal: (decided) => onSignal(id, decided) } : {})}
      />
    );
  };

  return (
    <div>
      <WindowedFeed
        rows={rows}
        complete={complete}
        estimate={ROW_ESTIMATE}
        keyOf={({ mention }) => mention.id}
        nameOf={(listed) => nameOf(listed, blursAbuse)}
        onMore={onMore}
        onKey={act}
        focusRow={focus}
        draw={row}
      />
      {endNote && (
        <p class={styles['end']} role="status">
          {text(complete ? 'mentions.end' : 'mentions.more')}
        </p>
      )}
    </div>
  );
}

function nameOf({ mention }: ListedMention, blursAbuse: boolean): string {
  const { author, title, text } = mention.post;
  const abuse = blursAbuse ? abuseIn(mention) : [];
  const said = abuse.reduce((words, { term }) => words.replaceAll(term, '…'), title ?? text);
  return [author.name ?? author.handle, said.slice(0, 60)].filter(Boolean).join(': ');
}
