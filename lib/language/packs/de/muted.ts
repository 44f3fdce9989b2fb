import type { ValueGroups } from '@/lib/language/packs/lists';

/** Words that only begin like one of praise or blame. */
export const MUTED: ValueGroups = [
  [0, 'superbowl, optimalerweise, interessanterweise, bequemlichkeit*, gesundheits*, gesundheit, gesundschrumpf*'],
  [0, 'pünktlichkeit, höflichst, herzlichst, freundlicherweise, freundlichst, ehrlicherweise, krankheitsbedingt*'],
  [0, 'seltsamerweise, tragischerweise, merkwürdigerweise, trivialpursuit, glückspiel*, glücksspiel*, freudenhaus'],
  [0, 'geliebte, geliebter, freiheitsstrafe*, freiheitsentz*, freiheitsberaub*, traumata, erfolgt, erfolgte, erfolgen'],
  [0, 'erfolgend*, erfolgsaussicht*, erfolgsdruck, schenkel*, überraschungsei*, würdigkeit, würdigung, unterstützung'],
  [0, 'unterstützt, unterstützen, unterstützte, gewinnspiel*, gewinnwarnung*, gewinnmaximierung*, überraschenderweise'],
  [0, 'traumatisch, würdigen, freiheitlich*, horror, fehlerfrei, kriegen, kriege, kriegt, kriegst, kriegte, kritiker*'],
  [0, 'kritiken, kritikpunkt, problembär, problemzone*, problemstellung*, opfergabe, gefahrenstoff*, leidenschaft'],
  [0, 'fehlersuche, streikrecht, belastbar*, zweifelsohne, zweifellos*, zweifelsfrei*, feindbild, gefahren'],
  [0, 'gefahrenen, höllentor, protestant*, schmerzfrei*, stressfreier, schmerzmittel*, schmerztablette*, verlierer'],
  [0, 'streitkräfte*, pechstein, umtauschrecht, problemlösung*, armutsgrenze, diebstahlsicher*, diebstahlschutz'],
  [0, 'krisenstab*, krisenmanag*, rabattcode*, eingelaufen, retourenlabel, gefälschter, kompromiss, behindert'],
  [0, 'trolley*, clownfisch*, mongol*, depper, spastik*, mafioso, trollinger, proletariat, psychohorror*, kriegsfilm*'],
  [0, 'schicksal, serienmörder*, verbrecherjagd, lebenskrise, albtraumhaft, gewinnung*, hoffnungslosigkeit*'],
  [0, 'gewinnbeteiligung, champions, verletzungsfrei*, nachhaltigkeitsproblem, problemlöse*, schwein, schweine'],
  [0, 'glücksschwein*, meerschwein*, wildschwein*, sparschwein*, weltkrise, verletzungspause'],
];
