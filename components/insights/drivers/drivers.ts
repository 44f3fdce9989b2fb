import type { Comparison, Period } from '@/lib/insights/comparison';
import type { Against, Side, SideDrivers, TopicRising } from '@/lib/insights/drivers/periodDrivers';
import type { RecurringQuestion } from '@/lib/replies/knowledge/recurringQuestions';

/** How much of a period was read. */
export interface ReadPeriod {
  period: Period;
  /** Mentions that were read, and that are kept in all; how many more were counted and are no longer kept. */
  read: number;
  of: number;
  gone: number;
  whole: boolean;
  /** Those that were read. */
  ids: readonly string[];
}

/** What people say when they are displeased or pleased, what rises, and what they ask and wish again and again. */
export interface Drivers {
  now: ReadPeriod;
  /** Null where there is nothing to compare with. */
  before: ReadPeriod | null;
  comparison: Comparison;
  /** Null where there is nothing to compare with. */
  sides: Record<Against, Record<Side, SideDrivers> | null>;
  rising: TopicRising[];
  questions: RecurringQuestion[];
  wishes: RecurringQuestion[];
}
