import { NO_FILTER, type ListFilter } from '@/components/mentions/listedMention';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';

export const VIEWS = ['mentions', 'topics', 'sites', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** Where in the dashboard somebody is; written in the address's hash, so that it can be kept and gone back to. */
export interface Address {
  view: View;
  filter: ListFilter;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LONGEST_TEXT = 200;

/** Reads `#/mentions?topic=…&site=…&sentiment=…&day=…&text=…`; what cannot be read is left out. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const given = new URLSearchParams(query);
  const day = given.get('day');
  return {
    view: VIEWS.find((view) => view === path) ?? 'mentions',
    filter: {
      topicId: given.get('topic') || null,
      site: given.get('site') || null,
      label: SENTIMENT_LABELS.find((label) => label === given.get('sentiment')) ?? null,
      day: day !== null && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : null,
      text: (given.get('text') ?? '').slice(0, LONGEST_TEXT),
    },
  };
}

/** The hash of an address, filters of other views than the mentions left out. */
export function writeAddress({ view, filter }: Address): string {
  if (view !== 'mentions') return `#/${view}`;
  const { topicId, site, label, day, text } = filter;
  const written = new URLSearchParams();
  const entries = { topic: topicId, site, sentiment: label, day, text: text === NO_FILTER.text ? null : text };
  for (const [name, value] of Object.entries(entries)) if (value !== null) written.set(name, value);
  const query = written.toString();
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}
