export interface Filter {
  days: number;
  topicId: string | null;
  site: string | null;
}

export function filtersOf(all: { topics: readonly string[]; sites: readonly string[] }, periods?: readonly number[]): Filter[];
