import type { Telltales } from '../../lib/language/packs/telltales';

export function languageTableOf(telltales: Readonly<Record<string, Telltales>>, stopWords: Readonly<Record<string, string>>): string;
