import type { ListedMention } from '@/components/mentions/listedMention';
import type { Alert } from '@/lib/inbox/alert';
import type { AlertRule } from '@/lib/inbox/alertRule';

/** An alert as it is listed. */
export interface FiredAlert extends Alert {
  /** Null where it was removed. */
  rule: AlertRule | null;
  /** What it caught first; null where that is no longer kept. */
  first: ListedMention | null;
}

/** What rules are spoken of with. */
export interface AlertNames {
  /** Names of topics by id, oldest first. */
  topics: ReadonlyMap<string, string>;
  /** Names of sites by id, as they are offered. */
  sites: ReadonlyMap<string, string>;
}
