/** Phrases that ask, question mark or not. */
export const QUESTIONS = `
  (est-ce|es-ce|esque|est ce) (que|qu'), estce que, quelqu'un (sait|saurait|a|aurait|connaît|peut|pourrait|a déjà|utilise|pour), qqn (sait|
  a|connaît|peut|pourrait|pour), (y a|il y a|y a-t-il) (quelqu'un|moyen|un moyen|une solution|possibilité), (savez-vous|sais-tu|
  sauriez-vous|saurais-tu|connaissez-vous|connais-tu|avez-vous|as-tu|auriez-vous|aurais-tu|faites-vous|livrez-vous|vendez-vous|
  proposez-vous|acceptez-vous|prenez-vous|êtes-vous|seriez-vous|serait-il|peut-on|puis-je|pourrais-je|pouvons-nous|dois-je|faut-il|
  existe-t-il|reste-t-il), (tu sais|vous savez|vs savez) (si|comment|où|quand|ce que|pourquoi|combien), (je voudrais|j'aimerais|je
  souhaiterais|j'aurais voulu|nous aimerions|je souhaite|voudrais|aimerais|besoin de) (savoir|connaître|avoir des renseignements|un
  renseignement|avoir une info|avoir des infos|comprendre|avoir des informations), (pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|pouvez
  vous|vous pouvez|tu peux|vous pourriez) (me|m'|nous) (dire|expliquer|indiquer|confirmer|préciser|renseigner|éclairer|informer|donner|
  conseiller), (merci|svp) de (me|nous) (dire|confirmer|préciser|renseigner), (comment|cmt) (on fait|je fais|faire pour|puis-je|est-ce|
  faut-il|faites-vous), (je me|on se) demand(e|ais|ait) (si|comment|quand|quel|quelle|où), (une|j'ai une|petite|deux|question|dernière)
  (question|questions), question (pour|aux|sur|bête|con|à), (quelle|quel) (différence|est le délai|est la différence|taille|taille prendre|
  modèle|est l'autonomie|est la durée), (auriez|aurais|avez|as) (vous|tu) (une idée|des infos|un lien), des (infos|avis|retours) sur, (qui|
  quelqu'un) (a|aurait) (testé|essayé|déjà), vos avis sur, besoin d'(aide|un conseil|un renseignement|une info), (quelqu'un|qqn) (m'aide|
  pour m'aider|pourrait m'aider|peut m'aider), c'est normal (que|si|d'), (vous livrez|vous vendez|vous expédiez) (en|à|au|aussi|encore|
  toujours)
`;
