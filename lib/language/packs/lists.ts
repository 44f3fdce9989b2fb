/** Entries of one value a row: the value (-5..5, 0 mutes) and its words or phrases, parted by commas. */
export type ValueGroups = readonly (readonly [value: number, entries: string])[];
