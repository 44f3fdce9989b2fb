/** Names of months (1 to 12) and of days of the week (0 is Sunday) in West Frisian, without accents; browsers seldom know them. */
export const FRISIAN_MONTHS = 'jannewaris:1 febrewaris:2 maart:3 mrt:3 april:4 maaie:5 mai:5 juny:6 july:7 augustus:8 septimber:9 oktober:10 novimber:11 desimber:12';
export const FRISIAN_WEEKDAYS = 'snein:0 moandei:1 tiisdei:2 woansdei:3 tongersdei:4 freed:5 sneon:6 saterdei:6';
