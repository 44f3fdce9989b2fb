import { find } from '../reading/dom';
import type { PageKind } from '../reading/site';

/** One review: known by its id, by tests' names of 2024 and 2026, or, as a part of a list, by the id of its place. */
export const CARD = '[id^="empReview_"], [data-test="review-details-container"], [data-test="review-detail"]';

const EMPLOYER = /-E(?:I_IE)?\d+[^/]*\.html?$/u;
const REVIEW = /-RVW(\d+)/u;
const LISTS = /^\/(?:reviews?|bewertungen|avis|evaluaciones|opiniones|avalia[^/]*|recensioni|beoordelingen)\//iu;
// Pages of an employer that show other things people wrote of it.
const OTHERS = /^\/(?:interview|salary|salaries|jobs?|benefits|faq|photos)\//iu;

export const reviewIdIn = (address: string | null): string | null => REVIEW.exec(address ?? '')?.[1] ?? null;

/** Lists of reviews, a review's own page, and an employer's page that shows some; never what only members see. */
export function pageKind({ pathname }: URL, document: Document): PageKind | null {
  if (reviewIdIn(pathname) !== null) return 'reviews';
  if (!EMPLOYER.test(pathname) || OTHERS.test(pathname)) return null;
  return LISTS.test(pathname) || find(document, CARD) !== null ? 'reviews' : null;
}

/** Address of the employer's list of reviews, without the number of a page of it; null where it is not known. */
export function listAddress({ origin, pathname }: URL): string | null {
  const own = /^\/Reviews\/Employee-Review-(.+-)(E\d+)-RVW\d+\.htm$/u.exec(pathname);
  if (own !== null) return `${origin}/Reviews/${own[1] ?? ''}Reviews-${own[2] ?? ''}.htm`;
  if (!LISTS.test(pathname) || !EMPLOYER.test(pathname)) return null;
  return origin + pathname.replace(/_I?P\d+(?=\.html?$)/u, '');
}

/** The employer as its addresses name it. */
export function employerIn({ pathname }: URL): string | null {
  const name = /^\/Reviews\/Employee-Review-(.+)-E\d+-RVW/u.exec(pathname)?.[1]
    ?? (LISTS.test(pathname) ? /^\/[^/]+\/(.+)-[^-/]+-E(?:I_IE)?\d/u.exec(pathname)?.[1] : undefined);
  return name === undefined ? null : decoded(name).replaceAll('-', ' ');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
