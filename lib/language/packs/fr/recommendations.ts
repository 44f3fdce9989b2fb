/** How people tell others to take something. */
export const RECOMMENDATIONS = `
  (je|on|nous) (vous |te |le |la |les |vous le |vous la |vous les |l'|)(recommande|recommandons|conseille|conseillons), (recommande|
  recommandons|conseille|conseillons) (vivement|fortement|chaudement|absolument|à tous|à 100|les yeux fermés|sans hésit*|à toutes|à tout le
  monde|sans modération|grandement), à (recommander|conseiller) (absolument|vivement|sans modération|les yeux fermés|sans hésit*|), foncez,
  fonce, n'hésitez (pas|plus|surtout pas|même pas) (à|une|un|foncez|si|et|), n'hésite (pas|plus), (vous|tu) ne (le |la
  |)(regretterez|regretteras) pas, (allez|vas) pas (le |la |)regretter, (regretterez|regretteras) pas, (serez|seras|allez être) pas déçu*,
  (achetez|prenez|commandez|allez-y|allez|testez|essayez|courez|téléchargez|goûtez) ... (les yeux fermés|sans hésiter|absolument|vite|en
  toute confiance|vous ne serez pas), allez-y, (à|a) (tester|essayer|découvrir|faire|goûter|avoir|posséder) absolument, (à|a) (ne pas rater|
  ne pas louper|ne pas manquer|consommer sans modération|utiliser sans modération), incontournable*, (parlé|parle|conseillé|recommandé) (à
  tous|à toutes|à tout) (mes |mon |)(amis|copines|copains|collègues), (parlé|parle|conseillé|recommandé) (à mes|à mon|à ma|autour de moi)
  (mes |mon |)(amis|copines|copains|collègues), (parlé|parle|conseillé|recommandé) (à tous|à toutes|à tout) (mes |mon
  |)(proches|entourage|famille|), (parlé|parle|conseillé|recommandé) (à mes|à mon|à ma|autour de moi) (mes |mon
  |)(proches|entourage|famille|), (recommanderai|recommanderais|conseillerai|conseillerais|recommanderons) (sans|à|vivement|volontiers|ce|
  cette|le|la|les|absolument), (je|) (valide|approuve) (à 100|totalement|complètement), (les yeux fermés), (mérite|vaut) (vraiment
  |largement |)(le détour|le coup), une adresse (à retenir|à garder|que je recommande), si vous (cherchez|voulez|êtes|passez) ... (allez|
  prenez|foncez|c'est ici|c'est là|n'hésitez|arrêtez)
`;
