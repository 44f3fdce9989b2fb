import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  "ne, pas, jamais, rien, aucun, aucune, aucuns, sans, ni, guère, nullement, aucunement, nul ne, loin d'être, "
  + "loin d'etre, peu, trop peu, faute de, absence de, tout sauf, pas du tout, pas vraiment, pas trop, pas très, "
  + "pas si, pas assez, absolument pas, vraiment pas, toujours pas, même pas, manque de, manque d', dépourvu de, "
  + 'dépourvue de, dénué de, dénuée de, zéro';

/** After these a negator negates nothing: "pas seulement". */
export const NEGATOR_RELEASES = 'seulement, uniquement, que, moins, simplement, plus';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'extrêmement, incroyablement, absolument, exceptionnellement, extraordinairement, terriblement, infiniment'],
  [1.5, 'follement, outrageusement, monstrueusement, tout bonnement, ultra, méga, grave de, putain de, excessivement'],
  [1.4, 'complètement, totalement, entièrement, carrément, parfaitement, tout simplement, hautement, profondément, vachement'],
  [1.4, 'sacrément, drôlement, rudement, foutrement, franchement très, vraiment très, très très, hyper, intensément'],
  [1.4, 'énormément'],
  [1.3, 'très, vraiment, trop, super, tellement, particulièrement, franchement, réellement, bien, sincèrement, tout, toute'],
  [1.3, 'tous, toutes, le plus, la plus, les plus, beaucoup, plein de, tro, grave, grand, grande, gros, grosse, plus, sacré'],
  [1.3, 'sacrée, véritable, véritables, vrai, vraie, quelle, quel, quels, quelles, si, de plus en plus, tant de, extra'],
  [1.2, 'encore plus, toujours, surtout, autant, aussi, tant, toujours aussi, que de'],
  [1.1, 'assez, plutôt, suffisamment, relativement bien, pas mal de'],
  [0.8, "globalement, généralement, presque, relativement, dans l'ensemble"],
  [0.7, 'un peu, un petit peu, un poil, un brin, un chouïa, légèrement, parfois, par moments, peut être, quelque peu'],
  [0.7, 'moyennement, modérément, en partie, partiellement, vaguement'],
  [0.5, 'moins, soi disant, prétendu, prétendue, prétendument, théoriquement, en théorie, sur le papier, apparemment'],
  [0.5, 'présumé, présumée'],
];

/** The same for words that follow: "j'aime beaucoup". */
export const POST_DEGREES: FactorGroups = [
  [1.3, 'beaucoup, énormément, trop, grave, vraiment, tellement, infiniment, à mort, à fond, de ouf, de fou'],
  [1.3, 'comme pas possible, à la folie, au plus haut point, vivement, sincèrement'],
  [0.7, 'un peu, un petit peu, moyennement'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'mais, cependant, pourtant, toutefois, néanmoins, par contre, en revanche, sauf que, hormis, malgré tout, '
  + 'quand même, seul bémol, dommage que, le hic, or, hélas';

/** After these, in their clause, is said what is not so, or not yet. */
export const IRREALIS =
  "aimerais, j'aimerais, voudrais, je voudrais, voudrait, pourrait, pourraient, devrait, devraient, serait, "
  + "seraient, aurait, auraient, si seulement, si j'étais, si c'était, j'espère, espérons, espère, espérant, "
  + 'souhaitons, pensais, croyais, je pensais, je croyais, on dirait, il paraît, au cas où, était censé, censé être, '
  + 'à condition, puisse, faudrait, il faudrait';

/** What tells that the words may not be meant. */
export const SARCASM =
  "bah voyons, ben voyons, mais bien sûr, c'est ça oui, ouais c'est ça, mais oui bien sûr, quelle surprise, "
  + "quelle nouvelle, comme par hasard, merci pour rien, bravo l'artiste, bravo les gars, on y croit, "
  + "bien évidemment, encore bravo, ironie, ironie inside, sarcasme, second degré, chapeau l'artiste, "
  + 'félicitations à';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  "si seulement, aurait été, auraient été, aurait pu être, auraient pu être, aurait dû être, auraient dû être, "
  + "aurait pu faire, aurait mérité, auraient mérité, aurait mérité d'être, devait être, devaient être, "
  + "était censé être, étaient censés être, si c'était, si elle était, s'il était";
