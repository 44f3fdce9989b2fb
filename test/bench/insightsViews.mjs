const PERIODS = [7, 14, 28, 90];
const PARTS = ['voice', 'drivers', 'aspects', 'journey', 'experience', 'forecast', 'own', 'reputation'];
/** Filters beside the period: one topic, one site. */
const FILTERS = { topic: 'topic=norvelo', site: 'site=hackernews' };

/**
 * Every screen of insights, and the overview, by the addresses at which they open: by name, within the dashboard. Each in its shortest, its usual
 * and its longest period, and in the longest of one topic and of one site; goals have no filter.
 */
export const INSIGHT_VIEWS = {
  ...Object.fromEntries(['overview', ...PARTS].flatMap((part) => [
    [`${part}_28`, addressOf(part, 'days=28')],
    ...(part === 'overview' ? PERIODS.filter((days) => days !== 28).map((days) => [`${part}_${days}`, addressOf(part, `days=${days}`)]) : [[`${part}_90`, addressOf(part, 'days=90')]]),
    ...Object.entries(FILTERS).map(([name, filter]) => [`${part}_90_${name}`, addressOf(part, `days=90&${filter}`)]),
  ])),
  goals: '#/insights?part=goals',
};

function addressOf(part, filter) {
  return part === 'overview' ? `#/overview?${filter}` : `#/insights?part=${part}&${filter}`;
}
