import { createIdentifier, type DetectorTable, type Identify } from '@/lib/language/identify';
import { UNKNOWN_LANGUAGE } from '@/lib/language/finding';
import type { Understanding } from '@/lib/mentions/mention';
import { readPackageData } from '@/lib/platform/packageData';
import { UNSCORED } from '@/lib/sentiment/sentiment';

/** What is stored of a post that was acknowledged before the detector's table was there; it is understood soon after. */
export const NOT_YET_UNDERSTOOD: Understanding = { version: 0, language: UNKNOWN_LANGUAGE, sentiment: UNSCORED };

let identifier: Identify | null = null;
let loading: Promise<Identify> | null = null;

/** The identifier, if its table is in memory already. */
export function identifierNow(): Identify | null {
  return identifier;
}

/** Fetches the detector's table from the package, once in a life of the worker. */
export async function loadIdentifier(): Promise<Identify> {
  loading ??= readPackageData('data/languages.json').then((table) => {
    identifier = createIdentifier(table as DetectorTable);
    return identifier;
  });
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}
