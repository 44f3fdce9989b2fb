/** A sample is of a thousand, or of few less where an hour holds much that does not count. */
const [LEAST_READ, MOST_READ] = [950, 1_000];
const LINK = 'a[href*="mentions="]';

/** The ids of the mentions of each sample that a screen opens, in the order of the screen; none: nothing is a sample. */
export function samplesOpened(document) {
  const links = [...document.querySelectorAll(LINK)].filter(({ textContent }) => textContent === 'Open them as a list');
  return links.map((link) => new URLSearchParams(link.getAttribute('href').split('?')[1]).get('mentions').split('\n'));
}

/** How many are read of so many: all up to a thousand; of more as the words have it (`among`, with one group), if that may be. */
export function countRead(all, among, told) {
  if (all <= MOST_READ) return all;
  const n = Number(among.exec(told ?? '')?.[1]?.replaceAll(',', '') ?? 0);
  return n >= LEAST_READ && n <= MOST_READ ? n : MOST_READ;
}

/** What is heard of a sample. It is known where one topic is looked at: of a mention under several a sample may hold one. */
export function sampledFrom(rows, ids) {
  const read = new Set(ids.split(' '));
  return rows.filter(({ mention }) => read.has(mention.id));
}
