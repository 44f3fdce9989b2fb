import type { ValueGroups } from '@/lib/language/packs/lists';

/** Turns of speech with words between their words. */
export const SPLIT_PHRASES: ValueGroups = [
  [3, 'tient … ses promesses, tient … leurs promesses, tient … toutes ses promesses, tiennent … ses promesses'],
  [3, 'tiennent … leurs promesses, tiennent … toutes ses promesses, a tenu … ses promesses, a tenu … leurs promesses'],
  [3, 'a tenu … toutes ses promesses, vaut … le détour, valait … le détour, valent … le détour, dépasse … attentes'],
  [3, 'dépassé … attentes, dépassent … attentes'],
  [2, 'vaut … le coup, vaut … la peine, vaut … le prix, vaut … son prix, valait … le coup, valait … la peine'],
  [2, 'valait … le prix, valait … son prix, valent … le coup, valent … la peine, valent … le prix, valent … son prix'],
  [2, 'vaudra … le coup, vaudra … la peine, vaudra … le prix, vaudra … son prix, répond … attentes, répondu … attentes'],
  [2, 'rend … service, rendu … service'],
  [-2, 'tombe … en panne, tombée … en panne, tombé … en panne, tombent … en panne, laisse … tomber, laisse … en plan'],
  [-2, 'laisse … un goût amer, laissé … tomber, laissé … en plan, laissé … un goût amer, laissent … tomber'],
  [-2, 'laissent … en plan, laissent … un goût amer, tape … sur les nerfs, tapent … sur les nerfs, tourne … en rond'],
  [-2, 'tournent … en rond'],
  [-3, 'laisse … à désirer, laissent … à désirer, laissait … à désirer, prend … pour des pigeons'],
  [-3, 'prend … pour des idiots, prend … pour des imbéciles, prend … pour des cons, prend … pour un pigeon'],
  [-3, 'prennent … pour des pigeons, prennent … pour des idiots, prennent … pour des imbéciles, prennent … pour des cons'],
  [-3, 'prennent … pour un pigeon, prenez … pour des pigeons, prenez … pour des idiots, prenez … pour des imbéciles'],
  [-3, 'prenez … pour des cons, prenez … pour un pigeon, mène … en bateau, mènent … en bateau, jette … son argent'],
  [-3, 'jette … par les fenêtres, jeté … son argent, jeté … par les fenêtres, jeter … son argent'],
  [-3, 'jeter … par les fenêtres'],
];
