import type { StoredTrial } from '@/lib/insights/queryTrial';
import type { QueryTrial } from '@/lib/messaging/protocol';
import type { AskedLeaf } from '@/lib/query/askedLeaves';

/** What trying a query came to; `Tried` is what it came to where it could be tried. */
export type Trial<Tried> =
  /** Nothing is written yet. */
  | { state: 'empty' }
  /** What is written cannot be read. */
  | { state: 'invalid' }
  | { state: 'loading' }
  | { state: 'failed' }
  /** There is nothing to try it on. */
  | { state: 'nothing' }
  | ({ state: 'tried' } & Tried);

/** On the newest mentions; `all`: there are no more than were asked. */
export type TrialOnStored = Trial<{ trial: StoredTrial; all: boolean }>;

/** On the page that was used last of those that Earshot reads, with what the query looks for. */
export type TrialOnPage = Trial<{ trial: QueryTrial; host: string; leaves: readonly AskedLeaf[] }>;
