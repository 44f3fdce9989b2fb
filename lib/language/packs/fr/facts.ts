/** What is complained of by telling what happened, without words of blame. */
export const FACTS = `
  (deuxième|troisième|quatrième|cinquième|sixième|dixième|2e|2ème|3e|3ème|4e|4ème|5e|énième|nième|ènième)
  (fois|panne|retard|annulation|relance|report|intervention|réparation|coupure), (deuxième|troisième|quatrième|cinquième|2e)
  (appel|technicien|rendez-vous|rdv) (pour|en|qui|annulé*|sans|raté*|perdu*|manqué*), (deuxième|troisième|quatrième|cinquième|2e)
  (colis|mail|courrier|chargeur|écran) (pour|en|qui|annulé*|sans|raté*|perdu*|manqué*), (2ème|3e|3ème|4e|énième)
  (appel|technicien|rendez-vous|rdv) (pour|en|qui|annulé*|sans|raté*|perdu*|manqué*), (2ème|3e|3ème|4e|énième)
  (colis|mail|courrier|chargeur|écran) (pour|en|qui|annulé*|sans|raté*|perdu*|manqué*), fois (que|qu') (je|j'|on|nous)
  (appel*|rappel*|renvo*|écri*|relan*|demand*|réclam*|expliqu*|envo*|signal*|répèt*|tombe|tombons|remplis|remplir),
  (deux|trois|quatre|cinq|six|dix|2|3|4|5|6|10) fois (en|cette|ce) (deux|trois|quatre|une|un|dix),
  (deux|trois|quatre|cinq|six|dix|2|3|4|5|6|10) fois (en|cette|ce) (mois|semaine|semaines|jours|2|3|4),
  (toujours|encore|et|semaines|jours|mois) sans (nouvelle|nouvelles|réponse|retour|colis|solution|remboursement|rien), sans
  (nouvelle|nouvelles|réponse|retour) (de|depuis|du|des|à), sans (chauffage|eau|eau
  chaude|électricité|internet|réseau|ligne|téléphone|lumière|wifi|gaz) (depuis|pendant|toute|tout), plus (d'eau|de chauffage|d'internet|de
  réseau|de ligne|de connexion|d'électricité|de wifi|de son|d'image|de tonalité), (ça fait|voilà) ... (jours|semaines|mois) (que|qu')
  (je|j'|on|nous) (attend*|porte|cours|suis sans), (cela fait|fait) ... (jours|semaines|mois) (que|qu') (je|j'|on|nous)
  (attend*|porte|cours|suis sans), (ça fait|voilà) ... (heures|ans|semaine|minutes) (que|qu') (je|j'|on|nous) (attend*|porte|cours|suis
  sans), (cela fait|fait) ... (heures|ans|semaine|minutes) (que|qu') (je|j'|on|nous) (attend*|porte|cours|suis sans), (ça fait|voilà|cela
  fait|fait) ... (jours|semaines|mois) (que|qu') (je|j'|on|nous) (est sans|appelle), (ça fait|voilà|cela fait|fait) ...
  (jours|semaines|mois) (que|qu') (je|j'|on|nous) (réclame|relance|demande), (ça fait|voilà|cela fait|fait) ... (heures|ans|semaine|minutes)
  (que|qu') (je|j'|on|nous) (est sans|appelle), (ça fait|voilà) ... (heures|ans|semaine|minutes) (que|qu') (je|j'|on|nous)
  (réclame|relance|demande), (cela fait|fait) ... (heures|ans|semaine|minutes) (que|qu') (je|j'|on|nous) (réclame|relance|demande), (ça
  fait|voilà) ... (jours|semaines|mois) (que|qu') (je|j'|on|nous) (patient*|n'ai|n'arrive|essaie), (cela fait|fait) ...
  (jours|semaines|mois) (que|qu') (je|j'|on|nous) (patient*|n'ai|n'arrive|essaie), (ça fait|voilà) ... (heures|ans|semaine|minutes)
  (que|qu') (je|j'|on|nous) (patient*|n'ai|n'arrive|essaie), (cela fait|fait) ... (heures|ans|semaine|minutes) (que|qu') (je|j'|on|nous)
  (patient*|n'ai|n'arrive|essaie), (ça fait|voilà|cela fait|fait) ... (jours|semaines|mois) (que|qu') (je|j'|on|nous) (essaye|tourne), (ça
  fait|voilà|cela fait|fait) ... (jours|semaines|mois) (que|qu') (je|j'|on|nous) (ne|me bats|galère*), (ça fait|voilà|cela fait|fait) ...
  (heures|ans|semaine|minutes) (que|qu') (je|j'|on|nous) (essaye|tourne), (ça fait|voilà) ... (heures|ans|semaine|minutes) (que|qu')
  (je|j'|on|nous) (ne|me bats|galère*), (cela fait|fait) ... (heures|ans|semaine|minutes) (que|qu') (je|j'|on|nous) (ne|me bats|galère*),
  (depuis|il y a) ... (jours|semaines|mois|heures) (et|mais|et toujours|sans|toujours) (rien|aucun*|pas|toujours|personne|réponse),
  (heure|heures|minutes|mn|min|1h*|2h*|3h*) (au téléphone|d'attente|à attendre|de queue|en ligne|à poireauter|en salle d'attente|dans la
  salle|de file|à la caisse), (heure|heures|minutes|mn|min|1h*|2h*|jours|semaines) de retard, (fait|faire|fais|font)
  (patienter|poireauter|attendre|mariner|lanterner), poireaut*, pas (bougé|avancé|bouge|avance), n'avance (pas|plus), au point mort,
  (bloqué*|en suspens|suspendu*|gelé*|coupé*|fermé*) depuis, (bloqué|bloquée|bloqués) (chez|à la|dans|au|sans), (en rade|en carafe|à
  l'arrêt|en dérangement|hors d'usage|en berne), (compté*|facturé*|débité*|prélevé*|encaissé*|payer|payé*|tapé*|fait payer) ...
  (deux|2|trois|3) fois, (deux|2) fois (le|la|les|mon|l') ... (note|addition|facture|ticket|compte|relevé), (a|ont) encore
  (pris|augmenté|grimpé|monté|bougé), encore (pris|augmenté|grimpé|monté|bondi) (de|la|les|le|ce|cette),
  (augmente|augmentent|grimpe|grimpent|monte|montent) (encore|tous les|chaque|sans), (passe|passé|passée|passent|grimpe|grimpé|bondi) de ...
  à ... (euros|eur|balles|par mois), euros de plus, (reçu|livré|servi|donné|envoyé|expédié|mis|eu|posé) ... (au lieu|à la place), au lieu de
  ... (commandé*|demandé*|promis*|annoncé*|prévu*), alors (que|qu') (j'avais|j'ai|on avait|on a|nous avions|je l'avais|l'avais) (bien
  |pourtant |)(pris|commandé*|demandé*|réservé*|payé*|choisi*), alors (que|qu') (j'avais|j'ai|on avait|on a|nous avions|je l'avais|l'avais)
  (bien |pourtant |)(précisé*|indiqué|dit|coché|rendez|rdv|tout), alors (que|qu') (j'étais|on était|je suis|nous étions|j'y étais) ...
  (moi|nous|maison|là|présent*|place), (noté|marqué|indiqué|coché) absent, avis de passage, (une|deux|trois|2|3) (taille|tailles) (trop|en
  dessous|au-dessus), trop (petit|petite|petits|grand|grande|large|serré*|étroit*|court|courte|courtes) (malgré|alors|pour|de|et|aux|à),
  rentre pas dedans, taille (très |trop |vraiment |)(petit|grand|mal), (personne|nul) ...
  (savait|sait|savent|prévient|prévenu|prévenus|informe*|renseign*|bouge|décroche|déplacé|venu|réagit|accueilli*|explique*|servi*|capable|courant),
  (aucun|aucune|aucuns) ... (ne|n') (savait|sait|fonctionne|répond|marche|était|est|voulait|parlait),
  (annulé*|supprimé*|reporté*|décalé*|déprogrammé*|repoussé*|modifié*|changé*) ... (dernier moment|dernière minute|sans prévenir|sans un
  mot|sans explication|la veille|matin même|avant le départ|sans préavis|sans avertir|sans me|sans nous|pour la),
  (train|trains|vol|vols|bus|avion|séance|rendez-vous|rdv|réservation|consultation|visite) (annulé*|supprimé*|reporté*|décalé*|a été
  annulé*|a été supprimé*), sans (prévenir|préavis|un mot|avertir|explication|me prévenir|nous prévenir|me demander|même prévenir|aucune
  explication), (déplacé*|attendu|venu*|posé|payé*|appelé|congé|journée|matinée|euros|après-midi|fait la route) pour rien,
  (voilà|voici|retrouve|retrouvons|sommes|est|suis|laissé*|laisse) (tous |)(coincé*|bloqué*|plantés|en plan|dehors|à la rue|sur le
  carreau|en rade|seuls|livré* à), il (manquait|manquaient), (manque|manquent|manquait|manquaient) ... (dans le|dans
  la|sac|colis|boîte|carton|pièces|vis|plats|articles), (froid|froide|froids|froides|tiède|tièdes|cru|crus|crue|rassis|sec|caoutchouteu*)
  (et|à l'arrivée|quand|comme|sans), (était|étaient|arrivé*|servi*|livré*|tout)
  (froid|froide|froids|froides|tiède|tièdes|cru|crus|crue|rassis|secs|sèche|gelé*|détrempé*),
  (ferme|coupe|bloque|fige|déconnecte|éteint|vide|arrête|rallume) ... (tout|toute) (seul|seule), (écran|page)
  (noir|blanc|blanche|figé*|qui), (plus|pas|rien) (moyen|possible) (de|d'), (me|m') (déconnecte|demande) (à chaque|toutes les|sans
  arrêt|encore), (fait|font|faites|fais) la sourde oreille, fait* (le mort|la morte|les morts),
  (chauffage|ascenseur|radiateur*|chaudière|douche|clim|wifi|volet*|toit|plafond|robinet|machine|distributeur|borne) ... (monte pas|chauffe
  pas|panne|coule|fuit|goutte|marche pas|rade|hs),
  (lâché|lâche|craqué|pété|rompu|cédé|arraché*|décousu*|bouloche*|rétréci*|déteint*|délavé*|rouill*) (au|à la|après|en|dès|direct|de
  partout|comme|déjà|dans|aussi), bouloche*, (a|ont) (rétréci|déteint|rouillé), (deuxième|second|troisième|premier) (lavage|port|usage),
  (promène*|balade*|renvoie*|renvoyé*|ballott*|trimball*|rebondi*) ... (service|guichet|bureau|l'un|droite), de
  (service|guichet|bureau|poste|conseiller) en, (renvoie*|renvoyer) la balle, (tourne*|tourner) en rond, (reprend*|recommenc*|repart*|tout)
  ... (à|de) zéro, (perdu|égaré|paumé|perdent|perd) (encore |)(mon|ma|mes|notre|nos) (dossier|valise|bagage*|colis|commande|linge),
  (perdu|égaré|paumé|perdent|perd) (encore |)(mon|ma|mes|notre|nos) (clés|papiers|courrier|analyses|chèque|réservation),
  (valise|valises|bagage|bagages) ... (resté*|perdu*|jamais|abîmé*|introuvable*|éventré*), mêmes habits, mêmes vêtements, un jour sur deux,
  une fois sur (deux|trois|2|3), (change|changent|changé) (chaque|tout le temps|sans arrêt|toutes les|tous les|sans cesse|encore|de
  version), (bruit|travaux|voisins|musique|chantier|marteau) ... (nuit|dormir|sommeil), (pas|rien|impossible de) (pu |)(dormi|dormir|fermé
  l'œil|fermer l'œil), (copier-coller|copié-collé), (dire|dit|disent|répondre|répond|demandent|demande) (de|qu'il faut)
  (rappeler|repasser|revenir|patienter|attendre|recommencer), (côté|sur) rue alors, (vue|donnant) sur (parking|les poubelles|un mur|le
  parking), (promis|promettait|promettaient) ... (jamais|rien|toujours|pas), (me retrouve|se retrouve|retrouvés|retrouvé) (avec|sans|à),
  (gorge serrée|boule au ventre|goût amer|arrière-goût), en vrai (il|elle|c'est|ça|ils) ...
  (rien|petit*|tient|pas|fragile*|moche*|minuscule*), (attendais|attendions|attendait) (davantage|mieux|autre),
  (décroche|saute|coupe|plante|s'arrête|déconnecte|tombe) (toutes les|tous les|sans arrêt|dix fois|dès|en permanence|sans cesse|au milieu),
  (rien|aucun*|toujours rien|jamais) (n'est|n'a été|n'a|ne m'a|ne sera)
  (crédité|remboursé|fait|arrivé|réglé|versé|réparé|changé|bougé|prévu), (nous|m') (a|ont|avez)
  (oublié*|ignoré*|zappé*|snobé*|raccroché|planté*|expédié*|pris de haut|mal reçu*|mal parlé|menti|fait payer), raccroch* au nez,
  (jours|semaines|mois) pour (obtenir|avoir|décrocher|recevoir|répondre), (n'avait|n'avaient|n'a|n'ont) (pas|même pas|jamais|rien)
  (lu|ouvert|préparé|vérifié|nettoyé|compris|prévenu|écouté|regardé|rendu|prévu|changé|versé|réparé|désinfecté|rappelé|daigné),
  (pourtant|soi-disant|normalement|censé*) (être |)(inclus|incluse|compris|comprise|gratuit|gratuite|annulé*|offert|neuf|neuve),
  (prennent|prend) l'eau, (caution|dépôt|acompte|dépôt de garantie) ... (pas|jamais|toujours pas|rendu*|restitu*|gardé*|garde),
  (toujours|jamais) (pas |)(été |)(rendu*|restitué*|versé*|crédité*), (déposé|laissé|jeté|balancé) ...
  (voisin|voisine|trottoir|dehors|devant|palier|pluie|hall), tout (réexpliquer|recommencer|refaire|reprendre|ressaisir|répéter),
  (dois|devoir|doit|devons) (tout |)(réexpliquer|recommencer|rappeler|renvoyer|repayer|insister|courir), facture ...
  (explique|comprends|gonflée|salée|délirante|double|plus), (de plus|plus cher|plus) que (d'habitude|le mois
  dernier|prévu|annoncé|affiché|sur le devis|le devis), (code|bon|carte|coupon) ... (ne|n'est|refusé*|expiré|invalide) ...
  (applique|accept*|passe|marche|fonctionne|valable|reconnu), (en poudre|en boîte|décongelé*|réchauffée|micro-ondes|surgelé*), sortait d'un,
  (minutes|heures|jours) de décalage, (hors de moi), (pas|même pas|sans) (une|la moindre|une seule)
  (réponse|excuse|explication|visite|nouvelle), (quel gâchis|a disparu), je m'imaginais, on a fini par
  (se|partir|aller|manger|abandonner|payer|renoncer), (la chambre|le sol|les draps|les toilettes|la salle de bain) ...
  (sale*|cheveux|tach*|taché*|collant*|poussière|propre*), (ne |)(m'est|nous est|me sont) jamais (parvenu*|arrivé*), (puis|et) s'éteint,
  (malgré|en dépit de) (la|ma|notre) (réservation|garantie|confirmation|commande), changé de mains, (cheveu|insecte|mouche|ver|plastique|os)
  dans (ma|mon|la|le|mes), parti* sans (nous|moi)
`;
