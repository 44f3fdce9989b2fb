import type { PageKind, PageSubject } from '../reading/site';

/**
 * A product's pages: `/p/157515/Norvelo/` and `/p/157515/Norvelo/reviews/`, `/product/540879-Norvelo/`,
 * `/bike-software/norvelo-profile/`, `/bike-software/a/norvelo/`, in other countries `/software/157515/norvelo` and
 * `/reviews/157515/norvelo`.
 */
const PRODUCTS = [
  /^\/p\/\d+\/([^/]+)/u, /^\/product\/\d+-([^/]+)/u, /^\/[^/]+\/([^/]+)-profile(?=\/|$)/u, /^\/(?:[^/]+\/)+a\/([^/]+)/u,
  /^\/(?:software|reviews)\/\d+\/([^/]+)/u,
];

function productIn(pathname: string): { path: string; name: string } | null {
  for (const product of PRODUCTS) {
    const found = product.exec(pathname);
    if (found !== null) return { path: found[0], name: found[1] ?? '' };
  }
  return null;
}

/** A product's own page, which shows some of its reviews, and the list of all. Categories and comparisons show none. */
export function pageKind({ pathname }: URL): PageKind | null {
  const product = productIn(pathname);
  if (product === null) return /\/reviews?\/?$/u.test(pathname) ? 'reviews' : null;
  return /^\/?(?:reviews?(?:\/.*)?)?$/u.test(pathname.slice(product.path.length)) ? 'reviews' : null;
}

/** Address of the list of a product's reviews, the same from all its pages; null where no product is named. */
export function listAddress({ origin, pathname }: URL): string | null {
  const product = productIn(pathname);
  if (product === null) return null;
  const listed = product.path.replace(/^\/software\//u, '/reviews/');
  return listed.startsWith('/reviews/') ? origin + listed : `${origin}${listed}/reviews/`;
}

/** The product as its addresses name it. */
export function about(url: URL): PageSubject | null {
  const product = productIn(url.pathname);
  if (product === null) return null;
  try {
    return { owner: decodeURIComponent(product.name).replaceAll('-', ' ') };
  } catch {
    return { owner: product.name.replaceAll('-', ' ') };
  }
}
