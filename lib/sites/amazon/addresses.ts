const PRODUCT = /\/(?:dp(?:\/product)?|gp\/product|gp\/aw\/(?:d|reviews)|product-reviews|(?:exec\/obidos|o)\/ASIN)\/([A-Z0-9]{10})(?:[/?#]|$)/iu;
const QUERY = /[?&]asin=([A-Z0-9]{10})(?:[&#]|$)/iu;
const REVIEW = /\/(?:customer-reviews|reviews?|cr)\/(R[A-Z0-9]{7,19})(?:[/?#]|$)/u;
const WRITER = /\/gp\/(?:pdp\/)?profile\/([\w.]+)/u;

/** A product's own address, without the way that led to it; null where the address is no product's. */
export function productAddress(address: string | null, { origin }: URL): string | null {
  const asin = PRODUCT.exec(address ?? '')?.[1] ?? QUERY.exec(address ?? '')?.[1];
  return asin === undefined ? null : `${origin}/dp/${asin.toUpperCase()}`;
}

/** A writer's own address, without the way that led to it. */
export function writerAddress(address: string | null, { origin }: URL): string | null {
  const account = WRITER.exec(address ?? '')?.[1];
  return account === undefined ? null : `${origin}/gp/profile/${account}`;
}

/** The id of the review that an address leads to. */
export const reviewIdIn = (address: string | null): string | null => REVIEW.exec(address ?? '')?.[1] ?? null;
