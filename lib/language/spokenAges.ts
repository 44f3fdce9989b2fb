import type { AgeWords } from './ageWords';

/**
 * Ages as people say them where the browser's own words are others: a month counted in 달, a year that is a χρόνος,
 * numbers that are part of their noun (seminggu).
 */
export const SPOKEN_AGES: Readonly<Record<string, AgeWords>> = {
  ar: [['year', 1, ['قبل سنة', 'قبل عام', 'منذ سنة', 'منذ عام']]],
  bs: [['week', 1, ['prije sedmicu dana']], ['month', 1, ['prije mjesec dana']], ['year', 1, ['prije godinu dana']]],
  el: [
    ['year', 1, ['πριν από έναν χρόνο', 'πριν έναν χρόνο', 'πριν από ένα χρόνο']],
    ['year', null, ['πριν από # χρόνια', 'πριν # χρόνια']],
  ],
  hi: [
    ['week', 1, ['एक हफ़्ते पहले', 'एक हफ़्ता पहले']], ['week', null, ['# हफ़्ते पहले', '# हफ्ते पहले']],
    ['month', 1, ['एक महीने पहले', 'एक महीना पहले']], ['month', null, ['# महीने पहले']],
    ['year', 1, ['एक साल पहले']], ['year', null, ['# साल पहले']],
  ],
  hr: [['week', 1, ['prije tjedan dana']], ['month', 1, ['prije mjesec dana']], ['year', 1, ['prije godinu dana']]],
  id: [
    ['minute', 1, ['semenit lalu']], ['hour', 1, ['sejam lalu']], ['day', 1, ['sehari lalu']],
    ['week', 1, ['seminggu lalu', 'seminggu yang lalu']], ['month', 1, ['sebulan lalu', 'sebulan yang lalu']],
    ['year', 1, ['setahun lalu', 'setahun yang lalu']],
  ],
  ko: [
    ['day', 1, ['하루 전']], ['week', 1, ['일주일 전']], ['month', 1, ['한 달 전']], ['month', null, ['#달 전']],
  ],
  ms: [
    ['week', 1, ['seminggu lalu', 'seminggu yang lalu']], ['month', 1, ['sebulan lalu', 'sebulan yang lalu']],
    ['year', 1, ['setahun lalu', 'setahun yang lalu']],
  ],
  sr: [
    ['week', 1, ['пре недељу дана', 'pre nedelju dana']], ['month', 1, ['пре месец дана', 'pre mesec dana']],
    ['year', 1, ['пре годину дана', 'pre godinu dana']],
  ],
};
