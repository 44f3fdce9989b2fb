/** What the worker fetches to score: the lists of each language as `data/sentiment/<code>.json`, and those of faces. */
export function sentimentData(): Promise<{ relativeDest: string; contents: string }[]>;
