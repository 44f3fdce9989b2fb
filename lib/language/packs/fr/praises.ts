/** How things and people are praised. */
export const PRAISES = `
  merci (beaucoup|infiniment|encore|à|pour|mille fois|du fond|énormément|tellement), (un|mille|grand|immense|gros) (grand |énorme |immense
  |)(merci|mercis), bravo, chapeau, félicitations, (au|c'est) top, top, génial*, génia*, excellent, excellente, excellents, excellentes,
  excellemment, parfait, parfaite, parfaits, parfaites, parfaitement, magnifique*, superbe*, splendide*, sublime*, impeccable*, nickel,
  extra, formidable*, fantastique*, incroyable (expérience|accueil|équipe|qualité), merveill*, magique, exceptionnel*, remarquable*,
  adorable*, charmant*, délicieu*, délice, un régal, on s'est régalé*, régalé*, succulent*, une tuerie, une pépite, une merveille, un
  bonheur, une dinguerie, un délice, un vrai plaisir, que du bonheur, j'adore, adoré, adore, j'ai adoré, on adore, on a adoré, kiffe, kiffé,
  j'aime (beaucoup|trop|bien|énormément|vraiment|tellement), on aime, (j'ai|on a) (beaucoup |bien |)aimé, (très|super|trop|vraiment|hyper|
  bien|entièrement|tout à fait|totalement|plus que) (satisfait*|content|contente|contents|heureux|heureuse|ravi|ravie|agréable*|bon|bonne|
  bons|bonnes|bien), (très|super|trop|vraiment|hyper|bien|entièrement|tout à fait|totalement|plus que) (beau|belle|efficace*|pro|pratique|
  utile|réactif|réactive|sympa|sympas|gentil|gentille|aimable*|rapide*|professionnel*), ravi, ravie, ravis, ravies, satisfait, satisfaite,
  enchanté*, comblé*, conquis, conquise, bluffé*, bluffant*, épaté*, emballée par, (rien|aucun chose) à (redire|reprocher|dire de mal), au
  rendez-vous, à l'écoute, aux petits soins, au-delà de (mes|nos) (attentes|espérances), (mieux|meilleur) que (prévu|ce que j'espérais|je
  pensais), agréablement surpris*, (bonne|belle|agréable|excellente) (surprise|découverte|expérience|adresse|qualité|ambiance|équipe|journée
  passée), bon (produit|rapport|accueil|service|plan|boulot|travail), beau (travail|boulot|produit), (le|la|les) (meilleur|meilleure|
  meilleurs|meilleures) (de|du|des|que|d'|), les meilleurs, (réglé|résolu) en (deux|cinq|dix|quelques|moins|un|10|5|une), (fonctionne|
  marche|tient|tourne|roule) (très bien|parfaitement|à merveille|nickel|super bien|bien|impeccable*|toujours), (cinq|5) étoiles, 10 (sur
  )10, 20 20, (sauvé|sauve|changé|change) (ma|la|notre) (vie|peau|journée|soirée), coup de (cœur|coeur), vaut (le coup|son prix|largement|
  chaque centime|l'investissement), gros kiff, trop (bien|beau|belle|cool|stylé|stylée|fort|forts|bon|bons|contente|content|hâte), (je|nous|
  on) (suis|sommes|est) fan*, (vraiment|juste|tout simplement|franchement) (top|génial|parfait|canon|cool), (nous y|j'y|on y|j'|nous|on)
  (reviendrai|reviendrons|reviendra|retournerai|retournerons|retournera) (avec plaisir|sans hésit*|les yeux fermés|bientôt|très vite|),
  reviendrai, reviendrons,
  aux petits (oignons|soins), (comme|comme si on était) à la maison, (sentis|senti|sentie|sentons|sent) (comme |tout de suite |)(à la
  maison|chez|en confiance|à l'aise|bienvenu*|écouté*|en sécurité), (pris|prend|prennent|prenait) le temps (de|d'), quelle
  (patience|gentillesse|efficacité|rapidité|équipe|qualité|classe|belle|réactivité),
  (emballage|travail|colis|cadre|service|devis|rendu|résultat) (soigné|impeccable|nickel|respecté|au top|rapide|efficace),
  (bien|soigneusement|super bien|joliment) emballé*, (reçu|arrivé|livré*) (le lendemain|dès le lendemain|en avance|mercredi|en deux jours|en
  24h|en 48h|sous 24h), (ne |)(quitte|lâche|décroche) plus, ne (le|la|les) (quitte|lâche|quittons) (plus|pas), comme (neuf|neuve|au premier
  jour|à la maison|un charme|sur des roulettes|des rois|une reine), (réponse|répondu|réglé|résolu|dépanné*|remboursé*|réparé*|remplacé)
  (en|sous|dans) (dix|cinq|une|deux|quelques|moins|24|l'heure|la journée|la minute), (meilleur|meilleure|meilleurs|meilleures)
  (pizza|resto|restaurant|achat|café|burger|boulangerie|coiffeu*|cours|app|appli|salle|hôtel|produit|garage|dentiste|banque|croissant*|service),
  et de loin, (me|m'|nous) (plaît|plaisent|a plu|ont plu|convient|enchante|ravit), (rien|pas grand-chose) à (dire|ajouter|signaler), bien
  (situé*|placé*|pensé*|conçu*|expliqué*|organisé*|tenu*|reçu*|accueilli*|conseillé*),
  (devis|délais|délai|horaires|prix|promesses|engagement*) (respecté*|tenu*), (sauvé|sauve|sauvée|sauvent) (mes|mon|ma|la|le|nos|notre),
  (se|me|nous|on se) (régale|régalons|régalé*|éclate), passionnant*, (sourire|bonne humeur|gentillesse|humour|bienveillance) (aux lèvres|à
  chaque|de l'|du|de la|et), au petit soin, (tient|tiennent) (ses|leurs|parole|toutes ses) promesses, (dépasse|dépassé|surpass*)
  (mes|nos|toutes), (déjà|encore) (recommandé|racheté|repris|hâte de revenir), un (sans faute|vrai coup|vrai bonheur|régal|amour), (ça|cela)
  (change|fait du bien|fait plaisir), je (ne peux plus|peux plus) m'en passer, plus m'en passer, (regretté|regrette) (pas|rien),
  (gain|gagné) de temps, (tout|tous) (le monde|mes|la famille) ... (adore|adorent|ravi*|aime|apprécié*),
  (cœur|coeur) léger, (venu|venue|intervenu|passé|arrivé|dépanné) (dans l'heure|le jour même|tout de suite|rapidement|en moins|très vite|à
  l'heure), (prix|tarif|tarifs) (correct|corrects|honnête|honnêtes|raisonnable*|juste|justes|doux|imbattable*), (travail|boulot|chantier)
  (propre|bien fait|de pro|impeccable), d'une (douceur|gentillesse|patience|efficacité|grande|rare|qualité|incroyable|simplicité), que
  demander de (plus|mieux), toujours aussi (bien|bon|bonne|efficace*|agréable*|sympa*|content*|satisf*|performant*|accueillant*), (tout
  s'est|s'est) (très bien |bien |parfaitement |)(déroulé|passé) (comme prévu|à merveille|sans|parfaitement|nickel|au mieux), s'est (très
  |)bien (passé|passée|déroulé), (simple|solide|silencieux|efficace) et (solide|rapide|efficace|pas cher|pratique|agréable),
  (ne |)m'en lasse (pas|plus), (personnel|équipe|serveurs|accueil) (souriant*|aimable*|charmant*|sympa*|attentionné*|adorable*),
  (assiettes|portions) (généreuses|copieuses), sans discuter
`;
