/** What is complained of: things, deliveries, services, money, manners. */
export const COMPLAINTS = `
  (ne
  |)(marche|fonctionne|marchent|fonctionnent|charge|chargent|démarre|répond|répondent|ouvre|tient|tiennent|synchronise|connecte|lance|capte|marchait|fonctionnait|affiche|reconnaît)
  (pas|plus|jamais|toujours pas|même pas|même plus), (ne |n'|)(s'allume|s'ouvre|se lance|se connecte|se charge|s'affiche|se synchronise|se
  recharge) (pas|plus|toujours pas), (n'a|n'ont|n'est|a|est|ont) jamais (marché|fonctionné|été livré*|été remboursé*|répondu|reçu|arrivé*|
  fait), (tombé|tombée|tombe|tombés|tombent|est|encore|toujours) en panne, panne (de réseau|d'internet|générale|sur|depuis|encore), pannes
  (à répétition|constantes|récurrentes|incessantes), en panne, (a|ont|est|s'est) (lâché|cassé|cassée|grillé|cramé|rendu l'âme|claqué|pété)
  (au bout|après|en|dès|direct|déjà|), (a|ont|est|s'est) (fondu|planté|déchiré|déchirée|décollé|décollée|fissuré|fissurée) (au bout|après|
  en|dès|direct|déjà|), (cassé|cassée|cassés|abîmé|abîmée|abîmés|endommagé|endommagée|endommagés|rayé|rayée|fissuré|fissurée|défectueux|
  défectueuse|défectueuses|périmé|périmée|moisi|moisie|déchiré|déchirée|incomplet|incomplète|troué|trouée|usagé), hors service, hs (au bout|
  après|depuis|en), (mort|morte|hs|kaput) (au bout|après|en) (de |)(une|deux|trois|quelques|quatre|six|un|2|3|4|6), (l'appli|application|
  app|appli|site|logiciel|jeu|box|téléphone|ordi|serveur) ... (plante|bug|bugue|beugue|rame|freeze|crash|crashe|lag|bloque|déconnecte|ferme
  tout seul), (plante|plantent|plantait|bugue|beugue|bug|buggé|buggée|bugué|rame|rament|lague|freeze|crashe) (tout le temps|sans arrêt|dès|à
  chaque|depuis|constamment|en permanence|encore|toujours|beaucoup|énormément|grave|trop|quand|et|sans cesse), (plein|rempli|bourré|truffé|
  trop|blindé) de bugs, bugs, c'est buggé, ça (bug|rame|plante|lag|beug|bugue), (erreur|message d'erreur) (à chaque|tout le temps|quand|
  permanent|au moment), (toujours|encore) (pas|rien|aucun|aucune|en attente|aucunes), (pas|jamais|rien|non) (encore |toujours |été
  |)(reçu|reçue|livré|livrée|remboursé|remboursée|arrivé|arrivée|de réponse|de nouvelles|de retour|eu de réponse|eu de nouvelles|eu de
  retour|obtenu), (aucune|zéro|0|sans|aucun) (réponse|nouvelle|nouvelles|explication|suivi|retour|aide|solution|geste|excuse|considération|
  respect|professionnalisme|remboursement|information), (colis|commande|paquet|livraison|courrier|article) (perdu|perdue|jamais|égaré|
  égarée|ouvert|abîmé|en retard|disparu|bloqué|bloquée|introuvable|volé|incomplète|erronée), (en|avec|trop de|du|de|beaucoup de|énorme)
  retard, retards, retard (de|inadmissible|inacceptable|sur|énorme|) (livraison|deux|trois|plusieurs|2|3|4|1|une|plus), (j'attends|on
  attend|attendons) (toujours|encore|depuis|mon|ma|mes|plus de), attente (interminable|insupportable|de plus|trop longue|inadmissible|
  infinie), (délais|délai) (non|pas|interminables|interminable|jamais|trop) (respectés|respecté|longs|long|), injoignable*, (personne|aucun
  conseiller) (ne |n'|)(répond|décroche|rappelle|sait|est capable|est au courant|m'a|m'aide|me), (ne
  |)(répond|répondent|réponds|répondez|rappelle|rappellent|décroche|décrochent) (jamais|pas|plus|toujours pas), (on|ils|vous) (me|m'|nous|
  te) (raccroche|raccrochent|raccroché|balade|baladent|baladez|ignore|ignorent|ignorez|ment|mentent|mentez|prend pour|prenez pour|prennent
  pour|font tourner|refuse|refusent|refusez|harcèle|harcèlent|harcelez), (se|vous) (fout|foutent|foutez|moque|moquent|moquez) (de nous|de
  moi|du monde|de la gueule|de vos|de leurs|des clients|des gens|complètement), (refus|refuse|refusent|refusez|refusé) (de |de me |de nous
  |du |)(rembourser|remboursement|remboursé|reprendre|échanger|prendre en charge|faire jouer la garantie|répondre), (prélevé|prélevée|
  débité|débitée|facturé|facturée|prélevés|débités) (deux fois|2 fois|à tort|sans|double|en double|trop|malgré|alors que|encore|sans mon
  accord|par erreur), (continue|continuent|continuez) (à|de) (me |nous |lui |m'|)(prélever|facturer|débiter|envoyer|harceler), double
  (prélèvement|facturation), surfactur*, (frais|coûts) (cachés|abusifs|exorbitants|supplémentaires|non annoncés|de dossier), (hausse|
  augmentation|augmentations) (abusive|de prix|des prix|de tarif|de tarifs|des tarifs|du prix|sans|inadmissible|de l'abonnement), (trop|
  hyper|super|beaucoup trop|excessivement|bien trop|vraiment|un peu) (cher|chère|chers|chères), hors de prix, exorbitant*, (prix|tarifs)
  (abusifs|abusif|exagérés|exagéré|délirant|délirants|excessif*|honteux|scandaleux|prohibitif*|qui flambent), arnaque, arnaques, arnaqué,
  arnaquée, arnaquer, arnaqueur*, escroc*, escroquer*, voleurs, voleur, bande de (voleurs|charlots|escrocs|incapables|branques|branleurs|
  bras cassés|guignols|nuls|menteurs|rigolos|clowns|nazes|cons|connards), c'est du vol, du vol (pur|manifeste|organisé), (remboursez|rendez)
  (moi|nous|mon argent), (veux|exige|demande|réclame|voudrais|demandons|exigeons|réclamons) (le|mon|un|être|à être) (remboursement|
  remboursé|remboursée|remboursés|argent|dédommagement|geste commercial), (mon|notre) argent, honteux, honteuse, c'est (une |)honte, une
  honte, la honte, scandaleux, scandaleuse, scandale, inadmissible*, inacceptable*, intolérable*, lamentable*, déplorable*, pitoyable*,
  minable*, médiocre*, catastrophique*, catastrophe, désastreu*, désastre, exécrable*, horrible*, affreu*, infect*, immonde*, dégueulasse*,
  dégueu, dégoûtant*, ignoble, abusé, abusif, abusive, révoltant*, n'importe quoi, du foutage de gueule, foutage de gueule, une (blague|
  plaisanterie|cata|horreur), (de la|une|grosse|c'est de la|que de la|vraie|bonne) (merde|daube|camelote|pacotille|arnaque|bouse), de merde,
  daube, camelote, pourri, pourrie, pourris, nul, nulle, nuls, nullissime*, nullité, naze, nazes, bidon, (très |trop |vraiment |tellement
  |super |un peu |assez |plutôt |)(déçu|déçue|déçus|déçues), (grosse|grande|quelle|énorme|petite|vraie|une|belle) déception, déception,
  décevant, décevante, décevants, décevantes, (mécontent|mécontente|insatisfait|insatisfaite|dégoûté|dégoûtée|furieux|furieuse|outré|outrée|
  excédé|excédée|écœuré|écœurée|scandalisé|scandalisée|remonté|remontée|exaspéré|exaspérée), pas (content|contente|contents|satisfait|
  satisfaite|satisfaits|terrible|top|fiable|sérieux|aimable|aimables|normal|acceptable|pro|professionnel|à la hauteur|conforme|propre|frais|
  bon|bonne|correct|correcte|de qualité|honnête|pratique|solide|étanche|ouf|dingue|fou|convaincu|convaincue), (j'en ai|on en a|y en a|en ai)
  (marre|assez|ras|plein|ras le bol|par dessus), marre (de|des|d'|du), ras le bol, ras-le-bol, ral le bol, (vous|ils) (abusez|exagérez|
  abusent|exagèrent|devriez avoir honte), (faut|il faut) arrêter (de|d') (se|prendre|nous), (mauvais|mauvaise|mauvaises|très mauvais|très
  mauvaise|piètre) (service|qualité|expérience|accueil|foi|surprise|produit|odeur|gestion|état|communication|article|taille|couleur|
  référence|adresse|impression), (qualité|finition|service|accueil|propreté|sav|hygiène) (à revoir|médiocre|déplorable|inexistant|
  inexistante|laisse à désirer|laissent à désirer|zéro|nul|nulle|catastrophique|limite|douteuse|douteux|en chute), inexistant*, laisse*
  (vraiment |)à désirer, (manque|manque total|manque cruel) de (respect|professionnalisme|sérieux|considération|propreté|personnel|hygiène|
  place|transparence|communication|suivi|goût|clarté), (désagréable|désagréables|impoli|impolie|impolis|malpoli|malpolie|odieux|odieuse|
  méprisant|méprisante|méprisants|hautain|hautaine|hautains|agressif|agressive|incompétent|incompétente|incompétents|incompétence|
  irrespectueu*|grossier|grossière|malhonnête*|mensonge|mensonger|mensongère|mensonges|menteur*|antipathique*|froid et|glacial|sans-gêne|
  incapable*), (sale|sales|crasseux|crasseuse|dégradé|vétuste|insalubre|bruyant|bruyante|sens mauvais|sent mauvais|sentait mauvais|sent
  l'humidité|pue|puait|cafards|punaises|moisissure*|poils|cheveux dans|poussière partout|froide et|tiède|brûlé|brûlée|trop cuit*|pas cuit*|
  immangeable*|insipide*|fade|gras), (rien à voir|aucun rapport) avec (la|les|le|ce|l') (photo|photos|description|annonce|site|commande|
  pub), (non|pas) conforme*, (contrefaçon|faux|contrefait), (ne |)correspond (pas|en rien|absolument pas), (trompeu*|mensong*), (à|a) (fuir|
  éviter|bannir|proscrire) (absolument|d'urgence|à tout prix|), fuyez, évitez (absolument|à tout prix|cette|ce|cet|comme|), (passez|passer)
  votre chemin, n'(achetez|y allez|allez|commandez|installez) (pas|surtout pas|jamais|plus), ne (commandez|achetez|prenez|téléchargez|
  faites|perdez|mettez|venez|réservez|choisissez|souscrivez) (pas|surtout pas|jamais|plus), plus jamais, jamais plus, (déconseille|
  déconseillé|déconseiller|déconseillons), (recommande|conseille|recommanderai|conseillerai|recommandons|recommanderais|conseillerais) (pas|
  plus|absolument pas|vraiment pas|à personne|surtout pas|en aucun cas|guère), (n'y |ne |y
  |)(retournerai|reviendrai|retournerons|reviendrons|remettrai|commanderai|achèterai|rachèterai|reprendrai) (plus|pas|jamais|certainement
  pas), (perte|gaspillage) (de temps|d'argent|de fric|du temps), (argent|fric) (jeté|foutu|par les fenêtres|gaspillé), (jeté|bon|bonne|
  direct|finit|fini|partie) (à |pour |)la poubelle, poubelle, (ne |)vaut (pas|vraiment pas|absolument pas|même pas) (le|son|ce|la|un), (ne
  |)(sert|servent) à rien, inutile, inutiles, inutilisable*, impossible (de|d'|à) (joindre|se connecter|me connecter|avoir|faire|contacter|
  obtenir|accéder|payer|ouvrir|utiliser|annuler|parler|finaliser|modifier|télécharger|valider|supprimer|désactiver|se|me|d'avoir|commander|
  réserver|entrer|monter|passer), je n'arrive (pas|plus) à (me|avoir|joindre|ouvrir|payer|accéder|commander|le|la|faire|télécharger|valider|
  utiliser|finaliser|), n'arrive (pas|plus), (problème|problèmes|souci|soucis|pb|pbs|probleme) (avec|de|sur|depuis|au|à|non|récurrent*|
  technique*|toujours|persiste*|d'|rencontré*|pas), (un|des|gros|même|encore|toujours|plusieurs|plein de|que des|aucune solution au|mon|ce|
  le|grave|nombreux|énorme) (gros |)(problème|problèmes|souci|soucis|pb|litige|dysfonctionnement*), dysfonctionnement*, réclamation*,
  (litige) (avec|en cours|depuis), (quel|c'est quoi ce|c'est quoi cette|sérieux c'est quoi) (scandale|bordel|délire|merdier|cirque|service
  de|arnaque|honte|blague|manque de), (merci|bravo) (pour rien|quand même|encore pour rien), (merci|bravo|félicitations) pour (ce|cette|la)
  (foutage|merveilleuse|magnifique|belle) (panne|surprise|arnaque), bravo les gars, encore (une|un) (panne|bug|retard|augmentation|coupure|
  problème|incident|grève|erreur|hausse), (coupure|coupures) (de|d'|internet|constantes|réseau), (débit|connexion|réseau) (pourri|pourrie|
  nul|nulle|lent|lente|catastrophique|inexistant|ridicule|minable|instable|de merde), (une|1|zéro|0) étoile, zéro pointé, si je pouvais
  mettre (0|zéro|moins), allez (tous |)(vous faire|crever|au diable|bien vous), vous n'êtes que, (avertis|prévenus|attention) (à|les|aux)
  (arnaques|arnaque|acheteurs), le pire, la pire, pire (service|expérience|banque|opérateur|hôtel|restaurant|achat|que), (ridicule|
  ridicules|absurde|aberrant|aberrante|ubuesque|kafkaïen*|hallucinant|hallucinante|lunaire|invraisemblable), (semaines|mois|jours|
  utilisations|lavages|semaine|lavage) (seulement|à peine)
`;
