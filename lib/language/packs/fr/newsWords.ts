import type { ValueGroups } from '@/lib/language/packs/lists';

/** Words of politics and news that judge; those that only name an event are left out. */
export const NEWS_WORDS: ValueGroups = [
  [1, "progrès social, avancée majeure, liberté d'expression, espoir, succès de"],
  [0, 'mort de, assassinat*, terrorism*, dette, dettes, manipulation génétique, lutte contre, contre la corruption'],
  [0, 'contre la fraude, contre le racisme, contre la pauvreté, contre le chômage, contre les violences'],
  [0, 'contre le gaspillage, contre la pollution, contre le harcèlement, journée contre, ministre de la justice'],
  [0, 'chômage partiel'],
  [-1, 'chômage, licenci*, précarité, pauvreté, misère, inégalité*, gabegie, dette*, fiasco, tensions, malaise social'],
  [-1, 'fracture sociale, pollueu*, mise en examen, mis en examen, assassin*, violence*, terroris*, viol, viols, agression*'],
  [-1, 'populis*, manipul*, censur*, oppress*'],
  [-2, 'corrompu*, corrupt*, corruption, magouill*, magouille*, pots de vin, pot de vin, détournement de fonds, népotisme'],
  [-2, 'copinage, clientélis*, clientélisme, démagog*, démagogie, populisme, propagand*, désinform*, intox, enfumage'],
  [-2, 'enfum*, foutaises, fumisterie, mascarade*, pantalonnade*, parodie de, simulacre*, promesses non tenues'],
  [-2, "promesse non tenue, fausses promesses, vaines promesses, incurie, impéritie, laxisme d'état, lâcheté de, despot*"],
  [-2, 'tyran*, tyrannie, dictat*, dictateu*, dictature*, totalitar*, autoritar*, répressif*, répressiv*, esclavagis*'],
  [-2, 'pilleu*, spoli*, confiscatoir*, racket fiscal, voyou*, complot*, complotist*, fanatiq*, extrémist*, barbarie'],
  [-2, "massacre*, génocid*, pédophil*, violeu*, démissionnez, qu'il démissionne, dégagisme, irrespirable, saccag*"],
  [-2, 'défigur*, ravag*, dévast*, déni de démocratie, déni de, passage en force, deux poids deux mesures, imposteu*'],
  [-2, 'imposture*, parjure*, honte à, honte au, la honte, stop à, stop au, halte à, halte au, ras le bol des, non à la'],
  [-2, 'non au'],
];
