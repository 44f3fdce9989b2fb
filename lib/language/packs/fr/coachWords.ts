import type { CoachWords } from '../coachWords';

const words: CoachWords = {
  acknowledges: `
    merci (beaucoup|infiniment|encore|à vous|à toi|d'avoir|pour (votre|ton|ta|vos|tes|ce|cet|cette|la|le|les|l'|ces)), (un|mille) (grand
    |immense |)(merci|mercis), grand merci, merci de (nous (le
    |l'|)(dire|avoir|signaler|alerter|prévenir|faire|recommander|poser)|l'avoir), merci de (votre|ta|ton)
    (retour|message|signalement|franchise|intérêt|confiance|fidélité|patience|avis|idée|suggestion), (nous |)(vous|te) remercions,
    (on|nous) (vous |te |)(comprend|comprenons|entend|entendons|imagine|imaginons|conçoit|concevons), je (comprends|conçois|vois| mesure),
    (se|ça se|cela se) comprend, compréhensible, c'est (bien |tout à fait |)(normal|légitime|compréhensible|vrai|agaçant|pénible|
    frustrant|énervant|rageant|rude|dur|grave|sérieux|inquiétant|décevant|abusé), (votre|ta)
    (colère|déception|frustration|inquiétude|agacement| crainte|peur|question|remarque|réaction) (est|se), (vous|tu) (avez|as) (tout à
    fait |bien |parfaitement |entièrement |totalement |)(raison|le droit|fait de), t'as (raison|bien fait), (il y a|y a) de quoi, (à
    votre|à ta) place, (trop|bien trop|beaucoup trop) (long|court| tard|longtemps), (vous|tu)
    (méritiez|méritais|attendiez|attendais|faites bien|fais bien), (vous en|tu en|en) (attendiez|attendais), (ce n'est|c'est) pas
    (acceptable|normal|agréable|évident|clair|drôle|marrant), inacceptable, (mauvaise|sale|triste) (surprise|expérience| nouvelle),
    (pas|jamais) agréable, quel (beau|bel|joli|gentil) (message|témoignage|retour|avis|compliment), (fait|font) (très |vraiment |si |super
    |)(plaisir|chaud au cœur), (ça|cela|votre message|ton message) nous (touche|fait plaisir|va droit), (ravis|heureux|contents) (de|que|
    qu'|d'), bonne (idée|question|remarque), excellente (idée|question|remarque|suggestion), (on|nous) (voit|voyons|lit|lisons)
    (bien|que|votre|ton| à quel point), bien (noté|reçu), (désolés|navrés|navré|désolé) (de|d'|pour) (lire|apprendre|l'attente|ce que),
    c'est (ton|votre) droit, (démarche|choix|décision) est votre droit, c'est (ta|votre) décision, c'est (ton|votre) choix,
    (respectons|respecte) (ce|cette|votre|ton|ta|la), la respectons, le respectons, prenons (très |)au sérieux, merci de
    (parler|penser|nous mettre), nous l'entendons, mieux vaut demander, (te|vous) manque, quelque chose ... (déplu|déplaît), pas
    indifférents, quelque chose ... (mal passé|passe mal), (signales|signalez|décrivez|racontes) est (grave|sérieux), difficile de s'y
    retrouver, merci c'est
  `,
  owns: `
    (désolé|désolés|désolée|désolées|navré|navrés), (toutes |mille |)nos (plus |)(plates |sincères |)excuses, (nous |)(vous |te
    |)(présentons|prions| présente|prie) (de |d'|)(accepter |)(nos|mes) excuses, mes excuses, toutes mes excuses, pardon (pour|de|d'),
    pardon, (on|nous) (s'excuse|nous excusons), (excusez|excuse)-nous, nous (regrettons|déplorons) (sincèrement |vraiment |beaucoup
    |profondément |)(ce|cet|cette|que cela|que ça|l'|la|le|d'en|de vous avoir|ces), (c'est|est) (de |)(notre|nous)
    (faute|erreur|responsabilité|échec), (notre|une) erreur (de notre part|est|regrettable|chez nous), (l'erreur|la faute|l'oubli|le tort)
    (est|vient) (de|chez) (nous|notre), (on|nous) (s'est|nous sommes|avons|a)
    (trompés|plantés|ratés|raté|échoué|manqué|failli|loupé|merdé|foiré|fauté|oublié|mal), (on a|nous avons|avons)
    (merdé|foiré|raté|loupé|échoué), (nous |on )(vous |t'|)(avons|a) (déçu|laissé tomber|fait défaut), (n'avons|on n'a|a) pas (été|su) ...
    (hauteur|répondre|tenir|livrer|faire), pas été à la hauteur, (n'aurait|n'aurais|ne devait|ne devrait) (jamais |pas )(dû|du|arriver|se
    produire|se passer|être), (nous |on )(assumons|assume| reconnaissons|reconnaît|prenons nos), à nous de
    (réparer|corriger|rattraper|régler), (c'est|ça c'est) (pour|sur) nous, de notre fait
  `,
  nextStep: `
   
    (envoyez|envoie|écrivez|écris|contactez|contacte|appelez|appelle|indiquez|indique|donnez|donne|transmettez|transmets|dites|dis|communiquez|
    répondez|rejoignez|précisez|précise|passez|passe|partagez|balance|balancez|racontez|raconte|expliquez|explique)-nous,
    (dis|dites)-(le|nous), (pouvez|pourriez|peux|pourrais|peut|voulez|veux)-(vous|tu) ...
    (envoyer|indiquer|donner|écrire|préciser|transmettre|communiquer|dire|contacter| confirmer|vérifier|essayer), merci de (nous |bien
    vouloir |)(écrire|envoyer|contacter|indiquer|transmettre|communiquer|préciser|passer|appeler| donner),
    (envoyez|envoie|écrivez|écris|balance|balancez|passez|passe|laissez|laisse|joignez|file|filez) (nous |moi |)(votre|ton|le|un|ta|une),
    (n'hésitez|n'hésite) pas à, (veuillez|il suffit|il vous suffit|il te suffit) (de |d'|), (vous pouvez|tu peux) (nous |le |la |les
    |aussi |toujours |directement
    |)(écrire|joindre|contacter|appeler|annuler|résilier|demander|renvoyer|retourner|envoyer|trouver|vérifier|choisir|répondre|passer), on
    (vous |te |t'|le |la |l'|les
    |)(renvoie|rembourse|remplace|rappelle|recontacte|répond|envoie|vérifie|regarde|échange|corrige|contacte|dit|tient|transmet|prépare|livre|ouvre),
    nous (vous |te |t'|le |la |l'|les
    |)(renvoyons|remboursons|remplaçons|rappelons|recontactons|répondons|envoyons|vérifions|regardons|échangeons|corrigeons|contactons|tenons|transmettons|préparons|livrons|ouvrons),
    (on va|nous allons) (vous |te |le |la |l'|les
    |)(renvoyer|rembourser|remplacer|rappeler|contacter|répondre|envoyer|vérifier|regarder|corriger|échanger|voir|trouver|régler|livrer),
    (nous|je) (vous |te |le |la |l'|les
    |)(renverrons|rembourserons|remplacerons|rappellerons|recontacterons|répondrons|enverrons|vérifierons|
    enverrai|rappellerai|répondrai|corrigerons|échangerons|tiendrons), (revenons|reviens|revient|reviendrons) vers (vous|toi),
    (un|une|votre|ton|le|la) (nouveau|nouvelle|remplacement|échange|remboursement|colis|étiquette) ... (part|partira|arrive|en
    route|expédié*|envoyé*), (résiliation|retour| annulation|échange) se fait, pour (résilier|annuler|retourner|échanger), avec
    (votre|ton) numéro de commande, dans quelle situation, (quel|quelle| quels|quelles)
    (modèle|appareil|version|produit|téléphone|taille), reprendre (votre|ton|le) dossier, (joignable|joignables) ici, (garde|gardez)
    (tes|vos) données, (qu'est-ce qui|d'où vient) ... (inquiète|doute), pouvons-nous faire, souhaitez arrêter une, (une commande|un
    abonnement) un (abonnement|compte)
  `,
  time: `
    tout de suite, immédiatement, immédiat, immédiate, sans (attendre|délai|tarder), dès
    (que|aujourd'hui|demain|réception|maintenant|lundi|mardi| mercredi|jeudi|vendredi|samedi|dimanche|ce), aujourd'hui, aujourd'hui même,
    ce (soir|matin|midi|jour), cet après-midi, cette (semaine|nuit| après-midi), demain, après-demain, dans (l'heure|la journée|la
    soirée|la semaine|les heures|les plus brefs|les meilleurs|les jours|les minutes), dans (les plus brefs|les meilleurs) délais, au plus
    (vite|tard|tôt), le plus (vite|rapidement|tôt) possible, (très |)rapidement, très vite, sous
    (quarante-huit|vingt-quatre|peu|huitaine|quinzaine|48|24|72|une|deux|trois), d'ici (demain|ce|la|peu|lundi|vendredi|là), avant
    (midi|ce soir|la fin| demain|lundi|vendredi|le week-end), fin de (journée|semaine), en (priorité|urgence), prochainement, la semaine
    prochaine, jour même, heure qui suit, dans la foulée, sans plus attendre, illico
  `,
  privateChannel: `
    (message|messages|messagerie) (privé|privés|privée|direct|directs|directe), en (privé|mp|dm|message privé|message direct|direct),
    (par|via|un|nos| vos|les|l'|son)
    (mp|dm|mps|dms|mail|mails|e-mail|e-mails|email|courriel|téléphone|messagerie|inbox|whatsapp|messenger|tchat|chat|formulaire),
    (écrivez|écris|contactez|contacte|joignez) (nous |-nous |)(à|par|au|sur|via), (écrivez|écris|contacte|contactez|appelez|appelle)-nous
    (à|par|au| sur|via|en), (dm|mp|mps|dms), (appelez|appelle)-nous, (notre|le) (service client|service clients|service
    après-vente|sav|formulaire|numéro|support), (nous |)(joindre|joignable|joignables) (ici|au|à|par|directement|sur), hors du public,
    loin des regards, adresse e-mail, adresse mail, boîte de réception, messages ouverts
  `,
  defensive: `
    comme (déjà |)(dit|indiqué|expliqué|mentionné|précisé|signalé|stipulé), comme nous (vous |te |)(l'|)avons (déjà
    |)(dit|indiqué|expliqué|écrit|précisé|signalé), comme on (vous |te |)(l'|)a (déjà |)(dit|indiqué|expliqué|écrit|précisé|signalé),
    (vous|tu) (auriez|aurais|deviez|devais|avez|n'avez|n'aviez) (dû|du|qu'à|mal|pas (lu|respecté|suivi|vérifié)), il
    (fallait|suffisait|aurait fallu), (si (vous|tu) (aviez|avais)) (lu|suivi|regardé|vérifié|respecté), (notre|nos|le|la|les)
    (politique|règlement|conditions générales|cgv|conditions) (est|sont|prévoit|prévoient|stipule*|ne|interdi*|n'*|de vente), conformément
    à (nos|notre|nos conditions), conditions générales (de vente|d'utilisation| prévoient), (ce n'est|n'est|c'est) pas (de
    |)(notre|nos|la|à nous) (faute|problème|ressort|responsabilité|responsable|rôle|affaire), (ne sommes|sommes)
    (pas|nullement|aucunement) responsables, (nous |on )(déclinons|décline) toute, (indépendant|indépendante) de notre volonté, (c'est|
    faute) (le|du|au) (transporteur|livreur|facteur), (nous|personne) (ne pouvons|ne peut|n'y pouvons|n'y peut) rien, (on|nous) n'y
    (peut|pouvons) rien, (désolés|désolé|navrés|regrettons) que (vous|tu) (ressentiez|ressentes|ayez|aies|le preniez|le
    prennes|pensiez|trouviez|soyez|sois|vous sentiez|te sentes), (désolés|désolé|navrés) si (vous|tu) (avez|as|pensez|penses|êtes|vous
    sentez|te sens|trouvez|trouves|le prenez|le prends), (désolés|désolé|regrettons) (de|pour) (votre|ton|ta) ressenti, vous
    (êtes|semblez) (le seul|la seule|seul*|mal), (aucun|aucune) (autre |)(client|personne) (ne s'est|ne|n'a), (mauvaise|mauvais)
    (utilisation|manipulation|usage|montage|entretien) (de votre|de ta|du|par), c'est écrit, (vous|tu) (n'avez|n'as) (rien |pas |)compris,
    (votre|ton) (erreur|faute), malheureusement (ce n'est pas|nous ne|c'est ainsi|rien), nos autres clients
  `,
  hollow: `
    votre (avis|opinion|satisfaction|ressenti|retour|confiance|expérience) ... (important*|précieu*|primordial*|priorité), votre
    (avis|opinion|satisfaction|ressenti|retour) (compte|nous est cher), (satisfaction|clients) ... (notre| première|une) priorité, notre
    priorité, au (cœur|coeur) de nos (préoccupations|priorités|engagements), (très chers|fidèles|précieux) (clients|abonnés|utilisateurs),
    (nous |)mettons tout en (œuvre|oeuvre), tout mettre en (œuvre|oeuvre), (meilleure|meilleur) (expérience|service|qualité) possible,
    (nous |)(prenons|avons pris) (bonne |)note de (vos|votre|ton), (nous |)restons à votre (entière |)(disposition|écoute), dans une
    démarche (d'amélioration|de qualité|qualité), amélioration continue, (afin|pour) de (toujours |)(mieux vous|vous)
    (servir|satisfaire|accompagner), (toujours |)mieux vous servir, nous (efforçons|nous efforçons), (veuillez|nous vous prions) d'agréer,
    (gêne|désagrément|désagréments) (occasionné|occasionnée| occasionnés), ne manquerons pas de, soyez (assuré|assurée|assurés), dans
    l'attente de (vous|votre), prenons (très à cœur|très à coeur) (vos|votre|toutes), au plaisir de vous (servir|compter), leader
    (sur|du), (précieux|précieuse) (client|cliente|clients|retour|fidélité), (nos|toutes nos) équipes se mobilisent
  `,
  light: `
    mdr, mdrr*, ptdr, lol, loool, xd, haha*, hahaha, ahah*, hihi*, héhé*, hé hé, oups, oupsi, ouille, ouh là, zut, boulette, petite
    (boulette|bourde), cool, trop cool, tranquille, tranquillou, pas de panique, pas grave, c'est pas grave, relax, détends-toi,
    détendez-vous, (on se|se) calme, keep cool, no stress, sans stress, ça arrive (aux|même|à), ça va aller, allez hop, hop, coucou,
    kikou, wesh, frérot, mon pote, les amis, les copains, bisous, bisou, poutou*, tchou*, la bise, rigolo, marrant, clin d'œil, blague à
    part, c'est le jeu, tant pis, c'est la vie, coup de mou, désolés hein, hein
  `,
};

export default words;
