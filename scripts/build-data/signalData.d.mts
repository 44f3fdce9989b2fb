/** What the worker fetches to find signals: the words of each language as `data/signals/<code>.json`. */
export function signalData(): Promise<{ relativeDest: string; contents: string }[]>;
