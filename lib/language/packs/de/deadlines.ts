import type { DeadlineWords } from '../deadlineWords';

const words: DeadlineWords = {
  days: `
    heute:0, heute noch:0, heute (vormittag|nachmittag|abend):0, (bis |)(zum |)(ende des tages|tagesende):0, morgen:1,
    morgen (früh|vormittag|mittag|nachmittag|abend):1, übermorgen:2
  `,
  weekdays: `
    (montag|montags|montagabend|montagmorgen|montagnachmittag):1, (dienstag|dienstagabend|dienstagmorgen|dienstagnachmittag):2,
    (mittwoch|mittwochabend|mittwochnachmittag):3, (donnerstag|donnerstagabend|donnerstagnachmittag):4,
    (freitag|freitagabend|freitagmittag|freitagnachmittag):5, (samstag|sonnabend):6, (sonntag|sonntagabend):0, wochenende:0
  `,
  periods: `
    ende (der|dieser) woche:week, wochenende hin:week, diese woche:week, noch diese woche:week, im laufe (der|dieser) woche:week,
    (nächste|kommende) woche:week+1, (nächster|kommender) woche:week+1, (anfang|mitte|ende) (nächster|kommender) woche:week+1,
    im laufe (der |)(nächsten|kommenden) woche:week+1, ende des monats:month, monatsende:month, diesen monat:month,
    noch diesen monat:month, (nächsten|kommenden) monat:month+1, ende des jahres:year, jahresende:year, dieses jahr:year,
    (nächstes|kommendes) jahr:year+1
  `,
  numbers: `
    ein:1, eine:1, einer:1, einem:1, eines:1, zwei:2, zweier:2, drei:3, vier:4, fünf:5, sechs:6, sieben:7, acht:8, neun:9, zehn:10,
    zwölf:12, vierzehn:14, vierundzwanzig:24, dreißig:30, achtundvierzig:48
  `,
  or: 'bis, bis zu, oder, und',
  units: `
    (minuten|minute):minute, (halben|halbe) stunde:minute*30, (stunden|stunde|std):hour, (tagen|tage|tag|tages):day,
    kalendertag*:day,
    (werktag|werktage|werktagen|werktages|arbeitstag|arbeitstage|arbeitstagen|geschäftstag|geschäftstage|geschäftstagen):workday,
    (wochen|woche):week, (monaten|monate|monat|monats):month
  `,
  lengths: `
    (innerhalb|binnen|in|innert) (von |der |)(den |)(nächsten |kommenden |)(maximal |spätestens |längstens |etwa |)# @,
    (innerhalb|binnen) (der nächsten |)@, (in|nach) (spätestens|maximal|etwa) # @, spätestens (in |nach )# @,
    die (nächsten|kommenden) # @, den (nächsten|kommenden) # @
  `,
  by: `
    bis, bis zum, bis spätestens, spätestens, spätestens am, bis spätestens zum, vor, vor dem, bis kommenden, bis diesen,
    bis nächsten
  `,
  on: 'am, diesen, kommenden, an diesem, am kommenden, den, nächsten, am nächsten',
  next: 'nächsten, am nächsten',
  inMonth: 'im, ende, bis ende, anfang, mitte, bis mitte, bis anfang',
};

export default words;
