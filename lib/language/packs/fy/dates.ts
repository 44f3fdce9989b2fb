/** Names of months and of days of the week in West Frisian, without accents; browsers lack them or give others' names. */
export const FRISIAN_MONTHS: Readonly<Record<string, number>> = {
  jannewaris: 1, jan: 1, febrewaris: 2, feb: 2, maart: 3, mrt: 3, april: 4, apr: 4, maaie: 5, maaien: 5, mai: 5, juny: 6, jun: 6,
  july: 7, jul: 7, augustus: 8, aug: 8, septimber: 9, sep: 9, sept: 9, oktober: 10, okt: 10, novimber: 11, nov: 11,
  desimber: 12, des: 12,
};

export const FRISIAN_WEEKDAYS: Readonly<Record<string, number>> = {
  snein: 0, moandei: 1, tiisdei: 2, woansdei: 3, tongersdei: 4, freed: 5, sneon: 6, saterdei: 6,
};
