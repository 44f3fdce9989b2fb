import { isTouched, type Mention } from './mention';

/** Mean length of a month of the Gregorian calendar, ms. */
export const MONTH = 30.436_875 * 86_400_000;

/** How long mentions are kept after they were last seen; null: until the user removes them. */
export type Months = number | null;

/** How long what the user worked on (decided anything of) is kept. */
export const TOUCHED_KEPT = ['alike', 'twice', 'always'] as const;
export type TouchedKept = (typeof TOUCHED_KEPT)[number];

/** Whether mentions of a site may go into files and to other places. */
export const EXPORT_POLICIES = ['allowed', 'ask', 'blocked'] as const;
export type ExportPolicy = (typeof EXPORT_POLICIES)[number];

export interface SitePolicy {
  /** At most so long, whatever topics say; null: topics alone say it. */
  most: Months;
  export: ExportPolicy;
}

export interface RetentionPolicy {
  /** Of what no topic says otherwise. */
  months: Months;
  touched: TouchedKept;
  /** By a topic's id, only where it differs. */
  topics: Readonly<Record<string, Months>>;
  /** By a site's id, with Earshot's own defaults where the user decided nothing. */
  sites: Readonly<Record<string, SitePolicy>>;
}

/** Long enough to compare with the same month of the year before. */
export const DEFAULT_MONTHS = 13;

/** Where nothing is known against a site. */
const FREE: SitePolicy = { most: null, export: 'allowed' };
const ASKS: SitePolicy = { most: null, export: 'ask' };

/** What holds for sites where the user decided nothing; of all others nothing is limited. */
export const SITE_DEFAULTS: Readonly<Record<string, SitePolicy>> = {
  // Its terms let tools hold what they were given for thirty days, and two had to give up export.
  youtube: { most: 1, export: 'ask' },
  // Most of it is shown to members alone, under the name of the person.
  facebook: ASKS,
  // As its sister, and comments there are made to be read by followers.
  instagram: ASKS,
  // Its accounts are those of Instagram.
  threads: ASKS,
  // Names people with their employer, to members alone.
  linkedin: ASKS,
  // Many who write there are young.
  tiktok: ASKS,
  // Employees write about their employer trusting that nobody learns who they are.
  glassdoor: ASKS,
  indeed: ASKS,
};

export const DEFAULT_RETENTION: RetentionPolicy = { months: DEFAULT_MONTHS, touched: 'twice', topics: {}, sites: SITE_DEFAULTS };

/** What holds for a site. */
export function sitePolicyOf({ sites }: Pick<RetentionPolicy, 'sites'>, site: string): SitePolicy {
  return own(sites, site) ?? FREE;
}

/** One decision of how long what is kept; 'default': what the user decided of it is taken back. */
export type RetentionPart =
  | { of: 'all'; months: Months }
  | { of: 'touched'; kept: TouchedKept }
  | { of: 'topic'; topicId: string; months: Months | 'default' }
  | { of: 'site'; site: string; policy: SitePolicy | 'default' };

/** The policy as it would be with one part decided. */
export function withPart(policy: RetentionPolicy, part: RetentionPart): RetentionPolicy {
  if (part.of === 'all') return { ...policy, months: part.months };
  if (part.of === 'touched') return { ...policy, touched: part.kept };
  if (part.of === 'topic') {
    const { [part.topicId]: _before, ...topics } = policy.topics;
    return { ...policy, topics: part.months === 'default' ? topics : { ...topics, [part.topicId]: part.months } };
  }
  const { [part.site]: _before, ...sites } = policy.sites;
  const said = part.policy === 'default' ? own(SITE_DEFAULTS, part.site) : part.policy;
  return { ...policy, sites: said === undefined ? sites : { ...sites, [part.site]: said } };
}

/**
 * How long a match is kept after its mention was last seen: its topic's own time, else that of all, longer where the user
 * worked on the mention. The most that a site allows holds above all of these. `topicId` null: no topic hears it any more.
 */
export function limitOf(
  { topicId, site, touched }: { topicId: string | null; site: string; touched: boolean },
  policy: RetentionPolicy,
): Months {
  const said = topicId === null ? undefined : own(policy.topics, topicId);
  const months = said === undefined ? policy.months : said;
  return shorter(touched ? keptTouched(months, policy.touched) : months, sitePolicyOf(policy, site).most);
}

/** Whether a time is over. `lastSeenAt` and `now`: ms since 1970. */
export function isPast(lastSeenAt: number, limit: Months, now: number): boolean {
  return limit !== null && now - lastSeenAt > limit * MONTH;
}

/** What of a mention is past its time: the topics whose matches are, and whether the mention goes with them. */
export interface Due {
  topicIds: string[];
  whole: boolean;
}

/** What of a mention is past its time at an instant (ms since 1970); null: nothing. It goes with its last match. */
export function dueOf(
  mention: Pick<Mention, 'site' | 'topicIds' | 'lastSeenAt' | 'stamps'>,
  policy: RetentionPolicy,
  now: number,
): Due | null {
  const { site, topicIds, lastSeenAt } = mention;
  const touched = isTouched(mention);
  const isDue = (topicId: string | null): boolean => isPast(lastSeenAt, limitOf({ topicId, site, touched }, policy), now);
  if (topicIds.length === 0) return isDue(null) ? { topicIds: [], whole: true } : null;
  const due = topicIds.filter(isDue);
  return due.length === 0 ? null : { topicIds: due, whole: due.length === topicIds.length };
}

/** Mentions last seen before an instant (ms since 1970), of a site or of all. */
export interface DueRange {
  site: string | null;
  before: number;
}

/**
 * Where mentions of which something is past its time can be found: all of them are in one of these ranges, sites that
 * allow less than all topics first. None: nothing can be past its time, ever.
 */
export function dueRanges(policy: RetentionPolicy, now: number, touched: boolean): DueRange[] {
  const months = [policy.months, ...Object.values(policy.topics)].reduce(shorter, null);
  const least = touched ? keptTouched(months, policy.touched) : months;
  const sites = Object.entries(policy.sites).flatMap(([site, { most }]): DueRange[] =>
    most !== null && (least === null || most < least) ? [{ site, before: now - most * MONTH }] : []);
  return least === null ? sites : [...sites, { site: null, before: now - least * MONTH }];
}

function keptTouched(months: Months, kept: TouchedKept): Months {
  if (months === null || kept === 'always') return null;
  return kept === 'twice' ? months * 2 : months;
}

function shorter(a: Months, b: Months): Months {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function own<Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}
