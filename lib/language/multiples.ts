/** What numbers are shortened by, whatever the language; in small letters, without a final stop. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tsd: 1e3, mio: 1e6, mrd: 1e9, mil: 1e3, mln: 1e6, mld: 1e9, tys: 1e3, tis: 1e3, dzd: 1e3,
  тыс: 1e3, тис: 1e3, млн: 1e6, млрд: 1e9, lakh: 1e5, lakhs: 1e5, lac: 1e5, crore: 1e7, crores: 1e7, ألف: 1e3, مليون: 1e6,
  千: 1e3, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 천: 1e3, 만: 1e4, 억: 1e8,
};
