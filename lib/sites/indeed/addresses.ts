import type { PageKind } from '../reading/site';

const COMPANY = /^\/cmp\/([^/]+)/u;

/** A company's page with some reviews, their list, and a review's own page; not its jobs, salaries, questions. */
export function pageKind({ pathname }: URL): PageKind | null {
  return /^\/cmp\/(?:reviews|[^/]+(?:\/reviews(?:\/.*)?)?)\/?$/u.test(pathname) ? 'reviews' : null;
}

/** Address of the list of a company's reviews, of all countries and pages alike; null where it is not known. */
export function listAddress({ origin, pathname }: URL): string | null {
  const company = companyOf(pathname);
  return company === null ? null : `${origin}/cmp/${company}/reviews`;
}

/** The company as its addresses name it. */
export function companyIn({ pathname }: URL): string | null {
  const company = companyOf(pathname);
  if (company === null) return null;
  try {
    return decodeURIComponent(company).replace(/-[0-9a-f]{8}$/u, '').replaceAll('-', ' ');
  } catch {
    return company.replaceAll('-', ' ');
  }
}

function companyOf(pathname: string): string | null {
  const company = COMPANY.exec(pathname)?.[1] ?? 'reviews';
  return company === 'reviews' ? null : company;
}

/** The id in a review's own address (`…/reviews/bright-lights?id=0f1e2d3c4b5a6978`), or null. */
export const reviewIdIn = (address: string | null): string | null =>
  /[?&]id=([0-9a-z]{8,40})(?:[&#]|$)/iu.exec(address ?? '')?.[1] ?? null;
