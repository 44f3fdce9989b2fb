import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import type { CompiledTopics } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import { heardTopic } from '@/lib/query/topic';
import type { TopicRow } from '@/lib/storage/rows';

let lastCalendar: Calendar | null = null;

/** The calendar of the reporting zone; the last one is kept. */
export function calendarOf(zone: string): Calendar {
  if (lastCalendar?.zone !== zone) lastCalendar = createCalendar(zone);
  return lastCalendar;
}

let compiled: { of: string; topics: CompiledTopics } | null = null;

/** Topics made ready to decide; those of the last call are kept. */
export function compiledOf(topics: readonly TopicRow[]): CompiledTopics {
  const heard = topics.map(heardTopic);
  const of = JSON.stringify(heard);
  if (compiled?.of !== of) compiled = { of, topics: compileTopics(heard) };
  return compiled.topics;
}
