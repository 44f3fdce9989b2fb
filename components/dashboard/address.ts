import { FIRST_AUTHORS, readAuthorsAddress, writeAuthorsAddress, type AuthorsAddress } from '@/components/authors/authorsAddress';
import { FIRST_KIT, readKitAddress, writeKitAddress, type KitAddress } from '@/components/replies/kit/kitAddress';
import { FIRST_INSIGHTS, readInsightsAddress, writeInsightsAddress, type InsightsAddress } from '@/components/insights/insightsAddress';
import { FIRST_INBOX, readInboxAddress, writeInboxAddress, type InboxAddress } from '@/components/inbox/inboxAddress';
import { namedOf, timesNamed } from '@/components/mentions/namedHref';
import { LONGEST_SEARCH, NO_FILTER, onlyDay, type ListFilter } from '@/components/mentions/listedMention';
import { DATA_PARTS, type DataPart } from '@/components/data/parts';
import { readSignalFilter } from '@/components/mentions/signalFilter';
import { DEFAULT_PERIOD, PERIODS, type PeriodDays } from '@/lib/insights/comparison';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';

export const VIEWS = ['overview', 'inbox', 'mentions', 'streams', 'authors', 'insights', 'alerts', 'replies', 'topics', 'sites', 'data', 'settings'] as const;
/** Those to which only what makes files leads. */
const OTHER_VIEWS = ['bundle', 'export'] as const;
/** Those that the way between the views names, and the others. */
export type View = (typeof VIEWS)[number] | (typeof OTHER_VIEWS)[number];

/** Where in the dashboard somebody is; written in the address's hash, so that it can be kept and gone back to. */
export interface Address {
  view: View;
  filter: ListFilter;
  /** Length of the overview's period; of that view alone. */
  days?: PeriodDays;
  /** What of the user's data is gone to first; of that view alone. */
  part?: DataPart;
  /** Of the inbox alone. */
  inbox?: InboxAddress;
  /** Of the authors alone. */
  authors?: AuthorsAddress;
  /** Of the reply kit alone. */
  kit?: KitAddress;
  /** Of the insights alone. */
  insights?: InsightsAddress;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LANGUAGE = /^[a-z]{2,8}$/u;

/**
 * Reads `#/mentions?topic=…&site=…&sentiment=…&language=…&signal=…&from=…&to=…&day=…&waiting=1&hidden=1&text=…&mention=…&mentions=…`, `#/export` with the same,
 * `#/overview?topic=…&days=…&site=…`, `#/data?part=…&mention=…` and those of the inbox, the authors, the reply kit and the insights; what cannot be read is left out.
 */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const given = new URLSearchParams(query);
  const day = dayOf(given.get('day'));
  const view = ([...VIEWS, ...OTHER_VIEWS] as const).find((known) => known === path) ?? 'overview';
  const part = view === 'data' ? DATA_PARTS.find((known) => known === given.get('part')) : undefined;
  return {
    view,
    ...(part === undefined ? {} : { part }),
    ...(view === 'inbox' ? { inbox: readInboxAddress(given) } : {}),
    ...(view === 'authors' ? { authors: readAuthorsAddress(given) } : {}),
    ...(view === 'replies' ? { kit: readKitAddress(given) } : {}),
    ...(view === 'insights' ? { insights: readInsightsAddress(given) } : {}),
    ...(view === 'overview' ? { days: periodOf(given.get('days')) } : {}),
    filter: {
      topicId: given.get('topic') || null,
      site: given.get('site') || null,
      label: SENTIMENT_LABELS.find((label) => label === given.get('sentiment')) ?? null,
      language: LANGUAGE.exec(given.get('language') ?? '')?.[0] ?? null,
      signal: readSignalFilter(given.get('signal')),
      from: day ?? dayOf(given.get('from')),
      to: day ?? dayOf(given.get('to')),
      waiting: given.get('waiting') === '1',
      hidden: given.get('hidden') === '1',
      text: (given.get('text') ?? '').slice(0, LONGEST_SEARCH),
      mentionId: given.get('mention') || null,
      named: namedOf(timesNamed(given.get('mentions') ?? '')),
    },
  };
}

function dayOf(value: string | null): string | null {
  return value !== null && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** The hash of an address, without what its view does not filter by. */
export function writeAddress({ view, filter, days, part, inbox, authors, kit, insights }: Address): string {
  if (view === 'inbox') return `#/inbox${queryOf(writeInboxAddress(inbox ?? FIRST_INBOX))}`;
  if (view === 'authors') return `#/authors${queryOf(writeAuthorsAddress(authors ?? FIRST_AUTHORS))}`;
  if (view === 'replies') return `#/replies${queryOf(writeKitAddress(kit ?? FIRST_KIT))}`;
  if (view === 'insights') return `#/insights${queryOf(writeInsightsAddress(insights ?? FIRST_INSIGHTS))}`;
  if (view === 'overview') return `#/overview${queryOf({ topic: filter.topicId, days: written(days), site: filter.site })}`;
  if (view === 'data') return `#/data${queryOf({ part: part ?? null })}`;
  if (view !== 'mentions' && view !== 'export') return `#/${view}`;
  const { topicId, site, label, language, signal, from, to, waiting, hidden, text, mentionId, named } = filter;
  const day = onlyDay(filter);
  const entries = {
    topic: topicId,
    site,
    sentiment: label,
    language,
    signal,
    day,
    from: day === null ? from : null,
    to: day === null ? to : null,
    waiting: waiting ? '1' : null,
    hidden: hidden ? '1' : null,
    text: text === NO_FILTER.text ? null : text,
    mention: mentionId,
    mentions: named === NO_FILTER.named ? null : named,
  };
  return `#/${view}${queryOf(entries)}`;
}

function periodOf(given: string | null): PeriodDays {
  return PERIODS.find((days) => String(days) === given) ?? DEFAULT_PERIOD;
}

function written(days: PeriodDays | undefined): string | null {
  return days === undefined || days === DEFAULT_PERIOD ? null : String(days);
}

function queryOf(entries: Record<string, string | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) if (value !== null) query.set(name, value);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
