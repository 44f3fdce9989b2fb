/** Numbers that each author has in a row: hash, place of the site, followers (-1: not shown), mentions. */
const WIDTH = 4;
const NOT_SHOWN = -1;

/**
 * Who wrote what a topic shows of a day on which mentions were posted; one packed row per topic and day. Authors are known by a hash, 0
 * stands for whom the page does not name; who was shown with several numbers of followers stands there once with each. What is no
 * longer kept has no authors: who they were is forgotten, and how many distinct ones cannot be told of the numbers that stay.
 */
export interface AuthorDayRow {
  topicId: string;
  day: string;
  sites: string[];
  entries: Float64Array;
}

/** An author of mentions, as one row holds them. */
export interface DayAuthor {
  /** 0: not named. */
  hash: number;
  site: string;
  /** Null: not shown. */
  followers: number | null;
}

export interface AuthorChange extends DayAuthor {
  by: 1 | -1;
}

/** Distinct authors of a period on the kept mentions of a topic. */
export interface Authors {
  /** Distinct authors that pages name. */
  authors: number;
  /** Mentions whose author no page names. */
  nameless: number;
  /** Of how many authors the followers were shown, and their sum: each author once, as last shown. */
  followersOf: number;
  audience: number;
}

export const emptyAuthorRow = (topicId: string, day: string): AuthorDayRow => ({ topicId, day, sites: [], entries: new Float64Array(0) });

export const isEmptyAuthorRow = ({ entries }: AuthorDayRow): boolean => entries.length === 0;

/** Applies changes to one row, in place. */
export function applyAuthorChanges(row: AuthorDayRow, changes: readonly AuthorChange[]): void {
  const counts = new Map<string, DayAuthor & { count: number }>();
  for (const author of authorsIn(row)) counts.set(nameOf(author), author);
  for (const { by, ...author } of changes) {
    const known = counts.get(nameOf(author)) ?? { ...author, count: 0 };
    counts.set(nameOf(author), { ...known, count: known.count + by });
  }
  const left = [...counts.values()].filter(({ count }) => count > 0);
  const sites = [...new Set(left.map(({ site }) => site))];
  row.sites = sites;
  row.entries = Float64Array.from(left.flatMap(({ hash, site, followers, count }) => [hash, sites.indexOf(site), followers ?? NOT_SHOWN, count]));
}

/** The authors of a row, with how many mentions each has of the day. */
export function authorsIn({ sites, entries }: AuthorDayRow): (DayAuthor & { count: number })[] {
  const authors: (DayAuthor & { count: number })[] = [];
  for (let at = 0; at < entries.length; at += WIDTH) {
    const [hash = 0, site = 0, followers = NOT_SHOWN, count = 0] = entries.subarray(at, at + WIDTH);
    authors.push({ hash, site: sites[site] ?? '', followers: followers === NOT_SHOWN ? null : followers, count });
  }
  return authors;
}

/** The authors of rows of one topic, each once, on one site or (null) on all; followers as of the latest day that shows them, the most of that day. */
export function distinctAuthors(rows: readonly AuthorDayRow[], site: string | null): Authors {
  const audience = new Map<number, number | null>();
  let nameless = 0;
  for (const row of rows.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const ofDay = new Map<number, number | null>();
    for (const author of authorsIn(row)) {
      if (site !== null && author.site !== site) continue;
      if (author.hash === 0) nameless += author.count;
      else ofDay.set(author.hash, mostOf(ofDay.get(author.hash) ?? null, author.followers));
    }
    for (const [hash, followers] of ofDay) audience.set(hash, followers ?? audience.get(hash) ?? null);
  }
  const shown = [...audience.values()].filter((followers) => followers !== null);
  return { authors: audience.size, nameless, followersOf: shown.length, audience: shown.reduce((sum, followers) => sum + followers, 0) };
}

const mostOf = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));

const nameOf = ({ hash, site, followers }: DayAuthor): string => `${hash} ${followers ?? ''} ${site}`;
