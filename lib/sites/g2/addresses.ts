import type { PageKind, PageSubject } from '../reading/site';

const LANGUAGE = /^\/[a-z]{2}(?:-[a-z]{2})?(?=\/(?:products|users)\/)/iu;
const PRODUCT = /^\/products\/([^/]+)(\/[^/]+)?/u;

/** A product's page and its reviews, one review's own page, and what one person reviewed. */
export function pageKind(url: URL): PageKind | null {
  const path = url.pathname.replace(LANGUAGE, '');
  const [, , part = ''] = PRODUCT.exec(path) ?? [];
  if (PRODUCT.test(path)) return part === '' || part.startsWith('/reviews') ? 'reviews' : null;
  if (/^\/survey_responses\/./u.test(path)) return 'reviews';
  return /^\/users\/[^/]+\/?$/u.test(path) ? 'profile' : null;
}

/** Address of the list of a product's reviews; null where no product is named. */
export function listAddress({ origin, pathname }: URL): string | null {
  const product = PRODUCT.exec(pathname.replace(LANGUAGE, ''))?.[1];
  return product === undefined ? null : `${origin}/products/${product}/reviews`;
}

export function about({ pathname }: URL): PageSubject | null {
  const product = PRODUCT.exec(pathname.replace(LANGUAGE, ''))?.[1];
  return product === undefined ? null : { owner: product.replaceAll('-', ' ') };
}

/** The number in a review's address ("…/reviews/norvelo-review-10822745"), or in the name of its place on the page. */
export const reviewIdIn = (name: string | null): string | null =>
  /-review-(\d+)/u.exec(name ?? '')?.[1] ?? /^survey-response-(\d+)$/u.exec(name ?? '')?.[1] ?? null;
