/** A file that was written, with the file that describes it. */
export interface SavedFile {
  name: string;
  file: Blob;
  schema: Blob;
}

/** What came of a table: its files, of which the first is saved; rows without what must be there, and cells that were cut. */
export interface SavedTable {
  files: readonly SavedFile[];
  lacking: number;
  cut: number;
}

/** How far a file with mentions is. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'running'; rows: number }
  /** It waits for the user's word on a site that asks before its mentions leave. */
  | { state: 'asking'; site: string }
  /** `leftOut`: mentions that were not to leave, by their site. `cut`: there were more than the file may hold. */
  | { state: 'done'; what: 'csv' | 'bundle'; rows: number; leftOut: ReadonlyMap<string, number>; cut?: true; table?: SavedTable }
  | { state: 'failed' };
