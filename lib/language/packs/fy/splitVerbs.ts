import type { ValueGroups } from '@/lib/language/packs/lists';

/** Verbs whose particle stands apart, and other turns of speech with words between their words. */
export const SPLIT_VERBS: ValueGroups = [
  [4, 'hie … net better kind, koe … net better'],
  [3, 'ried … oan, riede … oan, riedt … oan, stekt … boppe út, stiek … boppe út'],
  [2, 'falt … ta, foel … ta, falle … ta, foelen … ta, sjoch … út nei, sjogge … út nei, sjocht … út nei, makket … wier'],
  [2, 'makke … wier, meitsje … wier, hâldt … op de hichte, hold … op de hichte, hâlde … op de hichte'],
  [1, 'sprekt … oan, spriek … oan, sprekke … oan, nimt … serieus, naam … serieus, nimme … serieus'],
  [-1, 'hie … mear ferwachte'],
  [-2, 'lit … sitte, lit … wachtsje, lit … yn e kjeld stean, lit … it ôfwitte, litte … sitte, litte … wachtsje'],
  [-2, 'litte … yn e kjeld stean, litte … it ôfwitte, liet … sitte, liet … wachtsje, liet … yn e kjeld stean'],
  [-2, 'liet … it ôfwitte, lieten … sitte, lieten … wachtsje, lieten … yn e kjeld stean, lieten … it ôfwitte'],
  [-2, 'rint … fêst, rint … yn e hûndert, rûn … fêst, rûn … yn e hûndert, rinne … fêst, rinne … yn e hûndert, giet … mis'],
  [-2, 'gie … mis, gyng … mis, gean … mis, gongen … mis, falt … hieltyd út, falt … gauris út, falt … faak út'],
  [-2, 'falt … hieltyd wei, falle … hieltyd út, falle … gauris út, falle … faak út, falle … hieltyd wei'],
  [-2, 'foel … hieltyd út, foel … gauris út, foel … faak út, foel … hieltyd wei, hâldt der … mei op, hold der … mei op'],
  [-2, 'laket … út, lake … út, laitsje … út, slacht … nearne op, sloech … nearne op, nimt … net serieus'],
  [-2, 'nimme … net serieus, naam … net serieus, komt … net nei, komme … net nei, kaam … net nei, kamen … net nei'],
  [-2, 'hie … better kind, hie … better moatten, hie … mear fan ferwachte, hiene … mear fan ferwachte'],
  [-3, 'falt … tsjin, foel … tsjin, falle … tsjin, foelen … tsjin, stelt … teloar, stelde … teloar, stelle … teloar'],
  [-3, 'stelden … teloar, lit … yn e steek, lit … yn de steek, lit … te winskjen oer, lit … stikke, litte … yn e steek'],
  [-3, 'litte … yn de steek, litte … te winskjen oer, litte … stikke, liet … yn e steek, liet … yn de steek'],
  [-3, 'liet … te winskjen oer, liet … stikke, lieten … yn e steek, lieten … yn de steek, lieten … te winskjen oer'],
  [-3, 'lieten … stikke, hâldt … foar de gek, hâldt … oan it lyntsje, hâlde … foar de gek, hâlde … oan it lyntsje'],
  [-3, 'hold … foar de gek, hold … oan it lyntsje, holden … foar de gek, holden … oan it lyntsje, ried … ôf, riede … ôf'],
  [-3, 'riedt … ôf, wurket … op e senuwen, wurket … op de senuwen, wurkje … op e senuwen, wurkje … op de senuwen'],
  [-3, 'bakt der … neat fan, bakke der … neat fan'],
];
