/** What the worker and the screens fetch to suggest replies: those of each language as `data/replies/<code>.json`. */
export function replyData(): Promise<{ relativeDest: string; contents: string }[]>;
