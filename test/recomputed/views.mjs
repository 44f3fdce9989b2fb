/**
 * The filters under which a screen is seen: every period, and every topic and site by turns, so that each is seen with some of the
 * others. `all` are {topics, sites} as they may be chosen.
 */
export function filtersOf({ topics, sites }, periods = [7, 14, 28, 90]) {
  const filters = periods.map((days) => ({ days, topicId: null, site: null }));
  for (const [at, topicId] of topics.entries()) {
    filters.push({ days: periods[(at + 2) % periods.length], topicId, site: null });
    filters.push({ days: periods[(at + 3) % periods.length], topicId, site: sites[at % sites.length] ?? null });
  }
  for (const [at, site] of sites.entries()) filters.push({ days: periods[(at + 3) % periods.length], topicId: null, site });
  return unique(filters);
}

/** The address of a screen under a filter. */
export function addressOf(screen, { days, topicId, site }, more = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ topic: topicId, days, site, ...more })) if (value !== null) query.set(name, String(value));
  return `${screen}?${query}`;
}

function unique(filters) {
  return [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()];
}
