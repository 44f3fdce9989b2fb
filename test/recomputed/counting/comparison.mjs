import { clockAt, isWithin } from './days.mjs';

/**
 * With what a period may be compared: {period: the whole period before, what is left of it since all topics are heard as they are now, or
 * null; since, name, widened: the topic that makes it so late}.
 */
export function comparedWith({ heard, zone }, topics, { current, previous }) {
  let latest = { since: '', name: '', widened: false };
  for (const { id, name, listeningSince, createdAt = listeningSince } of topics) {
    const widened = createdAt < listeningSince;
    const said = clockAt(listeningSince, zone).day;
    const days = heard.filter((one) => one.topicId === id && isWithin(one.seenDay, { from: previous.from, to: current.to })).map(({ seenDay }) => seenDay);
    const first = days.sort()[0] ?? said;
    const since = !widened && first < said ? first : said;
    if (since > latest.since) latest = { since, name, widened };
  }
  if (latest.since <= previous.from) return { state: 'whole', period: previous, ...latest };
  if (latest.since <= previous.to) return { state: 'part', period: { from: latest.since, to: previous.to }, ...latest };
  return { state: 'none', period: null, ...latest };
}
