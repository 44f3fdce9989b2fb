import type { DateWords } from '../../dates';

export const ENGLISH_DATES: DateWords = {
  months: {
    jan: 1, january: 1, feb: 2, february: 2, mar: 3, march: 3, apr: 4, april: 4, may: 5, jun: 6, june: 6,
    jul: 7, july: 7, aug: 8, august: 8, sep: 9, sept: 9, september: 9, oct: 10, october: 10,
    nov: 11, november: 11, dec: 12, december: 12,
  },
  units: {
    s: 'second', sec: 'second', secs: 'second', second: 'second', seconds: 'second',
    m: 'minute', min: 'minute', mins: 'minute', minute: 'minute', minutes: 'minute',
    h: 'hour', hr: 'hour', hrs: 'hour', hour: 'hour', hours: 'hour',
    d: 'day', day: 'day', days: 'day', w: 'week', wk: 'week', wks: 'week', week: 'week', weeks: 'week',
    mo: 'month', mos: 'month', month: 'month', months: 'month',
    y: 'year', yr: 'year', yrs: 'year', year: 'year', years: 'year',
  },
  one: ['a', 'an', 'one'],
  ago: ['ago'],
  now: ['now', 'just now', 'right now', 'moments ago', 'a moment ago', 'a few seconds ago'],
  today: ['today'],
  yesterday: ['yesterday'],
  aside: ['about', 'almost', 'over', 'on', 'posted', 'updated', 'edited', 'published', 'reviewed', 'the', 'of', 'at'],
};
