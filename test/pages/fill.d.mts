export function fill(html: string, now: number): string;
