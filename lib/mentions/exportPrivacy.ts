/** How authors stand in files: as the page shows them, under pseudonyms, or not at all. */
export const AUTHORS_SHOWN = ['named', 'pseudonyms', 'none'] as const;
export type AuthorsShown = (typeof AUTHORS_SHOWN)[number];

/** What files with mentions say of people. */
export interface ExportPrivacy {
  authors: AuthorsShown;
  /** Whether personal data in texts (mails, phones, cards…) is replaced by its kind. */
  masked: boolean;
}

/**
 * For the user's own files: they are made to work through mentions, to open and to answer them, which needs who wrote them
 * and where; mails, phones and cards that people let slip serve nothing of it (GDPR, article 5 (1) c).
 */
export const DEFAULT_EXPORT_PRIVACY: ExportPrivacy = { authors: 'named', masked: true };

/** For what is made to be handed on: what can be told without naming anybody names nobody (GDPR, article 25 (2)). */
export const DEFAULT_BUNDLE_PRIVACY: ExportPrivacy = { authors: 'pseudonyms', masked: true };

export function isExportPrivacy(value: unknown): value is ExportPrivacy {
  if (typeof value !== 'object' || value === null) return false;
  const { authors, masked } = value as Partial<ExportPrivacy>;
  return AUTHORS_SHOWN.some((shown) => shown === authors) && typeof masked === 'boolean';
}
