/** What screens fetch to coach replies: the words of each language as `data/coach/<code>.json`. */
export function coachData(): Promise<{ relativeDest: string; contents: string }[]>;
