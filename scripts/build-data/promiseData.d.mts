/** What the worker fetches to find promises in answers: the words of each language as `data/promises/<code>.json`. */
export function promiseData(): Promise<{ relativeDest: string; contents: string }[]>;
