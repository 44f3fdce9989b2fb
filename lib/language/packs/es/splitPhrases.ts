import type { ValueGroups } from '@/lib/language/packs/lists';

/** Turns of speech with words between their words. */
export const SPLIT_PHRASES: ValueGroups = [
  [3, 'supera … expectativas, superó … expectativas, superan … expectativas, superaron … expectativas'],
  [3, 'cumple … expectativas, cumplió … expectativas, cumplen … expectativas'],
  [2, 'vale … la pena, valió … la pena, valen … la pena, merece … la pena, mereció … la pena, merecen … la pena'],
  [-2, 'saca … de quicio, sacan … de quicio, sacó … de quicio, hacen … perder el tiempo, hacen … perder tiempo'],
  [-2, 'hace … perder el tiempo, hace … perder tiempo, hicieron … perder el tiempo, hicieron … perder tiempo'],
  [-2, 'hizo … perder el tiempo, hizo … perder tiempo, dan … largas, da … largas, dieron … largas, deja … mal sabor'],
  [-2, 'dejó … mal sabor'],
  [-3, 'deja … que desear, deja … tirado, deja … tirada, deja … tirados, deja … tiradas, deja … colgado, deja … colgada'],
  [-3, 'dejan … que desear, dejan … tirado, dejan … tirada, dejan … tirados, dejan … tiradas, dejan … colgado'],
  [-3, 'dejan … colgada, dejó … que desear, dejó … tirado, dejó … tirada, dejó … tirados, dejó … tiradas, dejó … colgado'],
  [-3, 'dejó … colgada, dejaron … que desear, dejaron … tirado, dejaron … tirada, dejaron … tirados, dejaron … tiradas'],
  [-3, 'dejaron … colgado, dejaron … colgada, dejando … que desear, dejando … tirado, dejando … tirada'],
  [-3, 'dejando … tirados, dejando … tiradas, dejando … colgado, dejando … colgada, toman … el pelo, toma … el pelo'],
  [-3, 'tomaron … el pelo, da … vergüenza ajena, dan … vergüenza ajena'],
];
