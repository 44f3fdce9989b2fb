/** Regions whose weeks begin on another day than Monday (Unicode CLDR, weekData), for browsers that do not say. */
const SUNDAY = new Set(
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(' '),
);
const SATURDAY = new Set('AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));

interface WithWeek extends Intl.Locale {
  getWeekInfo?: () => { firstDay: number };
}

/** First day of the week where a language is spoken, 1 (Monday) to 7 (Sunday). `tag`: BCP 47, with its region or without. */
export function firstDayOfWeek(tag: string): number {
  const locale: WithWeek = new Intl.Locale(tag);
  const said = locale.getWeekInfo?.().firstDay;
  if (said !== undefined) return said;
  const region = locale.maximize().region ?? '';
  if (SUNDAY.has(region)) return 7;
  return SATURDAY.has(region) ? 6 : 1;
}
