import type { AspectWords } from '../signalWords';

const words: AspectWords = {
  delivery: `livraison*, livré, livrée, livrés, livrées, livrer, livrez, livrent, livre (en|à|chez) (france|domicile|corse|belgique|suisse|
    24|48|deux), livreu*, colis, paquet reçu, (mon|le|ce) paquet, expédition*, expédié*, expédier, expédiez, envoi, envois, transporteur*,
    coursier*, facteur, chronopost, colissimo, dpd, mondial relay, point relais, points relais, relais colis, frais de port, port (offert|
    gratuit), acheminement, emballage*, emballé*, bien emballé, délai, délais, (pas|jamais|toujours rien|bien|enfin) reçu*, reçu
    (rapidement|en avance|en deux|en trois|à temps|en retard|sous), suivi (du|de|colis), numéro de suivi, commande (arrivée|pas arrivée|
    reçue|livrée), arrivé* (en avance|à temps|en retard|rapidement|abîmé*|cassé*)`,
  price: `prix, tarif, tarifs, tarification, cher, chère, chers, chères, pas cher, coût, coûts, coûte, coûtent, coûtait, coûteu*, euros,
    balles pour, augmentation*, hausse (de|des|du), augmenté (le|les|mon|de), facture*, facturé*, facturer, facturation, prélevé*,
    prélèvement*, prélever, prélèvent, débité*, frais (de dossier|bancaires|cachés|abusifs|supplémentaires|d'inscription|de tenue),
    abonnement (à|trop|augmente*|qui), cotisation*, promo, promos, promotion*, réduction*, remise, remises, soldes, rabais, bon plan, bonne
    affaire, rapport qualité, qualité-prix, gratuit, gratuite, gratuitement, abordable*, exorbitant*, hors de prix, budget, (payer|paye|
    paie|payé) (plus|moins|trop|cher|autant|un bras|une fortune), (on|je|nous) (paie|paye|payons), économique*, économies, économisé,
    raisonnable*, (l'|une |)addition, cashback,
    (compté*|facturé*|payé*) ... fois, (la|ma|notre|sur la) note, loyer, (euros|eur), devis, combien, mensualité*, caution, supplément*,
    surcoût*`,
  quality: `qualité, qualités, qualitatif, solide*, solidité, fragile*, robuste*, robustesse, résistant*, durable*, finition*, matière*,
    matériau*, tissu, couture*, cassé, cassée, cassés, casse, lâché, lâche au, grillé*, défectueu*, défaut*, panne, pannes, en panne, hs,
    autonomie, batterie*, éclaire, éclairage, luminosité, puissance, puissant*, performance*, performant*, fiabilité, fiable, fiables, (ne
    |)(marche|fonctionne|marchent|fonctionnent) (pas|plus|bien|très|parfaitement|mal|nickel|super), confort*, confortable*, inconfortable*,
    propre, propres, propreté, sale, sales, saleté, hygiène, humidité, odeur*, bruit, bruyant*, insonoris*, goût, goûts, saveur*, savoureu*,
    frais, fraîcheur, délicieu*, succulent*, cuisine, cuisson, plat, plats, nourriture, repas, dessert*, poisson, viande, pizza*,
    petit-déj*, petit déjeuner, fibre, réseau, débit, connexion, signal, son, image, écran, caméra, photo de nuit, contrefaçon*, camelote,
    taille bien, taille (petit|grand), coupe, efficace, efficacité, design, chambre*, literie, matelas, crème, chauffe, surchauffe*,
    explosé, usure, usé, usée, jetable, durée de vie, tient (bien|longtemps|deux|la charge|la route), cours (bien|mal|très),
    (ligne|connexion) ... (saute|coupe|coupée|morte|instable), (fermeture|zip|bretelle|semelle*|talon|poignée|bouton*|couture*|manche),
    bouloche*, rétréci*, déteint*, rouill*, (froid|froide|froids|froides|tiède*), frites, soigné*, ascenseur, chauffage, (comme|presque)
    neuf, devis`,
  support: `service client*, service clientèle, service après-vente, service après vente, sav, support, support technique, assistance,
    hotline, conseiller, conseillère, conseillers, conseillères, standard, téléconseill*, (au|par) téléphone, (personne|nul) ne (répond|
    décroche|rappelle|m'a), (ne |)(répond|répondent|répondez|rappelle|rappellent) (pas|jamais|plus|à), répondez-moi, (aucune|sans|pas de|
    jamais de) réponse*, réponse* (rapide*|en|claire*|automatique*|type|du), réponds pas, injoignable*, (chat|tchat), chatbot, ticket,
    tickets, réclamation*, (relancé|relances), garantie, réactif, réactive, réactivité, accompagnement, dépannage, (message|envoyer|en
    message|par message) privé, (problème|souci) (réglé|résolu|traité), mails, courriels, (mes|nos|trois|plusieurs) (appels|courriers|mails|
    relances),
    (heure|heures|minutes) (au|de) téléphone, (mon|le|notre) dossier, (aucune|sans|toujours sans) (nouvelle|nouvelles|retour),
    (réponse|répondu|répondent) (en|sous|dans), de service en service, (dire|dit|répondre) de (rappeler|patienter), copié-collé`,
  app: `appli, applis, application, applications, app, apps, mise à jour, mises à jour, maj, version (android|ios|mobile), android, ios,
    play store, playstore, app store, appstore, widget, notification*, notifs, logiciel, logiciels, interface, mode sombre, bug*, plante,
    plantages, connexion à l'appli, désinstall*`,
  website: `site, site web, site internet, sites, page web, page (d'accueil|produit|de paiement|de commande), (espace|compte) client, mon
    compte client, espace personnel, panier, paiement*, payer en ligne, (moyen|moyens|mode) de paiement, paypal, apple pay, carte (refusée|
    bancaire refusée), formulaire, connexion au site, moteur de recherche, boutique en ligne, eshop, e-shop, site e-commerce, commande en
    ligne, commander en ligne, en ligne, tunnel, checkout, captcha, mot de passe, identifiants, menu du site, navigation, cookies, url`,
  staff: `personnel, équipe sur place, équipe (adorable|au top|géniale|accueillante|super|souriante|formidable|sympa|sympathique|
    désagréable|aux petits soins|très), serveu*, serveuse*, vendeu*, vendeuse*, caissi*, réceptionniste*, réception, gérant, gérante,
    patron, patronne, technicien*, livreur (désagréable|impoli|sympa|adorable|aimable|très), chauffeur*, hôtesse*, accueil, accueilli*,
    accueillant*, employé, employés, employée, employées, coiffeu*, médecin*, infirmi*, dentiste, prof, professeur*, formateur*,
    formatrice*, coach, mécano, garagiste, staff, guichetier*, guichet, chef, barman, vigile*, femme de ménage, aimable, aimables,
    souriant*, sourire, gentillesse, gentil, gentille, gentils, désagréable*, impoli*, malpoli*, aux petits soins, adorable, honnêtes,
    honnête, bienveillan*,
    (au |le |du )(comptoir|guichet), (la|cette) (dame|demoiselle|jeune femme) (du|de|au|à), (le|ce) (monsieur|jeune homme|garçon)
    (du|de|au|à),
    (prof|profs|moniteur*|monitrice*|kiné|proprio|propriétaire|gardien*|hôte|hôtes|pharmacien*|caissière|coiffeur|agent|agents|steward*|contrôleur*),
    (employés|vendeurs|serveurs), (équipe|équipes) (à l'écoute|disponible|présente|compétente)`,
  returns: `retour (gratuit|produit|colis|impossible|de l'article|d'article|de ma commande|à ma charge), retours (gratuits|payants|sont|
    faciles), retourner (l'article|le produit|le colis|ma commande|mon), retourné (le|l'|mon|ma|la), (bon|étiquette|politique|frais|délai)
    de retour, rembours*, remboursement*, remboursé*, échange, échanger, échangé*, rétractation, renvoyer (le|l'|mon|la|ma|les), renvoyé
    (le|l'|mon|ma|la|les), avoir (de|en|valable), satisfait ou remboursé, reprise`,
  availability: `en stock, stock, stocks, rupture, ruptures, en rupture, épuisé*, dispo, dispos, disponible*, disponibilité*, indisponible*,
    introuvable*, réassort, de retour en stock, précommande*, ouvert (le|les|aujourd'hui|demain|dimanche|lundi|ce), ouverte (le|les|
    aujourd'hui|demain|dimanche|lundi|ce), ouverts, ouverture, horaires, fermé (le|les|depuis|sans|définitivement|dimanche|lundi), fermée
    (le|les|depuis|sans|définitivement|dimanche|lundi), (quand|où) (le |la |les |l'|)(trouver|acheter), liste d'attente, complet, complets,
    en magasin`,
  privacy: `données, données (personnelles|bancaires|perso), rgpd, vie privée, confidentialité, confidentiel*, (fuite|vol|revente|vente|
    protection|sécurité) (de|des) (données|mes données|nos données|informations), (mes|nos) (infos|informations|coordonnées) (personnelles|
    bancaires|perso|), espionn*, pistage, traçage, piratage, piraté*, pirater, hacké*, hackers, usurpation, (revend|revendu|vendu|vendent|
    partag*) (mes|nos|vos) (données|infos|coordonnées|numéro*), démarchage, spam, spams, cookies, numéro de carte, mot de passe (volé|
    piraté|en clair), cnil, traceurs, géolocalis*`,
  accessibility: `accessibilité, handicap*, handicapé*, pmr, fauteuil roulant, (en|mon) fauteuil, malvoyant*, non-voyant*, non voyant*,
    aveugle*, malentendant*, sourd, sourde, sourds, sous-titr*, sous titr*, lecteur d'écran, voiceover, talkback, nvda, contraste*,
    daltonien*, (taille|taille de la|petite|plus grosse|plus grande|grosse) police, police (de caractères|trop petite|plus grande|plus
    grosse), (écrit|caractères|texte|lettres) (trop |plus |tout |)(petit|petits|gros|grands|grosses), gros caractères, langue des signes,
    lsf, rampe (d'accès|), audiodescription, audio-description, dyslexi*, mobilité réduite, personnes âgées, illisible*`,
};

export default words;
