export function markWords(): { relativeDest: string; contents: string }[];
