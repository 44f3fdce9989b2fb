/** What parts words for the detector: its own pattern, by the browser's knowledge of letters instead of a list of them. */
export const separators = /[\P{L}\u{10000}-\u{10FFFF}]+(?<!['`\u2019])/gu;

/** Cleaning of texts, which is done here before the detector sees them. */
export const matchDomains = /(?!)/u;
