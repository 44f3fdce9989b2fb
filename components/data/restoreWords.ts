import { signalName } from '@/components/signals/signalNames';
import type { RestoreConflict } from '@/components/hooks/restore';
import type { TextKey } from '@/lib/i18n/keys';
import type { Translator } from '@/lib/i18n/translator';
import { WORK_FIELDS, type WorkField } from '@/lib/inbox/decideWork';
import { CORRECTIONS } from '@/lib/mentions/mention';
import { TESTIMONIAL_STATES } from '@/lib/mentions/queues';
import { OWNER_ME, STATUSES } from '@/lib/mentions/status';
import type { Topic } from '@/lib/query/topic';
import type { SignalKey } from '@/lib/signals/signals';

const SIGNALS = 'signals.';
const IRRELEVANT = 'irrelevant.';
const TAG = 'tags.';
const FIELDS: Readonly<Record<string, TextKey>> = {
  name: 'data.restore.field.name', query: 'data.restore.field.query', hue: 'data.restore.field.hue', role: 'data.restore.field.role',
  dontStore: 'data.restore.field.dontStore', hide: 'data.restore.field.hide', exactLetters: 'data.restore.field.exactLetters',
  handles: 'data.restore.field.handles', aspects: 'data.restore.field.aspects', context: 'data.restore.field.context',
  pausedSince: 'data.restore.field.pausedSince',
};

/** What is decided of a mention and has no parts. */
const OF_MENTION: Readonly<Record<string, TextKey>> = {
  sentiment: 'mentions.filter.sentiment', status: 'status.title', owner: 'owner.title', draft: 'data.restore.conflicts.draft',
  replied: 'data.restore.conflicts.replied', dueAt: 'data.restore.conflicts.dueAt', snoozedUntil: 'data.restore.conflicts.snoozedUntil',
  testimonial: 'data.restore.conflicts.testimonial',
};

/** What was decided. */
export function conflictName({ of, id, field }: RestoreConflict, topics: readonly Topic[], translator: Translator): string {
  const { text } = translator;
  const nameOf = (topicId: string): string => topics.find((topic) => topic.id === topicId)?.name ?? topicId;
  if (of === 'topic') {
    const key = FIELDS[field];
    return text('data.restore.conflicts.ofTopic', { topic: nameOf(id), field: key === undefined ? field : text(key) });
  }
  const own = OF_MENTION[field];
  if (own !== undefined) return text(own);
  if (field.startsWith(SIGNALS)) return signalName(field.slice(SIGNALS.length) as SignalKey, topics, translator);
  if (field.startsWith(TAG)) return text('data.restore.conflicts.tag', { tag: field.slice(TAG.length) });
  return field.startsWith(IRRELEVANT) ? text('data.restore.conflicts.irrelevant', { topic: nameOf(field.slice(IRRELEVANT.length)) }) : field;
}

/** How it was decided; null: what had been decided was taken back, or a field of a topic left empty. */
export function valueWords({ of, field }: RestoreConflict, value: unknown, { text, list, date }: Translator): string {
  if (value === null || value === undefined || value === '') {
    if (field === 'pausedSince' || field === 'exactLetters') return text('data.restore.value.no');
    return text(of === 'topic' ? 'data.restore.value.empty' : 'data.restore.value.none');
  }
  if (of === 'mention' && isWorkField(field)) return workWords(field, value, { text, date });
  const label = CORRECTIONS.find((known) => known === value);
  if (of === 'mention' && label !== undefined) return text(`sentiment.${label}`);
  // It is stored that it is irrelevant, and told whether it is relevant.
  if (typeof value === 'boolean') return text(value === field.startsWith(IRRELEVANT) ? 'data.restore.value.no' : 'data.restore.value.yes');
  if (field === 'pausedSince' && typeof value === 'number') return date(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return list(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const isWorkField = (field: string): field is WorkField => WORK_FIELDS.some((known) => known === field);

/** A status by its name, a reply by when it was used; what people wrote as they wrote it. */
function workWords(field: WorkField, value: unknown, { text, date }: Pick<Translator, 'text' | 'date'>): string {
  const { is, at } = typeof value === 'object' && value !== null ? (value as { is?: unknown; at?: unknown }) : {};
  const status = STATUSES.find((known) => known === is);
  if (field === 'status' && status !== undefined) return text(`status.${status}`);
  if (field === 'replied' && typeof at === 'number') return date(at);
  if (typeof value === 'number') return date(value);
  const testimonial = TESTIMONIAL_STATES.find((known) => known === value);
  if (field === 'testimonial' && testimonial !== undefined) return text(`data.restore.value.${testimonial}`);
  return field === 'owner' && value === OWNER_ME ? text('owner.me') : String(value);
}
