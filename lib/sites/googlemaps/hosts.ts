/** Endings of the countries' own hosts; most people are led to `www.google.com`. */
const COUNTRIES = [
  'ae', 'at', 'be', 'bg', 'ca', 'ch', 'cl', 'co.id', 'co.il', 'co.in', 'co.jp', 'co.ke', 'co.kr', 'co.nz', 'co.th', 'co.uk',
  'co.za', 'com.ar', 'com.au', 'com.br', 'com.co', 'com.eg', 'com.hk', 'com.mx', 'com.my', 'com.ng', 'com.pe', 'com.ph',
  'com.pk', 'com.sa', 'com.sg', 'com.tr', 'com.tw', 'com.ua', 'com.vn', 'cz', 'de', 'dk', 'ee', 'es', 'fi', 'fr', 'gr', 'hr',
  'hu', 'ie', 'is', 'it', 'lt', 'lu', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'rs', 'ru', 'se', 'si', 'sk',
];

/** Maps stands beside other services on these hosts, under a path of its own. */
export const HOSTS: readonly string[] = [
  'www.google.com', 'maps.google.com', ...COUNTRIES.map((country) => `www.google.${country}`),
];
