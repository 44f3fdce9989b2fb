/** How a variant differs from the name as it is written. */
export const VARIANT_KINDS = [
  'closed', 'spaced', 'hyphenated', 'hashtag', 'handle', 'domain', 'misspelling', 'transliteration',
] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** Another way in which people write a name. */
export interface Variant {
  /** Query text for it: a term, or a quoted phrase. */
  text: string;
  kind: VariantKind;
  /** Of a transliteration: the script it is in, and the language (BCP 47) whose readers write it so. */
  script?: 'Latin' | 'Cyrillic' | 'Arabic';
  language?: string;
  /** Whether the plain query for the name hears it already, so that ticking it adds nothing. */
  heardAlready: boolean;
}
