import type { ValueGroups } from '@/lib/language/packs/lists';

/** Turns of speech with words between their words. */
export const SPLIT_PHRASES: ValueGroups = [
  [3, 'supera … aspettative, superato … aspettative, superano … aspettative, mantiene … promesse, mantenuto … promesse'],
  [3, 'mantengono … promesse'],
  [2, 'vale … la pena, valgono … la pena, valeva … la pena'],
  [-2, 'fa … perdere tempo, fa … perdere la pazienza, fanno … perdere tempo, fanno … perdere la pazienza'],
  [-2, 'fatto … perdere tempo, fatto … perdere la pazienza, dà … sui nervi, danno … sui nervi, dare … sui nervi'],
  [-2, 'lascia … a piedi, lascia … l amaro in bocca, lasciano … a piedi, lasciano … l amaro in bocca, lasciato … a piedi'],
  [-2, 'lasciato … l amaro in bocca'],
  [-3, 'lascia … a desiderare, lasciano … a desiderare, lasciava … a desiderare, prende … in giro'],
  [-3, 'prende … per i fondelli, prende … per il culo, prendono … in giro, prendono … per i fondelli'],
  [-3, 'prendono … per il culo, preso … in giro, preso … per i fondelli, preso … per il culo, prendere … in giro'],
  [-3, 'prendere … per i fondelli, prendere … per il culo, butta … soldi, buttato … soldi, buttare … soldi'],
];
