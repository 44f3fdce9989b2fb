import type { Calendar } from '@/lib/mentions/calendar';
import { signalsOf } from '@/lib/mentions/signals';
import { labelOf, type Match, type Mention } from '@/lib/mentions/mention';
import type { TimePrecision } from '@/lib/posts/post';
import type { Intent } from '@/lib/signals/signals';
import { quoteOf, questionIn } from './quotes';

/** How many mentions show something, and how many people wrote them. */
export interface PersonaCount<Kind> {
  kind: Kind;
  n: number;
  people: number;
}

/** A sentence of somebody's, their name and what is personal in it hidden. */
export interface PersonaQuote {
  mentionId: string;
  text: string;
  language: string | null;
}

/**
 * What people of a segment have in common, as far as they showed it in public: where, when and in which language they write, what
 * they want, what they are displeased with. Never age, gender, health or politics: nothing here is guessed of anybody.
 */
export interface Persona {
  people: number;
  mentions: number;
  /** Each most frequent first. */
  languages: PersonaCount<string>[];
  sites: PersonaCount<string>[];
  /** Mentions by the hour 0-23 and by the day, Monday first, in the reporting zone; `timed`: those whose hour is known. */
  hours: number[];
  weekdays: number[];
  timed: number;
  dated: number;
  /** What they write for, and what they speak of displeased, and pleased. */
  needs: PersonaCount<Intent>[];
  pains: PersonaCount<string>[];
  praised: PersonaCount<string>[];
  questions: PersonaQuote[];
  complaints: PersonaQuote[];
  praise: PersonaQuote[];
}

/** What a persona is made of, added to member by member. */
export interface PersonaMaterial {
  people: number;
  mentions: number;
  counts: Record<'languages' | 'sites' | 'needs' | 'pains' | 'praised', Map<string, { n: number; people: number }>>;
  hours: number[];
  weekdays: number[];
  quotes: Record<'questions' | 'complaints' | 'praise', (PersonaQuote & { weight: number })[]>;
}

/** Kinds that a list of a persona has at most, and quotes of one kind. */
const MOST_KINDS = 8;
export const MOST_QUOTES = 5;
const EXACT: ReadonlySet<TimePrecision> = new Set(['second', 'minute', 'hour']);
const DAILY: ReadonlySet<TimePrecision> = new Set([...EXACT, 'day']);

export function emptyMaterial(): PersonaMaterial {
  return {
    people: 0, mentions: 0, hours: Array.from({ length: 24 }, () => 0), weekdays: Array.from({ length: 7 }, () => 0),
    counts: { languages: new Map(), sites: new Map(), needs: new Map(), pains: new Map(), praised: new Map() },
    quotes: { questions: [], complaints: [], praise: [] },
  };
}

/** Adds what one of them wrote (with matches of topics that do not hide it); at most one quote of a kind is of one person. */
export function addMember(material: PersonaMaterial, mentions: readonly Mention[], matches: readonly Match[], calendar: Calendar): void {
  material.people += 1;
  material.mentions += mentions.length;
  const own = { languages: new Map<string, number>(), sites: new Map<string, number>(), needs: new Map<string, number>(), pains: new Map<string, number>(), praised: new Map<string, number>() };
  const quoted: Partial<PersonaMaterial['quotes']> = {};
  for (const mention of mentions) {
    const { intent, aspects = [] } = signalsOf(mention, matches.find(({ mentionId }) => mentionId === mention.id));
    count(own.languages, mention.understanding.language.language ?? 'unknown');
    count(own.sites, mention.site);
    if (intent !== null) count(own.needs, intent);
    for (const kind of kindsOf(aspects, 'negative')) count(own.pains, kind);
    for (const kind of kindsOf(aspects, 'positive')) count(own.praised, kind);
    addTime(material, mention, calendar);
    const kind = intent === 'question' ? 'questions' : labelOf(mention) === 'negative' ? 'complaints' : labelOf(mention) === 'positive' ? 'praise' : null;
    if (kind !== null && quoted[kind] === undefined) quoted[kind] = quotesIn(mention, kind === 'questions');
  }
  for (const name of COUNTED) for (const [kind, n] of own[name]) addCount(material.counts[name], kind, n);
  for (const name of QUOTED) material.quotes[name] = [...material.quotes[name], ...(quoted[name] ?? [])].toSorted((a, b) => b.weight - a.weight).slice(0, MOST_QUOTES);
}

const COUNTED = ['languages', 'sites', 'needs', 'pains', 'praised'] as const;
const QUOTED = ['questions', 'complaints', 'praise'] as const;

export function personaOf({ people, mentions, counts, hours, weekdays, quotes }: PersonaMaterial): Persona {
  const plain = (list: PersonaMaterial['quotes']['questions']): PersonaQuote[] => list.map(({ weight: _weight, ...quote }) => quote);
  return {
    people, mentions,
    languages: mostFrequent(counts.languages), sites: mostFrequent(counts.sites),
    hours, weekdays, timed: sumOf(hours), dated: sumOf(weekdays),
    needs: mostFrequent(counts.needs) as PersonaCount<Intent>[], pains: mostFrequent(counts.pains), praised: mostFrequent(counts.praised),
    questions: plain(quotes.questions), complaints: plain(quotes.complaints), praise: plain(quotes.praise),
  };
}

function addTime({ hours, weekdays }: PersonaMaterial, { publishedAt, post }: Mention, calendar: Calendar): void {
  const { precision, clamped } = post.publishedAt;
  if (publishedAt === null || clamped === true || !DAILY.has(precision)) return;
  // A day without an hour stands for 00:00Z of it, in whatever zone.
  const { day, hour } = EXACT.has(precision) ? calendar.at(publishedAt) : { day: new Date(publishedAt).toISOString().slice(0, 10), hour: null };
  const weekday = (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7;
  weekdays[weekday] = (weekdays[weekday] ?? 0) + 1;
  if (hour !== null) hours[hour] = (hours[hour] ?? 0) + 1;
}

/** What was liked most says most for others. */
function quotesIn(mention: Mention, isQuestion: boolean): PersonaMaterial['quotes']['questions'] {
  if (mention.goneAt !== undefined) return [];
  const { language } = mention.understanding.language;
  const text = isQuestion ? questionIn(mention.post, language) : quoteOf(mention.post, mention.understanding.sentiment.reasons, language);
  return text === null ? [] : [{ mentionId: mention.id, text, language, weight: mention.post.engagement.likes ?? 0 }];
}

function kindsOf(aspects: readonly { kind: string; label: string }[], label: 'negative' | 'positive'): Set<string> {
  return new Set(aspects.flatMap((aspect) => (aspect.label === label ? [aspect.kind] : [])));
}

function count(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

function addCount(counts: Map<string, { n: number; people: number }>, kind: string, n: number): void {
  const known = counts.get(kind) ?? { n: 0, people: 0 };
  counts.set(kind, { n: known.n + n, people: known.people + 1 });
}

/** By people, so that one who writes much does not speak for all. */
function mostFrequent(counts: ReadonlyMap<string, { n: number; people: number }>): PersonaCount<string>[] {
  const all = [...counts].map(([kind, of]) => ({ kind, ...of }));
  return all.toSorted((a, b) => b.people - a.people || b.n - a.n || (a.kind < b.kind ? -1 : 1)).slice(0, MOST_KINDS);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
