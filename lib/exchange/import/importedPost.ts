import type { DateOrder } from '@/lib/language/calendarWords';
import { completePost } from '@/lib/posts/complete';
import { cleanUrl } from '@/lib/posts/clean';
import { POST_KINDS, TIME_PRECISIONS, UNKNOWN_TIME, type Context, type Post, type PostKind, type WrittenTime } from '@/lib/posts/post';
import type { FieldColumns, ImportField } from './fields';
import { nativeIdIn } from './nativeIds';
import type { KnownTable } from './tools';
import type { BrokenRow, SourceRow } from './trouble';
import { readCountCell, readDateCell, readDecimalCell, type CellProblem, type DecimalMark } from './writtenCells';

/** What the user confirmed of a file, and what is around it. */
export interface ImportChoices extends Pick<KnownTable, 'site' | 'zone' | 'kind' | 'address'> {
  fields: FieldColumns;
  order: DateOrder | null;
  decimal: DecimalMark | null;
  locales: readonly string[];
  context: Context;
  /** ms since 1970. */
  now: number;
  /** The id of the site to which an address belongs; null for an address of none. */
  siteOf: (address: string) => string | null;
}

export type RowProblemReason = BrokenRow | CellProblem | 'no-text' | 'no-site' | 'no-address' | 'no-rating';

/** What is wrong with a row, or with one of its cells. */
export interface RowProblem {
  row: number;
  /** The column as the file names it; null where it is the whole row. */
  column: string | null;
  why: RowProblemReason;
  /** The beginning of the cell. */
  value: string;
}

/**
 * The post of a row. Refused is a row that is broken, says nothing, has a date that cannot be read, or stands on no site that can be
 * told; a number or address that cannot be read is left out and told. `missing`: fields that the file has a column for, or that
 * every post should have, and this row does not say.
 */
export type ImportedPost =
  | { ok: true; post: Post; missing: ImportField[]; problems: RowProblem[] }
  | { ok: false; problems: RowProblem[] };

const SHOWN = 120;
/** Addresses are absolute by then; those that are relative would be so to this. */
const NO_PAGE = 'https://page.invalid/';
const EXPECTED: readonly ImportField[] = ['date', 'url', 'authorName'];

export function importedPost(source: SourceRow, choices: ImportChoices): ImportedPost {
  const { row } = source;
  if (source.broken !== null) return { ok: false, problems: [{ row, column: null, why: source.broken, value: '' }] };
  const { fields } = choices;
  const found = (field: ImportField): { column: string; cell: string } | null => {
    for (const column of fields[field] ?? []) {
      const cell = source.cells.get(column)?.trim() ?? '';
      if (cell !== '') return { column, cell };
    }
    return null;
  };
  const cell = (field: ImportField): string => found(field)?.cell ?? '';
  const problems: RowProblem[] = [];
  const tell = (field: ImportField, why: RowProblemReason): void => {
    const { column, cell: value } = found(field) ?? { column: fields[field]?.[0] ?? null, cell: '' };
    problems.push({ row, column, why, value: value.slice(0, SHOWN) });
  };
  const counted = (field: ImportField): number | null => {
    if (cell(field) === '') return null;
    const read = readCountCell(cell(field));
    if (!read.ok) tell(field, read.why);
    return read.ok ? read.value : null;
  };

  const publishedAt = timeOf(cell('date'), cell('clock'), cell('precision'), choices);
  const text = cell('text') === '' ? cell('excerpt') : cell('text');
  const handle = cell('authorHandle').replace(/^@/u, '');
  const permalink = addressOf(cell('url'), { id: cell('id'), handle }, choices);
  if (permalink === null && cell('url') !== '') tell('url', 'no-address');
  const site = /^[\w.:-]{1,100}$/u.test(cell('site')) ? cell('site') : siteOf(permalink, cell('domain'), choices);
  const blocking = problems.length;
  if (typeof publishedAt === 'string') tell('date', publishedAt);
  if (text === '' && cell('title') === '') tell('text', 'no-text');
  if (site === null) tell('domain', 'no-site');
  if (problems.length > blocking || typeof publishedAt === 'string' || site === null) return { ok: false, problems };

  const parentId = cell('parentId') === '0' ? '' : cell('parentId');
  const kind = kindOf(cell('kind'), choices.kind);
  const isReply = cell('site') === '' && (parentId !== '' || isYes(cell('isReply'))) && (kind === 'post' || kind === 'comment');
  const threadUrl = webAddress(cell('threadUrl')) ?? permalink;
  const rating = ratingOf(cell('rating'), cell('ratingBest'), choices.decimal);
  if (rating === 'no-rating') tell('rating', rating);
  const is = isReply ? 'reply' : kind;
  // What Earshot wrote itself names its posts as they are known.
  const named = cell('site') === '' ? nativeIdIn(site, permalink, is) : null;
  const post = completePost({
    kind: is, text, publishedAt, permalink, threadUrl,
    nativeId: nativeIdOf(cell('id'), cell('site')) || named, parentId,
    title: cell('title'), language: cell('language'), place: cell('place'), partial: isYes(cell('partial')) || (cell('text') === '' && text !== ''),
    repost: isRepost(cell('isRepost')), rating: rating === 'no-rating' ? null : rating,
    author: { name: cell('authorName'), handle, url: webAddress(cell('authorUrl')), followers: counted('followers') },
    reply: cell('reply') === '' ? null : { text: cell('reply'), author: cell('replyAuthor'), publishedAt: UNKNOWN_TIME },
    engagement: { likes: counted('likes'), replies: counted('replies'), shares: counted('shares'), views: counted('views') },
  }, { site, base: NO_PAGE, context: choices.context });
  return { ok: true, post, missing: missingOf(fields, cell, permalink), problems };
}

function timeOf(day: string, clock: string, told: string, { order, zone, locales, now }: ImportChoices): WrittenTime | CellProblem {
  if (day === '') return UNKNOWN_TIME;
  const read = readDateCell(clock === '' ? day : `${day} ${clock}`, { order, zone, locales }, now);
  if (!read.ok) return read.why;
  const precision = TIME_PRECISIONS.find((known) => known === told);
  return precision === undefined ? read.value : { ...read.value, precision };
}

/** A post's own id within the name that Earshot gives its mention (`site:id`); a name that Earshot made up itself ends in no id. */
function nativeIdOf(id: string, site: string): string {
  if (site === '' || !id.startsWith(`${site}:`)) return id;
  const own = id.slice(site.length + 1);
  return own.startsWith('~') ? '' : own;
}

function addressOf(written: string, of: { id: string; handle: string }, { address }: ImportChoices): string | null {
  if (written !== '') return webAddress(written);
  // What is put into an address is taken only where it is made of what ids and handles are made of.
  return address === undefined || ![of.id, of.handle || '_'].every((part) => /^[\w.-]+$/u.test(part)) ? null : address(of);
}

/** An absolute address; what is relative in a file is relative to nothing. */
const webAddress = (text: string): string | null => (/^https?:\/\//iu.test(text) ? cleanUrl(text, text) : null);

function siteOf(permalink: string | null, domain: string, { site, siteOf: named }: ImportChoices): string | null {
  const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain) ? `https://${domain}/` : null;
  for (const address of [site, permalink, host]) {
    const id = address === null ? null : named(address);
    if (id !== null) return id;
  }
  return null;
}

const KINDS: readonly (readonly [RegExp, PostKind])[] = [
  [/review|отзыв|відгук|مراجعة/u, 'review'], [/news|blog|article|новост|статья|стаття|مقال/u, 'article'],
  [/question|вопрос|питання|سؤال/u, 'question'], [/answer/u, 'answer'], [/reply|ответ|відповідь|رد/u, 'reply'], [/comment|коммент|коментар|تعليق/u, 'comment'],
];

const kindOf = (cell: string, otherwise: PostKind): PostKind => POST_KINDS.find((kind) => kind === cell) ?? KINDS.find(([words]) => words.test(cell.toLowerCase()))?.[1] ?? otherwise;
const isYes = (cell: string): boolean => /^(?:yes|true|1|да|так|نعم|ja)$/iu.test(cell);
/** An answer, or the id of what is passed on. */
const isRepost = (cell: string): boolean => isYes(cell) || /^\d{5,}$/u.test(cell);

/** Stars, as "4", "4,5" or "4/5"; without a best that is told, none. */
function ratingOf(cell: string, best: string, mark: DecimalMark | null): Post['rating'] | 'no-rating' {
  if (cell === '') return null;
  const [value = '', of = best] = cell.split('/');
  const [one, other] = [readDecimalCell(value.trim(), mark), readDecimalCell(of.trim(), mark)];
  if (!one.ok || !other.ok || one.value < 0 || one.value > other.value || other.value <= 0) return 'no-rating';
  return { value: one.value, best: other.value };
}

function missingOf(fields: FieldColumns, cell: (field: ImportField) => string, permalink: string | null): ImportField[] {
  const wanted = new Set([...(Object.keys(fields) as ImportField[]), ...EXPECTED]);
  return [...wanted].filter((field) => {
    if (field === 'url') return permalink === null;
    if (field === 'authorName' || field === 'authorHandle') return cell('authorName') === '' && cell('authorHandle') === '';
    if (field === 'text' || field === 'excerpt') return field === 'text' && cell('text') === '' && fields.text !== undefined;
    return cell(field) === '' && field !== 'clock';
  });
}
