const LETTERS = 60;

/** The letters that a text begins with, by which two copies of it are known as such. */
export const startOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').slice(0, LETTERS);
