import { workWords } from '@/components/inbox/workWords';
import type { Translator } from '@/lib/i18n/translator';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { HistoryEntry } from '@/lib/inbox/history';
import type { TimelineEntry } from '@/lib/inbox/timeline';
import type { WorkEvent } from '@/lib/inbox/workEvent';
import type { Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';

/** One thing that happened between somebody and the brand, with the mention that it belongs to. */
export interface TimelineItem {
  told: TimelineEntry;
  mention: Mention;
  label: SentimentLabel;
}

/** What happened, in a sentence; of a mention '': its own words say it. */
export function entryWords(entry: HistoryEntry, translator: Pick<Translator, 'text' | 'date' | 'dateTime'>): string {
  const { text, date } = translator;
  if (entry.kind === 'work') return eventWords(entry.event, translator);
  if (entry.kind === 'edited') return text('timeline.edited');
  if (entry.kind === 'gone') return text('timeline.gone');
  if (entry.kind === 'answered') return entry.by === null ? text('timeline.answered') : text('mentions.answered', { author: entry.by });
  if (entry.kind === 'promised') return entry.dueAt === null ? text('story.undated') : text('story.due', { date: date(entry.dueAt) });
  return '';
}

/** Words of somebody that belong to an entry: of an answer, a promise, a note. */
export function wordsIn(entry: HistoryEntry): string | null {
  if (entry.kind === 'answered') return entry.text;
  if (entry.kind === 'promised') return entry.words;
  return entry.kind === 'work' && entry.event.kind === 'note' ? entry.event.details.text : null;
}

function eventWords(event: WorkEvent, translator: Pick<Translator, 'text' | 'dateTime'>): string {
  const { text } = translator;
  if (event.kind === 'note') return text('timeline.note');
  if (event.kind === 'opened') return '';
  if (event.kind === 'reply') return text(event.details.how === 'put' ? 'timeline.put' : 'timeline.copied');
  return workWords(decisionOf(event), translator);
}

/** What was decided by it. */
function decisionOf(event: Exclude<WorkEvent, { kind: 'note' | 'opened' | 'reply' }>): WorkDecision {
  if (event.kind === 'status') return { status: event.details.is === null || event.details.is === 'new' ? null : { is: event.details.is, at: event.at } };
  if (event.kind === 'owner') return { owner: event.details.is };
  if (event.kind === 'tag') return { tags: { [event.details.tag]: event.details.on } };
  if (event.kind === 'due') return { dueAt: event.details.at };
  if (event.kind === 'snoozed') return { snoozedUntil: event.details.until };
  return { testimonial: event.details.is };
}
