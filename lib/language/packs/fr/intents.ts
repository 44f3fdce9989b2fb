import type { IntentWords } from '../signalWords';
import { COMPANY_REPLIES } from './companyReplies';
import { COMPLAINTS } from './complaints';
import { FACTS } from './facts';
import { PRAISES } from './praises';
import { PROMOTIONS } from './promotions';
import { PURCHASES } from './purchases';
import { QUESTIONS } from './questions';
import { RECOMMENDATIONS } from './recommendations';
import { THREATS } from './threats';

const words: IntentWords = {
  cancel: `résilier, (je|on) résilie, résilié, résiliée, résiliés, résiliation, résilions, désabonner, désabonné, désabonnée, désabonne,
    désabonnement, me désinscri*, (fermer|clôturer|supprimer|clore|quitter) (mon|notre|ce|son) (compte|profil), (fermer|clôturer|supprimer)
    (mes|nos|tous mes) comptes, (j'ai|on a|nous avons) (fermé|clôturé|supprimé|clos) (mon|notre|le) compte, je (ferme|clôture|supprime) mon
    compte, (fermeture|clôture|suppression) de mon compte, (je|j'ai|je l'ai|on) désinstall(e|é|ée), désinstallé (direct|aussitôt),
    désinstallée, désinstallation (immédiate|direct*), je vais désinstaller, annuler (mon|ma|notre|l') (abonnement|contrat|forfait|commande|
    réservation|inscription|adhésion|assurance|souscription|essai|option), (j'annule|j'ai annulé|on annule|on a annulé|nous avons annulé)
    (mon|ma|mes|notre|nos|l'|la|le), (mettre|mets|met) fin à mon, (arrêter|stopper) (mon|ma|l'|cet|notre) (abonnement|contrat|forfait|
    adhésion|souscription), j'arrête (mon|l'|cet) abonnement, changer (d'opérateur|de banque|de fournisseur|d'assurance|d'assureur|de
    crémerie|de mutuelle|de forfait|de marque|d'hébergeur), (je|on) change (d'opérateur|de banque|de fournisseur|d'assurance|d'assureur|de
    crémerie|de mutuelle|de marque|d'hébergeur), (j'ai|on a) changé (d'opérateur|de banque|de fournisseur|d'assurance|d'assureur|de
    mutuelle|de marque|d'hébergeur), (je|on) (vous|te|les) quitt(e|ent), (je|j'ai|on|on a) (quitte|quitté) (cette banque|cet opérateur|ce
    fournisseur|la banque|l'appli), vais (vous|les) quitter, (à|chez|vers) la concurrence, (ne|) (renouvellerai|renouvelle|renouvellerons)
    (pas|plus), ne pas renouveler, ne (sera|serai) pas renouvelé*, (perdu|perdez|perdre) (un|une) (bon |bonne |fidèle |)client*,
    (portabilité|rio) sortant*, (demandé|demande|demander) la portabilité, je me (barre|casse|tire) de chez, c'est (fini|terminé) (avec
    vous|pour moi|entre nous), (ce sera|ça sera) sans moi, (adieu|bye bye|ciao) et (bon débarras|à jamais), j'ai rendu ma box, rendre ma
    box, je rends ma box, (rompre|rompu) (mon|le) contrat, (lettre|demande|courrier|formulaire) de résiliation, je coupe tout, je résili*
    tout,
    (supprimer|clôturer|clore|arrêter|stopper) (mon|notre|ce|le|l') (contrat|abonnement|forfait|prélèvement),
    (ne|n') (reconduirai|reconduirons|reconduis|reconduisons|prolonge) (pas|plus) (mon|notre|l'|le|chez|avec|l'an),
    (ne|n') (prolongerai|prolongeons|reprends|reprendrai|continuerai|continue) (pas|plus) (mon|notre|l'|le|chez|avec|l'an),
    (mettre|mis|met|mets|mettons) (un terme|fin) (à|au), (veux|voudrais|souhaite|compte|vais) (tout
    |)(arrêter|partir|quitter|stopper|me désengager|rompre), (rendu|rends|rendre|rapporté) ... (badge|carte|clés|box|boîtier|décodeur),
    (appli|application|app|compte) (supprimée|supprimé|virée|désinstallée|effacée|effacé|fermé), (supprimé|viré|effacé|dégagé) (l'|votre
    |cette |leur |)(appli|application|app), bon vent, (retire|retiré|retirons|sorti|transféré|rapatrié|vidé) (mes|mon|toutes mes|tout
    mon|nos) (billes|argent|économies|sous|comptes|compte|fonds), (ferme|clôture) tout, (vous|leur) (dis|dit) (adieu|au revoir|ciao|bye),
    (terminé|fini|stop) (pour moi|avec eux|avec vous|avec cette|avec ce|chez vous|chez eux), c'est la dernière (fois|année|saison),
    recommandé (part|envoyé|demain|de résiliation), (ce sera|c'était) (mon|le) dernier (mois|cours|achat|abonnement|séjour),
    (se|me|nous) désinscrire, (arrêter|arrêtez|stopper|stoppez|cesser|cessez) (les|mes|nos|ces|tout|de me|de nous)
    (prélèvement*|débits|envois|facturations|prélever|débiter), demandé (la|ma|notre)
    (clôture|résiliation|fermeture|suppression|désinscription), (pris|trouvé|choisi) un autre
    (fournisseur|opérateur|prestataire|assureur|garage|médecin|coiffeur|hébergeur|cours), (va|ira|irai|allons) (voir |)(ailleurs|à côté|chez
    le voisin), (pas|plus|hors de) question de (rester|continuer|payer|renouveler|garder|prolonger), (bouton|lien|formulaire|comment) ...
    (se désinscrire|me désinscrire|désabonner|résilier|partir),
    ne veux plus (entendre|rien|de cette|de ce|être), (reprenez|récupérez)-(la|le|les|votre)`,
  switching: `(je|on) (passe|pars|vais|migre|bascule|file|retourne|repars|repasse) (chez|vers), (je suis|on est|j'ai|suis) (passé|passée|
    parti|partie|retourné|retournée|allé|allée|migré|basculé|repassé|repassée) (chez|vers), (passer|partir|aller voir|migrer|basculer|
    retourner|repasser) (chez|vers), (je|on) (prends|prend) (mon|un) forfait chez, (remplacé|remplacée) par, (j'ai|on a) (tout
    |)(switché|basculé|transféré) (sur|vers|chez), désormais chez, maintenant chez,
    (je|on) (file|pars|repars|saute|émigre|filons|change pour|opte pour|bascule sur|me tourne vers), (me suis|on s'est|nous
    sommes|suis|s'est) (tourné|tournée|tournés|rabattu|rabattue|reporté|dirigé) vers, (ai|a|avons) (opté|signé|pris|souscrit) (pour|chez|un
    abonnement chez|un contrat chez|ailleurs chez),
    (avons|ai|a) choisi`,
  threat: THREATS,
  complaint: `${COMPLAINTS}, ${FACTS}`,
  fear: `(j'ai|on a|ai) (très |trop |vraiment |un peu |super |tellement |)peur, peur (de|que|d'), (me|nous|m') fait (très |trop |)peur, ça
    fait (peur|flipper), (je|on) (flippe|stresse|panique|balise|angoisse), (suis|sommes|reste|je suis) (très |assez |vraiment |un peu
    |plutôt |super |)(inquiet|inquiète|inquiets|inquiètes|terrifié|terrifiée|angoissé), (suis|sommes|reste|je suis) (très |assez |vraiment
    |un peu |plutôt |super |)(angoissée|effrayé|effrayée|paniqué|paniquée|méfiant|méfiante), (m'|nous )inquiète, c'est inquiétant,
    inquiétant*, est-ce (fiable|sûr|sécurisé|dangereux|une arnaque|un site fiable|risqué|sans danger), c'est (fiable|sûr|sécurisé|une
    arnaque ou|dangereux) (ce site|comme site|cette|ou pas|ou|ce|de), (site|boutique|vendeur|appli|entreprise|société|marque|vendeuse)
    (fiable|sérieux|sérieuse|de confiance|sûr|légit) (ou pas|ou arnaque|ou non|), (ce|cette) (site|boutique|appli|vendeur) est (il|elle|
    t-il|t-elle) (fiable|sérieux|sérieuse|sûr), arnaque ou pas, arnaque ou (fiable|sérieux|site fiable|non), arnaque (ou pas|ou non|selon
    vous|à votre avis), (soit|serait|ressemble à|sent|être) (une |l'|à une |)(arnaque|fake|faux site|escroquerie|phishing), (c'est|est-ce)
    (pas |)une arnaque ce, (peut-on|on peut|peux|puis-je) (leur|lui|) faire confiance, (peut-on|on peut) avoir confiance, (confiance|fiable)
    ou pas, pas confiance, (n'|) ose (pas|plus), (je|on) n'ose, (c'est|est-ce|serait-ce|est-il|est-elle) (dangereux|dangereuse|risqué|normal
    que ça chauffe|toxique|cancérigène|sans risque), (mes|nos) données (sont|seraient) (elles |)(en danger|en
    sécurité|exposées|compromises), (crainte|craintes|je crains|on craint|craignons) (de|que|pour|le|la|les|une|un), redoute, (cela|ça)
    m'inquiète, (je me|on se) méfie, méfiez-vous, méfiance, attention (à cette arnaque|arnaque|aux arnaques|danger|au phishing),
    (pas|plus) (tranquille|rassuré|rassurée|rassurant|serein|sereine|tranquilles),
    (inquiètent|inquiétait|tracasse|angoisse|stresse|flippe|effraie|effraye|terrifie|tourmente) (de|que|un peu|beaucoup|de savoir),
    (on dirait|dirait|ressemble à|semble être|sans doute|sûrement) (un |une |à un |)(faux|fake|arnaque|piège|phishing), (je |)(n'|)ose
    (pas|plus|même pas), (brûlant|chauffe|chaud|odeur|fumée|étincelle*|gonfle) ...
    (danger|dangereux|risque|incendie|craindre|exploser|normal), faut-il (craindre|s'inquiéter|avoir peur|paniquer|se méfier),
    (dois-je|faut-il que je|devrais-je) (m'inquiéter|craindre|paniquer|me méfier), et (s'ils|s'il|si) ...
    (revend*|vend*|pirat*|volai*|vole*|utilis*|explos*|brûl*|fuit*|clon*|prenait feu|perdai*|tombai*), (ne |)(dors|dormons|dort) (plus|pas),
    la (boule|peur) au ventre, (risque|risques) (de|d') (incendie|me faire|se faire|perdre|fuite|feu|piratage), (entre de |)mauvaises mains,
    (cliqué|donné|rempli|laissé|envoyé) ... (lien|rib|carte|numéro|code) ... (avant de|depuis|peur|inquiet|inquiète|maintenant),
    (sens|sent|flaire) (venir |pas |mal |)(le coup|l'arnaque|le piège), (m'|me) (fait|font) (froid dans le dos|flipper|stresser|douter),
    (louche|louches|suspect|suspecte|suspects|chelou), (c'est|est-ce) (bien |vraiment |)(vous|votre) (mail|sms|numéro|qui), est-ce vraiment
    (vous|votre|eux), j'espère (qu'ils|que vous|qu'on|qu'elle|que personne|qu'il|que mes) ne (vont|va|allez|sont|sera|fer*|disp*|part*),
    sans risque (pour|de|avec|à|si), (connecté|entré|accédé|connectée) (à|sur|dans) mon compte, (je|on) panique, (ai|j'ai) un doute sur,
    (air|a l'air|paraît|semble) (bizarre|louche|suspect|douteux|pas net), (pas|rien de) net, douteu*,
    ventre noué, pas sûr que, prudence`,
  question: QUESTIONS,
  interrogatives: `comment, quand, où, ou trouver, quel, quelle, quels, quelles, lequel, laquelle, lesquels, combien, qui, quoi, est-ce,
    qu'est-ce, compatible, possible, savez, sais, vous avez, tu as, il y a, y a, peut-on, on peut, je peux, puis-je, peux-tu, pouvez-vous,
    vous pouvez, tu peux, existe, dispo, disponible, faut-il, il faut, dois-je, je dois, ça marche, ça fonctionne, c'est bien, c'est quoi,
    fait-il, à quelle, de quelle, une idée, livrez, des nouvelles`,
  request: `(serait|sera) (top|bien|cool|génial|super|sympa|pratique|chouette|parfait|mieux|utile|appréciable|le top|vraiment bien|pas mal|
    intéressant|une bonne idée) (de|d'|que|qu'|si|avec|un|une), (ce|ça) serait (top|cool|génial|super|parfait|sympa|chouette|bien), serait
    (bien|top|cool|sympa|génial|utile|pratique|super|appréciable) (de|d'|que|qu'|si), (pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous
    pourriez|vous pouvez|tu peux|tu pourrais) (ajouter|rajouter|mettre|remettre|corriger|améliorer|prévoir|faire|envisager|proposer|
    intégrer|ouvrir|réparer|modifier|changer|baisser|sortir|remplacer|renvoyer|vérifier|traiter|m'envoyer|m'appeler|me rappeler|nous
    rappeler|me contacter|me rembourser|activer), (ajoutez|rajoutez|ajoute|rajoute|mettez|remettez|faites|corrigez|améliorez|pensez à|
    prévoyez|proposez|ouvrez|sortez|réparez|rendez|baissez|arrêtez de|simplifiez|traduisez) (svp|s'il vous plaît|s'il te plaît|nous|un|une|
    des|le|la|les|votre|vos), pensez-y, (il|y) (faudrait|manque|manquerait) (juste |plus qu'|seulement |vraiment |)(un|une|des|le|la|les),
    (il|y) (faudrait|manque|manquerait) (juste |plus qu'|seulement |vraiment |)(que|l'|de|pouvoir|ajouter|la possibilité), (manque|dommage
    qu'il n'y ait pas|dommage qu'il n'y a pas) (un|une|de|d'|juste), (aimerais|aimerait|adorerais|aimerions|apprécierais|souhaiterais|
    voudrais) (bien |tant |vraiment |beaucoup |)(avoir|pouvoir|que|qu'|voir une|plus de), (à quand|vivement|hâte d'avoir|espérons) (un|une|
    des|le|la|les), (est-il|serait-il|il serait|ce serait) possible (de|d'|que), (suggestion|idée|requête|demande) (d'amélioration|de
    fonctionnalité), petite suggestion, (à améliorer|axe d'amélioration|point d'amélioration|piste d'amélioration), prière de, merci de
    (bien vouloir|faire|rajouter|ajouter|corriger|remettre|prévoir|rectifier|me rappeler|me contacter|me recontacter|me répondre|répondre|
    régler|réparer|traiter|rembourser), veuillez (me|nous|ajouter|corriger|rectifier|procéder|faire), j'(attends|attend) (avec impatience|
    que vous|une version|une mise à jour), si vous pouviez, si seulement (on|vous|il|je) (pouv*|avait), vous devriez (ajouter|mettre|faire|
    proposer|penser),
    (mode|version|option|modèle|créneau) ... (serait|seraient|feraient|ferait) (le bienvenu|la
    bienvenue|bienvenu|bienvenue|bienvenus|appréci*|pratique|un plus|plaisir|du bien),
    (bouton|rayon|coin|prise|formule|filtre) ... (serait|seraient|feraient|ferait) (le bienvenu|la
    bienvenue|bienvenu|bienvenue|bienvenus|appréci*|pratique|un plus|plaisir|du bien), (serait|seraient) (le |la |les |)bienvenu*,
    (pensez|songez|pense) (aux|à|au|à ceux|un peu|donc|aussi), (nous|me|m')
    (changerait|faciliterait|simplifierait|aiderait|arrangerait|dépannerait) (la vie|beaucoup|bien|vraiment|énormément|tellement),
    (j'|on |nous |)(adorerais|adorerait|adorerions) (d'|de |)(une|un|avoir|pouvoir|des|tant|plus),
    (j'|on |nous |)(aimerais|rêve|rêverais|rêvons) (d'|de |)(une|un|avoir),
    (j'|on |nous |)(aimerais|rêve|rêverais|rêvons) (d'|de |)(pouvoir|des|tant|plus), (pourrait-on|on
    pourrait|peut-on|pourrions-nous|puis-je|pourrais-je|pourrait-il) (avoir|y avoir|recevoir|obtenir|envisager|récupérer|faire), (vous
    pourriez|pourriez-vous|pouvez-vous|peux-tu|tu peux|pourrais-tu|vous pouvez) (rouvrir|envoyer|nous envoyer|créditer|me
    créditer|débloquer|relancer|annuler|refaire|prolonger|revoir|passer|élargir|allonger|éteindre|baisser|ranger|me garder|me réserver|me
    faire|nous faire|renforcer|retirer|enlever|installer|régler),
    (ajoutez|mettez|rajoutez|remettez|ramenez|rouvrez|gardez|laissez|prévoyez|installez|baissez|élargissez|proposez|créez|refaites)
    (donc|vite|plus|aussi|moins|enfin|du|de la|de l'|un peu|nous|quelques|s'il|svp), (ne |)manque (plus |)(qu'|que|juste|seulement),
    (rappelez|contactez|appelez|renvoyez|envoyez|répondez|recontactez|remboursez|prévenez|écrivez)-(moi|nous)
    (avant|après|au|vite|svp|s'il|par|rapidement|dès|demain|quand|la facture|le), (rappelez|contactez|appelez|recontactez)-(moi|nous), (un
    peu |)(plus|moins) de ... (svp|s'il vous plaît|serait|seraient|ce serait), (vous|on) (devriez|devrait|gagneriez|gagnerait) (à
    |)(penser|ouvrir|rajouter|ajouter|mettre|installer|avoir|proposer|faire|élargir|prévoir|revoir), (à quand|pour quand|quand est-ce qu'on
    aura|vivement) (la|le|une|un|l'|les|des),
    (petit|petite|un|une) ... (ferait|feraient) (le bonheur|la joie|plaisir|du bien|des heureux), serait-il
    (envisageable|possible|imaginable|faisable), (serait-ce|est-ce) (envisageable|faisable), (remettez|ramenez|rendez-nous|refaites|gardez)
    (l'ancien*|l'|le|la|les), merci de (me|nous|m'|le|la)
    (renvoyer|envoyer|rappeler|confirmer|transmettre|rembourser|fournir|faire|prévenir|recontacter|répondre|créditer|retirer|supprimer),
    (voudrais|aimerais|souhaite|souhaiterais|préférerais) que (l'appli|le site|vous|l'application|la|le|les|mon|ma),
    ce serait (bien|pas mal|sympa|chouette)`,
  comparison: `(par rapport|comparé|comparée|comparés) (à|au|aux), en comparaison (de|avec|à|du), (mieux|meilleur|meilleure|meilleurs|pire|
    cher|chère|rapide|solide|léger) (que|qu'|à) (le|la|les|l'|mon|ma), (mieux|meilleur|meilleure|meilleurs|pire|cher|chère|rapide|solide|
    léger) (que|qu'|à) (mes|celui|celle|ceux|chez|son|sa), (légère|fiable|lent|bon|bonne|simple|pratique|puissant|puissante|supérieur*|
    inférieur*) (que|qu'|à) (le|la|les|l'|mon|ma), (légère|fiable|lent|bon|bonne|simple|pratique|puissant|puissante|supérieur*|inférieur*)
    (que|qu'|à) (mes|celui|celle|ceux|chez|son|sa), (plus|moins|mieux|aussi bien) (longtemps|loin|vite|cher|) que (le|la|les|celui|celle|
    mon|ma|chez), (deux|trois) fois (plus|moins) (longtemps |cher |de |loin |)que, (bien|beaucoup) (mieux|meilleur|meilleure|plus|moins) ...
    que, versus, vs, (j'hésite|hésite|on hésite|hésitons|hésitation|j'hésitais) (entre|encore entre|toujours entre), entre ... et ...
    (lequel|laquelle), (plutôt|ou plutôt) (que le|que la|celui|celle|x ou y), (lequel|laquelle) (est|choisir|prendre|vous|me|prendriez|
    entre|des deux|tu|préférez|conseillez), (que|qu'est-ce qui) (choisir|vaut mieux|est mieux|est le mieux) entre, (le meilleur|la
    meilleure|mieux|meilleur) (entre|des deux), (les deux|testé les deux|j'ai eu les deux|comparé les deux|j'ai les deux|essayé les deux),
    contrairement (à|au|aux), à la différence (de|du|des), y a pas photo, il n'y a pas photo, (à côté|comparativement) (de|à|du|au), alors
    que (chez|la|le|celui|celle) ... (est|sont|fait|tient), équivalent (à|au|de), alternative (à|au|aux), (différence|différences|
    comparatif|comparaison|match) (entre|avec), l'un ou l'autre, (préfère|préfères|préférez|préférais) ... (à|au|aux|que|plutôt),
    mon cœur balance, entre (le|la|les|l') ... et (le|la|les|l'), (n'arrive|arrive|arrivons) pas à (choisir|trancher|me décider|départager),
    (lequel|laquelle|lesquels) (des|de ces|est|tient|vaut)`,
  recommendation: RECOMMENDATIONS,
  purchase: PURCHASES,
  praise: PRAISES,
  reply: COMPANY_REPLIES,
  promotion: PROMOTIONS,
  aside: `(pas|aucun|sans|zéro|0) (de |le moindre |)(problème|souci|problèmes|soucis|bug|bugs|défaut|retard|reproche), jamais (eu |)(de |un
    |aucun |le moindre |)(problème|souci|problèmes|soucis|panne|bug), (merci|mrc) d'avance, merci par avance, (problème|souci|litige) (vite
    |rapidement |)(réglé|résolu|solutionné), (résolu|réglé|résoudre|a résolu|solutionné|réglés|résout) ... (problème|problèmes|souci|
    soucis), pas mal, pas (seulement|que|uniquement|besoin), pas de (quoi|doute), il n'y a pas (photo|de problème), ne (manque|manquait) (de
    |)rien, (c'est|est) pas (cher|chère), pas (si |)cher, pas (chers|chère|chères), sans (faute|problème|doute), (n'hésitez|n'hésite) (pas|
    surtout pas) à (nous|me|le|la) (contacter|écrire|joindre|solliciter), (rien|pas) à (voir|perdre|craindre), au cas où, (bonne|belle)
    (journée|soirée|année|chance|nuit|continuation), bon (courage|week-end|appétit|weekend), (ministre|projet de loi|élection*|match|équipe
    de france|gouvernement|député|sénat), résilience, résilient, résiliente, résilients, de rien, top (modèle|départ|model|chef|14|10|5),
    (du|le|mon|sur le|un) top (5|10|3), (avertissement|mise) (en garde|à jour), (en|de) direction (de|du|des), peur de rien, (n'ai|ai) pas
    peur,
    (deuxième|troisième|quatrième|cinquième|2e|3e|4e|5e|énième) fois que (je|j'|on|nous)
    (viens|venons|vient|vais|allons|commande|commandons|prends),
    (deuxième|troisième|quatrième|cinquième|2e|3e|4e|5e|énième) fois que (je|j'|on|nous)
    (achète|reviens|revenons|séjourne*|passe|fais|suis|y), (sans|pas) (une|un|la
    moindre) (panne|retard), quand (il|ça) fait froid, (bloqué|bloquée) (mon|ma|le|la|un|une|ce), attendre (avec impatience|la suite),
    (à|au) (tribunal administratif|tribunal correctionnel|tribunal de commerce), je vous laisse (avec|tranquille|découvrir|regarder),
    (je|on) pars (à|en|au) (la |)(retraite|vacances|week-end|voyage|travail|boulot|mer), je pars
    (demain|samedi|lundi|dimanche|bientôt|dans),
    (ai|avons|a) choisi (de|d'|le|la|les|un|une|ce|cette|cet|mon|notre), (passe|passons) (le|la|les) (chercher|prendre|voir)`,
  negators: `pas, jamais, sans, aucun, aucune, ni, rien, nullement, point de, loin d'être, tout sauf, même pas, pas du tout, pas très, pas
    vraiment, pas trop, pas si, pas assez, plus du tout`,
};

export default words;
