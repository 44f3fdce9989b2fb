import type { AgeWords } from '../../ageWords';

/** Browsers seldom know West Frisian, and those that do lack its plurals. */
export const FRISIAN_AGES: AgeWords = [
  ['second', null, ['# sekonde lyn', '# sekonden lyn', '# tellen lyn']],
  ['second', 0, ['krekt', 'sa krekt']],
  ['minute', null, ['# minút lyn', '# minuut lyn', '# minuten lyn']],
  ['minute', 1, ['in minút lyn', 'in minuut lyn']],
  ['hour', null, ['# oere lyn', '# oeren lyn', '# oer lyn']],
  ['hour', 1, ['in oere lyn', 'in oer lyn']],
  ['day', null, ['# dei lyn', '# dagen lyn']],
  ['day', 0, ['hjoed']],
  ['day', 1, ['juster', 'in dei lyn']],
  ['day', 2, ['earjuster']],
  ['week', null, ['# wike lyn', '# wiken lyn']],
  ['week', 1, ['in wike lyn', 'ferline wike', 'foarige wike']],
  ['month', null, ['# moanne lyn', '# moannen lyn']],
  ['month', 1, ['in moanne lyn', 'ferline moanne', 'foarige moanne']],
  ['year', null, ['# jier lyn', '# jierren lyn']],
  ['year', 1, ['in jier lyn', 'ferline jier', 'foarich jier']],
];
