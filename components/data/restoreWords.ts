import { signalName } from '@/components/signals/signalNames';
import type { RestoreConflict } from '@/components/hooks/restore';
import type { TextKey } from '@/lib/i18n/keys';
import type { Translator } from '@/lib/i18n/translator';
import { CORRECTIONS } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import type { SignalKey } from '@/lib/signals/signals';

const SIGNALS = 'signals.';
const IRRELEVANT = 'irrelevant.';
const FIELDS: Readonly<Record<string, TextKey>> = {
  name: 'data.restore.field.name', query: 'data.restore.field.query', hue: 'data.restore.field.hue', role: 'data.restore.field.role',
  dontStore: 'data.restore.field.dontStore', hide: 'data.restore.field.hide', exactLetters: 'data.restore.field.exactLetters',
  handles: 'data.restore.field.handles', aspects: 'data.restore.field.aspects', context: 'data.restore.field.context',
  pausedSince: 'data.restore.field.pausedSince',
};

/** What was decided. */
export function conflictName({ of, id, field }: RestoreConflict, topics: readonly Topic[], translator: Translator): string {
  const { text } = translator;
  const nameOf = (topicId: string): string => topics.find((topic) => topic.id === topicId)?.name ?? topicId;
  if (of === 'topic') {
    const key = FIELDS[field];
    return text('data.restore.conflicts.ofTopic', { topic: nameOf(id), field: key === undefined ? field : text(key) });
  }
  if (field === 'sentiment') return text('mentions.filter.sentiment');
  if (field.startsWith(SIGNALS)) return signalName(field.slice(SIGNALS.length) as SignalKey, topics, translator);
  return field.startsWith(IRRELEVANT) ? text('data.restore.conflicts.irrelevant', { topic: nameOf(field.slice(IRRELEVANT.length)) }) : field;
}

/** How it was decided; null: what had been decided was taken back, or a field of a topic left empty. */
export function valueWords({ of, field }: RestoreConflict, value: unknown, { text, list, date }: Translator): string {
  if (value === null || value === undefined || value === '') {
    if (field === 'pausedSince' || field === 'exactLetters') return text('data.restore.value.no');
    return text(of === 'topic' ? 'data.restore.value.empty' : 'data.restore.value.none');
  }
  const label = CORRECTIONS.find((known) => known === value);
  if (of === 'mention' && label !== undefined) return text(`sentiment.${label}`);
  // It is stored that it is irrelevant, and told whether it is relevant.
  if (typeof value === 'boolean') return text(value === field.startsWith(IRRELEVANT) ? 'data.restore.value.no' : 'data.restore.value.yes');
  if (field === 'pausedSince' && typeof value === 'number') return date(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return list(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
