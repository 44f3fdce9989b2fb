import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'cerise sur le gâteau, la cerise sur le gâteau, comme un gant, aux petits oignons, tip top, mérite le détour'],
  [-2, 'usine à gaz, la goutte d eau, ça sent l arnaque, cher payé, pas terrible du tout, ni queue ni tête'],
  [-2, 'poudre de perlimpinpin, miroir aux alouettes'],
  [-3, 'se moque du monde, se moquent du monde, se moquer du monde, se foutent du monde, se fout du monde'],
  [-3, 'se moque des clients, se moquent des clients'],
];
