import type { CalendarWords } from './calendarWords';
import { namedNumbers } from './namedNumbers';

/** A time of day as written. */
export interface Clock {
  /** 0 to 23. */
  hour: number;
  /** Null where only the hour is named ("2 pm", "14 Uhr"). */
  minute: number | null;
  second: number | null;
  /** Minutes east of UTC; null where none is written, NaN where one is that could be several. */
  zone: number | null;
}

export interface ClockFound {
  clock: Clock;
  /** The text without the clock. */
  rest: string;
  /** Whether it can be nothing but a time of day: "6:41 pm", "14:03 Uhr", "14:03 UTC"; a bare "14:03" may be a length. */
  isSure: boolean;
}

// 14:03, 14:03:22, 14h03, 14 h 03, 14時3分, 14点03分, 14시 3분
const NUMBERS = '(\\d{1,2})(?:(?::| ?h ?)(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?(?![\\d:]|[.,]\\d)|[時时点點시](?: ?(\\d{1,2}) ?[分분])?)';
const WITH_MARKS = new RegExp(`(?<![\\d.,:/+-])${NUMBERS}(?: ?(?:uhr|น|ч|h)(?!\\p{L})\\.?)?`, 'u');
// A full stop parts hours and minutes where a word, or the language, says that they are such.
const WITH_STOP = /(?<![\p{L}\d])(?:klo|kl|um|pukul|jam|alle|godz)\.? ?(\d{1,2})\.(\d\d)(?![.,:]?\d)|(?<![\d.,:/-])(\d{1,2})\.(\d\d) ?(?:uhr|น)/u;
const STOP_LAST = /(?<=[ ,])(\d{1,2})\.(\d\d)$/u;
const HOUR_ONLY = /(?<![\d.,:/-])(\d{1,2}) ?(?:uhr(?!\p{L})|(?=[ap]\.? ?m(?!\p{L})))/u;
const HALF_AFTER = /^ ?([ap])\.? ?m(?!\p{L})\.?/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** The one time of day in a plain text; null where there is none, or more than one. */
export function findClock(text: string, words: CalendarWords | null): ClockFound | null {
  const found = WITH_MARKS.exec(text) ?? WITH_STOP.exec(text) ?? (words?.stopsClocks === true ? STOP_LAST.exec(text) : null) ?? HOUR_ONLY.exec(text);
  if (found === null) return null;
  const [hour = 0, minute = null, second = null] = found.slice(1).filter((group) => group !== undefined).map(Number);
  const { half, before, after, word } = halfBeside(text.slice(0, found.index), text.slice(found.index + found[0].length), words);
  const zone = zoneIn(after, word.endsWith('m'));
  const rest = `${before} ${zone.rest}`;
  // Who says twelve at night means the day before or the day after.
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 60 || WITH_MARKS.test(rest) || (hour === 12 && word === '晚上')) return null;
  const clock = { hour: half === null || hour > 12 ? hour : (hour % 12) + half, minute, second, zone: zone.offset };
  return { clock, rest, isSure: half !== null || zone.offset !== null || /[^\d:]/u.test(found[0].trim()) };
}

interface Half {
  half: number | null;
  word: string;
  before: string;
  after: string;
}

function halfBeside(before: string, after: string, words: CalendarWords | null): Half {
  const common = HALF_AFTER.exec(after);
  if (common !== null) return { half: common[1] === 'a' ? 0 : 12, word: 'm', before, after: after.slice(common[0].length) };
  const [left, right] = [before.trimEnd(), after.trimStart()];
  for (const [word, half] of words?.halves ?? []) {
    if (right.startsWith(word) && !/^\p{L}/u.test(right.slice(word.length))) {
      return { half, word, before, after: right.slice(word.length).replace(/^\./u, '') };
    }
    const ahead = left.slice(0, -word.length);
    if (left.endsWith(word) && (WITHOUT_SPACES.test(word) || !/\p{L}$/u.test(ahead))) return { half, word, before: ahead, after };
  }
  return { half: null, word: '', before, after };
}

/** Hours east of UTC of zones by their letters; those of several places are known to nobody. */
const ZONES = namedNumbers('est:-5 edt:-4 cdt:-5 mdt:-6 pst:-8 pdt:-7 cet:1 cest:2 eet:2 eest:3 msk:3 jst:9 kst:9 '
  + 'cst:? mst:? ist:? bst:? wib:? sgt:? hkt:? aest:? aedt:? et:? ct:? mt:? pt:?');
const LETTERS = /^ ?\(?([a-z]{3,4})(?!\p{L})/u;
const LETTERS_BEHIND_HALF = /^ ?\(?([a-z]{2,4})(?!\p{L})/u;
const OFFSET = /(?:^ ?z|(?<!\p{L})(?:utc|gmt))(?!\p{L})(?: ?([+-])(\d{1,2})(?::?(\d\d))?(?!\d))?|^ ?([+-])(\d\d):?(\d\d)(?!\d)/u;

/** The zone behind a clock, minutes east of UTC: what is written to it, or "UTC" and "GMT" anywhere. */
function zoneIn(after: string, isBehindHalf: boolean): { offset: number | null; rest: string } {
  const letters = (isBehindHalf ? LETTERS_BEHIND_HALF : LETTERS).exec(after);
  const hours = ZONES.get(letters?.[1] ?? '');
  if (letters !== null && hours !== undefined) return { offset: hours * 60, rest: after.slice(letters[0].length) };
  const found = OFFSET.exec(after);
  if (found === null) return { offset: null, rest: after };
  const minutes = Number(found[2] ?? found[5] ?? 0) * 60 + Number(found[3] ?? found[6] ?? 0);
  const rest = `${after.slice(0, found.index)} ${after.slice(found.index + found[0].length)}`;
  return { offset: (found[1] ?? found[4]) === '-' ? -minutes : minutes, rest };
}
