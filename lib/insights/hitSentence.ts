import type { Span } from '@/lib/posts/post';

/** A part of a body: its text with where it begins, and whether something was left out before and after it. */
export interface Excerpt {
  start: number;
  end: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/**
 * The sentence of the first match and as many sentences after it as fit into `most` UTF-16 units; the beginning of the
 * body where nothing is marked. A sentence that is longer itself is cut at words around the match.
 */
export function hitSentence(body: string, spans: readonly Span[], most: number, language?: string): Excerpt {
  const hit = spans.reduce<Span>((first, span) => (span.start < first.start ? span : first), spans[0] ?? { start: 0, end: 0 });
  let start = -1;
  let end = 0;
  for (const sentence of sentencesOf(body, language)) {
    if (sentence.end <= hit.start) continue;
    if (start === -1) start = sentence.start;
    else if (trimmedEnd(body, sentence) - start > most) break;
    end = trimmedEnd(body, sentence);
  }
  if (start === -1) return { start: 0, end: 0, cutBefore: false, cutAfter: false };
  if (end - start > most) [start, end] = cutAround(body, { start, end }, hit, most);
  end = trimmedEnd(body, { start, end });
  return { start, end, cutBefore: body.slice(0, start).trim() !== '', cutAfter: body.slice(end).trim() !== '' };
}

function trimmedEnd(body: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /\s/u.test(body.charAt(last - 1))) last -= 1;
  return last;
}

// Making a segmenter takes longer than most texts take to be cut by it.
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(granularity: 'sentence' | 'word', language = ''): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  const segmenter = known ?? new Intl.Segmenter(language === '' ? undefined : language, { granularity });
  if (known === undefined) segmenters.set(key, segmenter);
  return segmenter;
}

// Shortened words that go on with a capital: titles, streets and the like, and single letters (J. Doe, U.S., д. Ірпінь, د. سارة).
const SHORTENED = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:\\p{L}',
    'dr|mr|mrs|ms|prof|st|jr|sr|vs|approx|hr|fr|nr|str|bzw|ca|abs|dhr|mevr|mme|mlle|sra?|dott|sig|ing|ul|al|dn|cad',
    'вул|просп|пров|буд|обл|ім|проф|св|тис|млн|млрд|напр|ул|пер|наб|стр|им|тыс)\\.\\s+$',
  ].join('|'),
  'iu',
);
/** "am 5. Mai": some languages write the day with a full stop. */
const DAY = /(?<!\d)(?:[12]?\d|3[01])\.\s+$/u;
const WITH_DAYS = /^(?:de|cs|da|et|fi|hr|hu|lv|nb|no|pl|sk|sl|tr)\b/u;
const LONGEST_END = 12;

/** The sentences of a body, by the browser's rules, put together again where a shortened word seemed to end one. */
function* sentencesOf(body: string, language: string | undefined): Generator<Span> {
  const hasDays = language !== undefined && WITH_DAYS.test(language);
  let start = 0;
  for (const { index, segment } of segmenterOf('sentence', language).segment(body)) {
    const end = index + segment.length;
    const tail = body.slice(Math.max(start, end - LONGEST_END), end);
    if (end < body.length && (SHORTENED.test(tail) || (hasDays && DAY.test(tail)))) continue;
    yield { start, end };
    start = end;
  }
}

/** How far an end of what is shown may move to where a word ends. */
const REACH = 24;

/** A third of the room before the match, the rest after it; both ends moved to a space, else to a border of words. */
function cutAround(body: string, whole: Span, hit: Span, most: number): [number, number] {
  const before = Math.max(0, Math.min(Math.floor(most / 3), most - (hit.end - hit.start)));
  const earliest = Math.max(whole.start, Math.min(hit.start - before, whole.end - most));
  const start = earliest === whole.start ? earliest : wordStart(body, earliest, hit.start);
  const latest = Math.min(whole.end, start + most);
  return [start, latest === whole.end ? latest : wordEnd(body, latest, Math.min(hit.end, latest))];
}

/** The first place from `at` on, but not after `to`, at which a word begins. */
function wordStart(body: string, at: number, to: number): number {
  const space = /\s+(?=\S)/u.exec(body.slice(at, Math.min(to, at + REACH) + 1));
  if (space !== null && at + space.index + space[0].length <= to) return at + space.index + space[0].length;
  return bordersAround(body, at).find((border) => border >= at && border <= to) ?? wholeCharacter(body, at);
}

/** The last place up to `at`, but not before `from`, at which a word ends. */
function wordEnd(body: string, at: number, from: number): number {
  const earliest = Math.max(from, at - REACH);
  const spaces = [...body.slice(earliest, at + 1).matchAll(/\s+/gu)];
  const space = spaces.at(-1);
  if (space !== undefined && earliest + space.index >= from) return earliest + space.index;
  return bordersAround(body, at).findLast((border) => border <= at && border >= from) ?? wholeCharacter(body, at);
}

/** Where words begin or end near a place, in scripts without spaces, too; not those of a word that reaches further. */
function bordersAround(body: string, at: number): number[] {
  const from = wholeCharacter(body, Math.max(0, at - REACH));
  const near = body.slice(from, wholeCharacter(body, Math.min(body.length, at + REACH)));
  return Array.from(segmenterOf('word').segment(near), ({ index }) => from + index).filter((border) => border > from);
}

function wholeCharacter(body: string, index: number): number {
  const code = body.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
