import type { Identify, LanguageTable } from '@/lib/language/identify';
import { readPackageData } from '@/lib/platform/packageData';

let identifying: Promise<Identify> | null = null;

/** What tells languages apart; it is large, and fetched only where somebody writes, or something is written. */
export function identifier(): Promise<Identify> {
  identifying ??= (async () => {
    const [{ createIdentifier }, table] = await Promise.all([import('@/lib/language/identify'), readPackageData('data/languages.json')]);
    return createIdentifier(table as LanguageTable);
  })();
  return identifying;
}
