import type { DateWords } from '../../dates';

export const ENGLISH_DATES: DateWords = {
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
