import type { StageWords } from '../signalWords';

const words: StageWords = {
  aware: `(première|1ère|1re) fois que (j'|je )(en |)(entends|entend|vois|découvre|lis), (jamais|pas) (encore |)entendu parler, (je
    |)connaissais pas, connais pas (cette|ce|du|la), (je viens de|viens de|on vient de) (découvrir|tomber sur|voir la pub|voir la publicité|
    voir une pub|voir une publicité|voir leur pub|voir leur publicité|voir cette pub|voir cette publicité), (vu|vue|vus|tombé sur|tombée
    sur|passé) (une|la|leur|cette|votre) (pub|publicité|annonce|affiche), (pub|publicité) (pour|de|dans|à la|sur) (le métro|la télé|
    instagram|youtube|facebook|tiktok|la radio|insta), (j'ai |)(découvert|découvre|découverte) (cette|la|votre|ce) (marque|boutique|
    enseigne|site|appli|chaîne|hasard|à), (j'ai |)(découvert|découvre|découverte) (aujourd'hui|hier|par hasard|grâce) (marque|boutique|
    enseigne|site|appli|chaîne|hasard|à), c'est quoi (cette marque|norvelo|ce truc|cette appli|comme marque), connaissez (cette|la) marque,
    entendu parler (de|d'), (un ami|une amie|ma collègue|mon frère|une copine) m'(a|en a) parlé`,
  consider: `(j'hésite|hésite|hésitons|on hésite) (entre|encore|à|toujours), (ça vaut|vaut-il|vaut-elle|ça vaut-il) (le coup|la peine|
    vraiment), (vos|des|un|votre|avoir des) avis sur, (quelqu'un|qqn) (a|aurait) (déjà |)(testé|essayé|commandé|acheté|pris), (des |)retours
    sur, (je |on |)(compare|comparons|comparer), (pense|compte|envisage|songe|pensais) (à |d'|de |m'|à m'|de
    m'|)(acheter|prendre|commander|offrir|investir|souscrire|l'acheter|en acheter), (prévois|aimerais|voudrais|souhaite|envie) (à |d'|de
    |m'|à m'|de m'|)(acheter|prendre|commander|offrir|investir|souscrire|l'acheter|en acheter), (lequel|laquelle) (choisir|prendre|vous|me|
    est), (que|quel|quelle|quoi) (me |)(choisir|prendre|conseillez|recommandez|conseilles|modèle), (combien|c'est combien|quel prix|quel est
    le prix|quel tarif|il coûte combien|combien coûte), (fiable|sérieux) (ou pas|comme site|), (me|m') (tente|tentent|intéresse), (dispo|
    disponible|livrez|livrez-vous|expédiez) ... (quand|taille|en|à), (est-ce que|est-il|est-elle|c'est) ... compatible*, (par rapport|
    comparé|comparée|en comparaison) (à|au|aux|de|avec), (mieux|meilleur|meilleure) que, y a pas photo, liste d'envies, wishlist, à la
    recherche d'*, (je|on) cherche (un|une|des), (je|il) (le veux|la veux|me le faut), budget, (je|on) craque, arnaque ou, est-ce une
    arnaque, différence entre, avant (d'acheter|de commander|l'achat|de me lancer|de prendre)`,
  buy: `(viens de|vient de|venons de) (commander|acheter|passer commande|recevoir le colis|recevoir le commande|recevoir la colis|recevoir
    la commande|recevoir mon colis|recevoir mon commande|recevoir ma colis|recevoir ma commande|le commander|la commander|l'acheter|
    précommander), (commandé|commandée|acheté|achetée|précommandé) (le|la|hier|ce matin|aujourd'hui|il y a|avant-hier|lundi|mardi|mercredi|
    jeudi|vendredi|samedi|dimanche|en ligne|cette semaine|depuis), commande (passée|effectuée|en cours|validée|du|n|numéro|expédiée|
    annulée), (ma|notre) commande, (mon|le) colis, livraison, livreur, (en attente|j'attends) (de|mon|ma|la) (livraison|colis|commande),
    (pas|jamais|toujours rien|bien|enfin) reçu*, (reçu|reçue) (aujourd'hui|ce matin|hier|en|rapidement|mon|ma), numéro de suivi, panier, (au
    moment|lors|étape) (de|du) (payer|paiement|la commande|l'achat), paiement (refusé|en|accepté), passer (ma |la |une |)commande,
    confirmation de commande, précommande, acompte, passage en caisse`,
  onboard: `(viens de|vient de|venons de|à peine|enfin|tout juste) (déballer|l'installer|installer|recevoir et|le déballer|la déballer|
    ouvrir le carton|monter|le monter|la monter|configurer|m'inscrire|télécharger|m'abonner|l'allumer|déballé*|installé*|branché*),
    (déballage|unboxing), (première|1ère|premiere) (utilisation|installation|connexion|mise en route|prise en main|sortie|nuit|séance|leçon|
    course), premier (jour|jours|essai|cours|démarrage|allumage|test|vol) (avec|d'utilisation|de), premières impressions, (mise en service|
    mise en route|prise en main|montage|paramétrage|appairage|appairer|jumeler|configurer|configuration|activer ma sim|activer ma ligne|
    activer ma carte|activer ma compte|activer mon sim|activer mon ligne|activer mon carte|activer mon compte|activer la sim|activer la
    ligne|activer la carte|activer la compte|activer le sim|activer le ligne|activer le carte|activer le compte|installation|raccordé|
    raccordement), (la |)notice, mode d'emploi, facile à (monter|installer|configurer|prendre en main), (nouveau|nouvelle) (client|cliente|
    abonné|abonnée|utilisateur|utilisatrice), débute, débutante`,
  use: `(tous|toutes) les (jours|matins|soirs|semaines|nuits), au quotidien, quotidiennement, chaque (jour|matin|soir|semaine|nuit),
    (depuis|pendant|après|voilà) (un|une|deux|trois|quatre|cinq|six|huit|dix|plusieurs|quelques) (an|ans|mois|semaine|semaines|années),
    (depuis|pendant|après|voilà) (des|bientôt|presque|1|2|3|4|5|6|8|10) (an|ans|mois|semaine|semaines|années), au bout (de|d') (un|une|deux|
    trois|quatre|quelques|six|plusieurs|1|2|3|4|5|6|10) (an|ans|mois|semaine|semaines|jours|jour|utilisations|lavages), (je
    |)(l'utilise|m'en sers|l'utilisons|utilise|utilisons|me sers), (depuis la|avec la|dernière|la nouvelle) (mise à jour|maj), (à
    l'|d')(usage|utilisation), (à chaque|quand je|dès que je) (fois|ouvre|lance|charge|branche|utilise|roule), (notre|mon|le|un|super|
    agréable|excellent|bon) (séjour|week-end|repas|dîner|déjeuner|cours|vol), (nous avons|on a|j'ai) (séjourné|dîné|mangé|passé|déjeuné|
    logé|dormi|fêté), (ma|la|notre) chambre, petit-déj*, soirée, serveurs, serveur, serveuse, tient (la charge|toujours|le coup|longtemps),
    panne de, pannes, la batterie, l'appli (plante|bug|rame|est), éclaire, roule avec, encore une panne`,
  support: `(service client*|service après-vente|sav|support|hotline|assistance|conseill*) (m'|ne|a|est|n'|qui|très|au|inexistant|
    injoignable|répond|technique|réactif*|aux|vraiment), (appelé|contacté|contacter|joindre|relancé|écrit) (le|au|à|leur|votre|vos)
    (service|sav|support|hotline|assistance|conseillers), (équipe|service|merci|bravo) (du|au|de l') (sav|support|assistance|service
    client*|hotline), (sous|la|ma|hors|de|extension de|prise en charge) garantie, garantie (couvre|prend|de|refuse*|ne), (ouvert|ouvrir|
    j'ai|mon) (un |)ticket, réclamation*, (demande|procédure|attente|attend*) (de |du |mon |un |le |)remboursement, (être|suis pas|pas|
    toujours pas|été) remboursé*, rembours* sous, réparation*, réparé*, dépann*, litige, (mise en demeure|médiateur|dgccrf|signalconso), mon
    avocat, (malgré|après) (mes|nos|trois|plusieurs|de nombreu*|x|deux) (relances|appels|courriers|mails|relance|nombreu*), répondez-moi,
    (message|en) privé, mp, (problème|souci) (réglé|résolu)`,
  leave: `résili*, désabonn*, désinscri*, (fermé|clôturé|supprimé|fermer|clôturer|supprimer|clôture|ferme|supprime) (mon|notre|le) compte,
    désinstall*, (renouvelé|renouvellement|renouvelle|renouveler) (mon|de mon|d'abonnement|l'abonnement|pas|automatique), (je|on) (quitte|
    vous quitte), (passe|passé|passée|pars|parti|partie|retourne|vais) chez, la concurrence, changer (d'opérateur|de banque|de fournisseur|
    d'assur*|de crémerie|de mutuelle), changé (d'opérateur|de banque|de fournisseur|d'assur*|de mutuelle), adieu, plus jamais client*,
    (rendu|rendre) (ma|la) box, fin de (contrat|mon contrat|l'abonnement|mon abonnement), annuler mon (abonnement|contrat|forfait)`,
  advocate: `(je|on|nous) (vous |te |le |la |les |l'|)(recommande|recommandons|conseille|conseillons), (recommande|recommandons|conseille)
    (vivement|fortement|chaudement|à|ce|cette|les yeux), à recommander, à conseiller, (foncez|fonce), allez-y, n'hésitez (pas|plus), les
    yeux fermés, (parlé|parle|conseillé|recommandé|offert) à (tous|toutes|tout|mes|mon|ma), (serez|seras) pas déçu*, (allez|vas) pas (le |la
    |)regretter, (recommanderai|conseillerai), (parrain|parrainé|parrainage), bouche à oreille, incontournable*, (tous|toutes) mes (amis|
    amies|copines|copains|collègues|proches)`,
};

export default words;
