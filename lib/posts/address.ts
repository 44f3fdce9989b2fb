/** What shops, mailers and networks add to an address in order to follow who opens it. */
const TRACKING = new RegExp(
  '^(?:utm_.*|_ga|_gl|_hsenc|_hsmi|__cft__.*|__tn__|dclid|fbclid|gad_source|gbraid|gclid|gclsrc|igsh|igshid|li_fat_id|' +
    'mc_cid|mc_eid|mkt_tok|msclkid|rdt|ref_src|srsltid|ttclid|twclid|vero_id|wbraid|yclid)$',
  'iu',
);
/** `#:~:text=…`, and the same behind a fragment of the page's own. */
const TEXT_FRAGMENT = /#?:~:.*$/su;

/** An http(s) address without tracking parameters and text fragments; null for any other. What names a place stays. */
export function withoutTracking(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  // Iterators of such objects do not work in Firefox's content scripts.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = url.hash.replace(TEXT_FRAGMENT, '');
  return url.href;
}

/** Whether two addresses name one place, whatever was added to them on the way. */
export function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => withoutTracking(address)?.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, ''));
  return a !== undefined && a === b;
}
