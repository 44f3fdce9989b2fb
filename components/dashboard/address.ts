import { NO_FILTER, onlyDay, type ListFilter } from '@/components/mentions/listedMention';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';

export const VIEWS = ['mentions', 'topics', 'sites', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** Where in the dashboard somebody is; written in the address's hash, so that it can be kept and gone back to. */
export interface Address {
  view: View;
  filter: ListFilter;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LANGUAGE = /^[a-z]{2,8}$/u;
const LONGEST_TEXT = 200;

/**
 * Reads `#/mentions?topic=…&site=…&sentiment=…&lang=…&from=…&to=…&day=…&waiting=1&text=…&mention=…`; what cannot be read
 * is left out.
 */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const given = new URLSearchParams(query);
  const day = dayOf(given.get('day'));
  return {
    view: VIEWS.find((view) => view === path) ?? 'mentions',
    filter: {
      topicId: given.get('topic') || null,
      site: given.get('site') || null,
      label: SENTIMENT_LABELS.find((label) => label === given.get('sentiment')) ?? null,
      language: LANGUAGE.exec(given.get('lang') ?? '')?.[0] ?? null,
      from: day ?? dayOf(given.get('from')),
      to: day ?? dayOf(given.get('to')),
      waiting: given.get('waiting') === '1',
      text: (given.get('text') ?? '').slice(0, LONGEST_TEXT),
      mentionId: given.get('mention') || null,
    },
  };
}

function dayOf(value: string | null): string | null {
  return value !== null && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** The hash of an address, filters of other views than the mentions left out. */
export function writeAddress({ view, filter }: Address): string {
  if (view !== 'mentions') return `#/${view}`;
  const { topicId, site, label, language, from, to, waiting, text, mentionId } = filter;
  const day = onlyDay(filter);
  const written = new URLSearchParams();
  const entries = {
    topic: topicId,
    site,
    sentiment: label,
    lang: language,
    day,
    from: day === null ? from : null,
    to: day === null ? to : null,
    waiting: waiting ? '1' : null,
    text: text === NO_FILTER.text ? null : text,
    mention: mentionId,
  };
  for (const [name, value] of Object.entries(entries)) if (value !== null) written.set(name, value);
  const query = written.toString();
  return `#/${view}${query === '' ? '' : `?${query}`}`;
}
