/** How far a file with mentions is. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'running'; rows: number }
  /** It waits for the user's word on a site that asks before its mentions leave. */
  | { state: 'asking'; site: string }
  /** `leftOut`: mentions that were not to leave, by their site. `cut`: there were more than the file may hold. */
  | { state: 'done'; what: 'csv' | 'bundle'; rows: number; leftOut: ReadonlyMap<string, number>; cut?: true }
  | { state: 'failed' };
