import type { NationalNumberName } from './nationalNumbers';

/** Personal data that stands in a text as such, by kind. Postal addresses and names are none of them. */
export const PERSONAL_KINDS = ['email', 'phone', 'card', 'iban', 'ip', 'id'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A stretch of a text that is personal data, in UTF-16 units, end exclusive. */
export interface PersonalData {
  kind: PersonalKind;
  start: number;
  end: number;
  /** Which number it is; of `id` alone. */
  number?: NationalNumberName;
}

/** What stands where such data stood: the same in every language, so that files stay comparable. */
export const maskOf = (kind: PersonalKind): string => `[${kind}]`;
