import type { SituationWords } from '../signalWords';

const words: SituationWords = {
  birth: `(notre|mon) (fils|fille|bébé|petit|petite) (est|vient de|vient d') (né|née|naître|arriver), (ma|le|la) (fils|fille|bébé|petit|
    petite) (est|vient de|vient d') (né|née|naître|arriver), (est|sont) (né|née|nés|nées) (ce|cette|hier|la semaine|il y a|le|en|avec),
    naissance (de|du) (mon|ma|notre|nos|petit|premier|bébé|fils|fille|jumeaux), (jeune|jeunes|nouvelle) (maman|papa|parents), (je suis|elle
    est|suis|femme est|tombée|tomber|ma femme|sommes) enceinte, (j'|ma femme |elle |viens d'|vient d')(ai |a |)(accouché|accoucher), mon
    accouchement, (liste|cadeau|cadeaux|faire-part) de naissance, nouveau-né, nouveau né, congé maternité, congé paternité, jeunes parents,
    (devenu|devenue|devenir) (papa|maman|parents|grand-mère|grand-père|mamie), baby shower,
    pointé le bout de (son|leur) nez, (est|sont) (arrivé|arrivée|arrivés|née|né) (parmi nous|à la maternité|ce matin avec), (notre|nos)
    (petit|petite|bébé|jumeaux|jumelles|princesse|prince) ... (arrivé*|là|né|née|nez), (bébé|fille|fils|jumeaux) (est|sont) (là|arrivé*),
    maternité, (attendons|attend|attends) un (bébé|heureux), (future|futur|futurs) (maman|papa|parents)`,
  wedding: `(notre|mon|leur|son|nos|ma) (mariage|noces|lune de miel|voyage de noces|robe de mariée|pacs|enterrement de vie), (se|me|nous|on
    se|s'est|nous nous|on s'est) (marier|marié|mariée|marions|marie|mariés|mariées|pacser), (jeunes|futurs|futur|future) mari*, (demande|
    demander|demandée|demandé) en mariage, fiançailles, (nous sommes|je suis|suis|s'est) fiancé*, (mariage|noces) (de ma|de mon|de notre|de
    ma sœur|en|le|samedi|cet été), robe de mariée, lune de miel, alliances, voyage de noces, evjf, evg,
    (se|nous|on se) dit oui, (dit|dire|dirons|disons) oui (le|à|devant|samedi|en), (passé|passer|passe) la bague, on se marie, (ma|notre|sa)
    (future|futur) (femme|mari|épouse|époux), (salle|gâteau|traiteur|témoin*|invités) (de|du|au|pour le|pour notre) mariage, mariée`,
  birthday: `(mon|son|ton|joyeux|bon|fêter l'|cadeau d'|fêté l') anniversaire, anniversaire (de ma|de mon|de notre|de mes|de mon fils),
    (mes|ses|tes|nos|fêter les|fêté les|pour les) (18|20|25|30|40|50|60|70|80|90|100|trente|quarante|cinquante|soixante|vingt) ans de (ma|
    mon), (fêté|fêter|fêtons|fêtais) (mes|ses|les) (18|20|25|30|40|50|60|70|80|trente|quarante|cinquante|soixante), (fête|souffle|souffler|
    soufflé) (ses|mes) (bougies|18|20|30|40|50|60), goûter d'anniversaire, gâteau d'anniversaire`,
  anniversary: `(1|2|3|5|10|15|20|25|30|40) (an|ans) (de |d')(mariage|vie commune|couple|amour|relation), (50|60|dix|quinze|vingt|trente|
    quarante|cinquante|cinq|un) (an|ans) (de |d')(mariage|vie commune|couple|amour|relation), anniversaire de (mariage|rencontre|notre
    rencontre|couple), noces (d'or|d'argent|de), (nos|fêté nos|fêtons nos) (5|10|15|20|25|30) ans (ensemble|de couple), jubilé,
    (an|ans) (de mariage|ensemble|de vie)`,
  graduation: `(ai|a|eu|décroché|obtenu) (eu |)(mon|son) (bac|diplôme|brevet|master|licence|doctorat|permis|bts|cap|concours), remise des
    diplômes, (jeune|fraîchement|enfin|être|suis) diplômé*, soutenu ma thèse, (soutenance|fin d'études), (bac|diplôme) en poche,
    (félicitations pour|réussite) (ton|votre|son|au|à) (bac|diplôme|master|examen)`,
  career: `(nouveau|nouvel|premier|mon nouveau) (boulot|job|travail|poste|emploi|taf), (trouvé|décroché|signé|commencé|commence|démarre) (un
    |mon |mon premier |)(nouveau |)(cdi|job|boulot), (trouvé|décroché|signé|commencé|commence|démarre) (un |mon |mon premier |)(nouveau
    |)(taf|poste|travail|emploi), (pot|fête|départ|pars|part|partir|partie|parti|prend|prends|pris|prendre) (de |en |à |sa |ma |la )(départ
    |la |)(retraite), (à|jeune|nouveau|suis) (la retraite|retraité*), promotion au (travail|poste), (été|suis|vient d'être) (promu|promue|
    embauché|embauchée), prise de poste, reconversion, (perdu|licencié|licenciée|licenciement|chômage) (mon|ma|de|depuis|économique)`,
  moving: `(je|on|nous) (déménage|déménageons|emménage|emménageons|déménageais), (déménagement|emménagement), (viens|vient|venons|allons|va|
    vais|nous) (de |d'|)(déménager|emménager), déménagé, emménagé, déménager, emménager, (crémaillère|pendaison), (nouvel|nouveau|premier)
    (appart|appartement|chez moi|chez nous|logement|maison), (nouvelle|première) maison, nouvelle ville, (changement|changé|changer)
    d'adresse,
    (eu|reçu|récupéré|remise|avoir) (les|nos|des) clés, (remise des clés|état des lieux|cartons partout|dans les cartons)`,
  illness: `cancer, tumeur, chimio, chimiothérapie, leucémie, (hospitalisé|hospitalisée|hospitalisation|opéré|opérée|aux urgences|en
    réanimation|soins intensifs|convalescence|rémission), à l'hôpital, (gravement|très) malade*, maladie (grave|chronique|rare|orpheline|
    d'alzheimer|de parkinson), alzheimer, parkinson, (diagnostiqué|diagnostiquée|diagnostic|diagnostique) (de|d'|un|une|avec|du), avc,
    infarctus, crise cardiaque, (arrêt maladie|longue maladie), dépression, burn-out, burnout, sclérose en plaques, fausse couche, (lourde|
    grave) opération, fin de vie, soins palliatifs,
    (bloc|table) (opératoire|d'opération), (sort|sorti|sortie|sortir) (du bloc|de l'hôpital|de réanimation|de chirurgie|de clinique), (se
    faire|me faire|va être|a été) (opérer|opéré|opérée), (chirurgie|opération) (du|de la|de l'|des|à), rééducation, dialyse,
    (croise|croisons) les doigts ... (opération|résultats|hôpital)`,
  bereavement: `(décédé|décédée|décédés|décès|deuil|obsèques|enterrement de|enterrement du|funérailles|veuf|veuve|défunt|défunte|
    condoléances|endeuillé*|crémation), (est|sont) (mort|morte|morts|parti|partie|décédé*) (il y a|la semaine|le mois|en|d'un|ce|cette|hier|
    subitement|trop tôt|rejoindre), (mort|perte|disparition|décès) de (mon|ma|notre) (père|mère|mari|femme|frère|sœur|fils|fille|grand|papa|
    maman|mamie|papi|épouse|époux|chien|chat|bébé|ami|amie|conjoint), (perdu|perdre) (mon|ma|notre|sa|son) (père|mère|mari|femme|frère|sœur|
    fils|fille|grand|papa|maman|mamie|papi|épouse|époux|chien|chat|bébé|conjoint|compagnon), nous a quitté*, repose en paix, rip,
    (s'est|est|sont) (éteint|éteinte|éteints) (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|ce|cette|il y a|la|le|à|dans|après),
    (mamie|papy|papi|papa|maman|grand-mère|grand-père|père|mère|tante|oncle) (s'est|est) (éteint*|parti*|mort*|décédé*), (nous|m') (a|ont)
    quitté*, (vider|vidons|range|rangeons|débarrasser) (son appartement|sa maison), (feu|défunt) (mon|ma)`,
  abuse: `connard*, connasse*, conne, con de, gros con, sale con, pauvre con, bande de (cons|merdes|connards|enculés|rats|porcs|chiens|
    putes), bande d'(enculés|enfoirés|abrutis|incapables), enculé*, enculer, enculez, enfoiré*, fils de pute*, fdp, ntm, nique (ta|sa|vos|ta
    mère|leur), niquez, niquer vos, pute, putes, putain de (merde|connard*), salope*, salaud*, ordure*, pd, pédé*, tapette*, bougnoul*,
    nègre*, négro*, youpin*, sale (arabe|noir|juif|race|pute|chien|blanc|pd), (allez|va) (tous |)(crever|mourir|te pendre|vous pendre|vous
    faire foutre|te faire foutre|vous faire enculer|te faire enculer|te faire voir|niquer), crevez, crève, (qu'ils|qu'il|que vous) (crèvent|
    crève|creviez|crament), suce ma, sucez, bâtard*, batard*, trou du cul, trous du cul, ta gueule, vos gueules, abruti*, attardé*, mongol,
    mongols, gogol*, triso*, merdeux, raclure*, je vais (te|vous) (tuer|buter|frapper|défoncer|retrouver), grosse (merde|vache|truie|pute),
    sous-merde*, foutez le camp, tête de con`,
  safety: `(pris|prend|prendre|mis|mettre) feu, en feu, en flammes, incendie, brûlure*, brûlé (au|la main|les mains|le doigt|mon|ma), (me
    suis|s'est|m'est) (brûlé*|coupé*|blessé*|électrocuté*), explosé*, explosion, exploser, (court-circuit|court circuit), électrocut*,
    décharge électrique, (surchauffe|surchauffé), chauffe (énormément|trop|beaucoup|anormalement|dangereusement|à mort|comme), fumée, (fume|
    fumait|fumer) (pendant|quand|lors), étincelle*, intoxication*, intoxiqué*, (tombé|tombés|tombée|suis|rendu|rend) (gravement |)malade*
    (après|à cause|en mangeant|toute), malade toute la nuit, (réaction|choc) (allergique|anaphylactique), allergie (grave|violente|au
    produit), (blessé|blessée|blessés|blessure*), (aux|finir aux|fini aux) urgences (à cause|après|pour), (dangereux|dangereuse|dangereuses)
    (pour|et|comme|ce|cette|les enfants), danger (pour|public|de mort), étouff*, accident (à cause|grave|avec), (freins|frein) (a lâché|ont
    lâché|lâché|ne répond*|hs), (bout|morceau|éclat) de (verre|métal|plastique) dans, salmonell*, monoxyde, gaz (qui fuit|fuite), fuite de
    gaz, rappel (de produit|produit|de lot)`,
  legal: `avocat*, tribunal, tribunaux, (justice|juridique*|juridiquement) (contre|va|car|recours|), porter plainte, porte plainte, porterai
    plainte, portons plainte, plainte (contre|déposée|à la|auprès), déposer plainte, dépose plainte, dgccrf, répression des fraudes, ufc,
    que choisir, 60 millions de consommateurs, médiateur, médiation, conciliateur, huissier*, mise en demeure, poursuites, (code|droit|
    association) (de la consommation|du consommateur|des consommateurs|de consommateurs), (illégal|illégale|illégaux|illégalement|illicite|
    interdit par la loi), signalconso, cnil, prud'hommes, procès, procureur, (vice|vices) cachés, vice caché, (droit|délai) de rétractation,
    loi (hamon|chatel), action collective, justice de paix`,
  fraud: `arnaque*, arnaqué*, arnaquer, arnaqueur*, escroc*, escroquer*, escroqué*, fraude*, fraudé, frauduleu*, faux (site|compte|sites|
    profil|vendeur|conseiller|sms|mail), fake (site|shop), phishing, hameçonnage, (usurpation|usurpé) (d'identité|mon identité|), (prélevé|
    prélevée|débité|débitée|prélèvement*|débit*|prélèvent|prélèvements|retrait*) (sans mon|sans autorisation|sans ma|sans accord|sans notre|
    non autorisé*|frauduleu*|inconnu*), (sans|aucune) (mon accord|autorisation|mon autorisation|mon consentement|ma permission), (volé|
    volés|vol|piqué) (mon|mes|de|notre) (argent|fric|euros|compte|carte|économies|sous|identité), (on m'a|m'ont|ils m'ont|m'a) volé,
    voleurs, voleur, c'est du vol, contrefaçon*, vidé mon compte, compte vidé, pyramide de ponzi, ponzi`,
  breach: `(fuite|vol|violation|exfiltration|divulgation) (de|des) (données|informations|mes données|nos données), (données|informations|
    coordonnées|mots de passe) (ont |sont |ont été |été |)(volées|fuité|piratées|divulguées|exposées|compromises|dans la nature|en
    vente|volés|en danger), piratage, piraté*, pirater, piratés, hacké*, hackers, hack, cyberattaque*, cyber-attaque*, (compte|boîte mail|
    profil) (piraté|hacké|compromis|usurpé), base de données (volée|piratée|exposée), dark web, ransomware, rançongiciel, (intrusion|faille)
    (de sécurité|informatique|sur mon)`,
};

export default words;
