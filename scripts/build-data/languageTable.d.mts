export function languageTable(): Promise<string>;
