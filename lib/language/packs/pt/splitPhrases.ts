import type { ValueGroups } from '@/lib/language/packs/lists';

/** Turns of speech with words between their words. */
export const SPLIT_PHRASES: ValueGroups = [
  [3, 'supera … expectativas, supera … expetativas, superou … expectativas, superou … expetativas'],
  [3, 'superaram … expectativas, superaram … expetativas'],
  [2, 'vale … a pena, valeu … a pena, valem … a pena, atende … expectativas, atendeu … expectativas'],
  [-2, 'faz … perder tempo, faz … perder a paciência, fez … perder tempo, fez … perder a paciência, fazem … perder tempo'],
  [-2, 'fazem … perder a paciência, fazer … perder tempo, fazer … perder a paciência, tira … do sério, tiram … do sério'],
  [-3, 'deixa … a desejar, deixa … na mão, deixou … a desejar, deixou … na mão, deixam … a desejar, deixam … na mão'],
  [-3, 'deixaram … a desejar, deixaram … na mão, faz … de palhaço, faz … de palhaços, faz … de trouxa, faz … de otário'],
  [-3, 'faz … de idiota, fazem … de palhaço, fazem … de palhaços, fazem … de trouxa, fazem … de otário'],
  [-3, 'fazem … de idiota, fez … de palhaço, fez … de palhaços, fez … de trouxa, fez … de otário, fez … de idiota'],
];
