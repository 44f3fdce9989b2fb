import type { Translator } from '@/lib/i18n/translator';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { HistoryEntry } from '@/lib/inbox/history';
import type { WorkEvent } from '@/lib/inbox/workEvent';
import { workWords } from './workWords';

/** One thing that is known of a mention, in words, and the words of somebody that belong to it. */
export interface HistoryWords {
  what: string;
  quote: string | null;
}

type Words = Pick<Translator, 'text' | 'dateTime'>;

/** What a line of a mention's history tells. */
export function historyWords(entry: HistoryEntry, translator: Words): HistoryWords {
  const { text, dateTime } = translator;
  if (entry.kind === 'work') return workDoneWords(entry.event, translator);
  if (entry.kind === 'promised') {
    return { what: entry.dueAt === null ? text('history.promised') : text('history.promisedBy', { when: dateTime(entry.dueAt) }), quote: entry.words };
  }
  if (entry.kind === 'answered') {
    return { what: entry.by === null ? text('history.answered') : text('history.answeredBy', { author: entry.by }), quote: entry.text };
  }
  return { what: text(`history.${entry.kind}`), quote: null };
}

function workDoneWords(event: WorkEvent, translator: Words): HistoryWords {
  const { text } = translator;
  if (event.kind === 'note') return { what: text('history.note'), quote: event.details.text };
  if (event.kind === 'opened') return { what: text('history.opened'), quote: null };
  if (event.kind === 'reply') {
    const { how, edited } = event.details;
    return { what: text(`history.${how}`) + (edited ? ` ${text('history.ownWords')}` : ''), quote: null };
  }
  return { what: workWords(saidBy(event), translator), quote: null };
}

/** What the user said, as it was decided. */
function saidBy(event: Exclude<WorkEvent, { kind: 'note' | 'opened' | 'reply' }>): WorkDecision {
  switch (event.kind) {
    case 'status':
      return { status: event.details.is === null || event.details.is === 'new' ? null : { is: event.details.is, at: event.at } };
    case 'owner':
      return { owner: event.details.is };
    case 'tag':
      return { tags: { [event.details.tag]: event.details.on } };
    case 'due':
      return { dueAt: event.details.at };
    case 'snoozed':
      return { snoozedUntil: event.details.until };
    case 'testimonial':
      return { testimonial: event.details.is };
  }
}

/** A history of which several looks in a row are told as the first of them. */
export function tellable(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const isLook = (entry: HistoryEntry | undefined): boolean => entry?.kind === 'work' && entry.event.kind === 'opened';
  return entries.filter((entry, index) => !isLook(entry) || !isLook(entries[index - 1]));
}
