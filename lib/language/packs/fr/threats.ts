/** Threats with lawyers, authorities, the press, bad reviews. */
export const THREATS = `
  (mon|un|notre) avocat (prendra|va|vous|s'en|est|se|prend), (contacter|saisir|prendre|consulter|appeler|voir avec|mandater) (un|mon|notre)
  avocat, (saisis|saisit|saisissons|saisirai) (la |l'|le |les |un |)(dgccrf|répression des
  fraudes|ufc|tribunal|médiateur|conciliateur|défenseur*), (saisir|alerter|alerterai|contacterai) (la |l'|le |les |un |)(dgccrf|répression
  des fraudes|ufc|tribunal|médiateur|conciliateur|défenseur*), (saisis|saisit|saisissons|saisirai) (la |l'|le |les |un
  |)(cnil|presse|huissier|procureur|que choisir|justice|signalconso), (saisir|alerter|alerterai|contacterai) (la |l'|le |les |un
  |)(cnil|presse|huissier|procureur|que choisir|justice|signalconso), contacte (la dgccrf|que choisir|60 millions|l'ufc|la presse|un avocat|
  mon avocat|julien courbet|bfm|les journalistes), signale à la (dgccrf|cnil), signaler ... (dgccrf|répression des fraudes|signalconso|
  cnil), signalement ... (dgccrf|répression des fraudes|signalconso|cnil), (plainte|signalement) (à|auprès de|sur) (la|) (dgccrf|cnil|
  signalconso|police|gendarmerie), (je|on|nous) (porte|porterai|vais porter|porterons|dépose|déposerai|vais déposer|déposerons) plainte,
  (porter|déposer) plainte, j'(irai|irais|vais aller) en justice, (en|devant la) justice si, (vous|te|les) (poursuivre|attaquer|assigner|
  traîner) (en|devant|) (justice|tribunal*|le tribunal|les tribunaux|prud'hommes), (on se|rendez-vous|rdv|se) (retrouve|verra|voit|
  retrouvera) au tribunal, poursuites (judiciaires|pénales), mise en demeure, (voie|action|suites) (judiciaire|judiciaires|en justice),
  action collective, action de groupe, (colle|mets|mettrai|laisse|laisserai|collerai|mettre|laisser|coller) (une|un|des) (mauvais|mauvaise|
  avis négatif*|commentaire négatif*|seule étoile|étoile partout|note pourrie), (vous|te|leur) (colle|mets|mettrai|laisserai|collerai) (une|
  zéro|1) étoile, avis (négatif|négatifs|assassin) (partout|sur), (je vais|j'irai) (le dire|vous afficher|vous dénoncer|tout raconter|tout
  balancer|faire du bruit|laisser un avis|mettre un avis|poster), (je|on) (vous|te|les) (affiche|dénonce|balance) (sur|partout|
  publiquement), (sur|dans) tous les réseaux, (faire|fais|fera) (tourner|un scandale|de la mauvaise pub|une mauvaise pub), vous (êtes
  prévenus|aurez de mes nouvelles|allez le regretter|allez entendre parler), (appelle|contacte|préviens|alerte) (la presse|les médias|les
  journalistes|julien courbet|les journaux), dernier avertissement, sinon (je|j'en|c'est) (porte|saisis|contacte|parle|résilie|le tribunal|
  l'avocat), aurez affaire à,
  (transmets|transmettrai|donne|confie|remets|envoie|passe) ... (à|chez) (mon|un|notre) avocat, (mon|un|notre) avocat,
    (part|partira|ira|va) (chez|devant|au|voir) (le |la )(médiateur|tribunal|conciliateur|juge),
    (part|partira|ira|va) (chez|devant|au|voir) (l'|un |)(médiateur|tribunal|conciliateur|juge),
    (part|partira|ira|va) (chez|devant|au|voir) (le |la )(huissier|prud'hommes|défenseur|justice),
    (part|partira|ira|va) (chez|devant|au|voir) (l'|un |)(huissier|prud'hommes|défenseur|justice),
    (finira|irai|vais|passe) (chez|devant|au|voir) (le |la )(médiateur|tribunal|conciliateur|juge),
    (finira|irai|vais|passe) (chez|devant|au|voir) (l'|un |)(médiateur|tribunal|conciliateur|juge),
    (finira|irai|vais|passe) (chez|devant|au|voir) (le |la )(huissier|prud'hommes|défenseur|justice),
    (finira|irai|vais|passe) (chez|devant|au|voir) (l'|un |)(huissier|prud'hommes|défenseur|justice), au tribunal, le tribunal,
    (devant|voir) (le juge|un
  juge|les tribunaux), (attendez-vous|attends-toi|préparez-vous) à, (avis|commentaire|note|critique) ... (salé|gratiné|assassin|bien
  senti|sur google|sur trustpilot|sur tripadvisor|mérité),
  (raconter|raconterai|balancer|publier|publierai|diffuser|diffuserai|partager|dire) ...
  (presse|journal|journaux|réseaux|journaliste|journalistes|forums|groupes|radio|tout le monde), presse (locale|régionale), (toute la
  ville|tout le quartier|tout le monde|la france entière|internet) ... (va savoir|saura|sera au courant|le saura|apprendra), (inspection du
  travail|direction départementale|service d'hygiène|services d'hygiène|services vétérinaires|préfecture|mairie|ordre des
  médecins|arcep|acpr|autorité|commission) ... (sera|va|appréciera|saura|adorera|aimera),
    (signale|signalerai|signalons|dénonce|dénoncerai|rapporterai) (votre|vos|le|la|l'|ce|cet|cette|tout)
    (site|compte|entreprise|boutique|établissement),
    (signale|signalerai|signalons|dénonce|dénoncerai|rapporterai) (votre|vos|le|la|l'|ce|cet|cette|tout)
    (annonce|pratiques|page|restaurant|agence), (fais|ferai|faire) (opposition|un
  signalement|remonter au siège), (d'ici|avant|jusqu'à|jusqu'au|sous) ... (sinon|après|ensuite|faute de quoi|sans quoi|passé ce) ...
  (avis|médiateur|plainte|avocat|opposition|tribunal|signale*|justice|assoc*), (sinon|faute de quoi|sans quoi|à défaut|autrement) ...
  (avis|médiateur|plainte|avocat|opposition|tribunal|signale*|justice|association|presse|réseaux), (association|assoc) de
  (consommateurs|défense|locataires),
  (assurance|protection) juridique, (parler|parlerai|signaler|raconter|écrire|écrirai) ... (60 millions|que
  choisir|consommateurs|médiateur|la presse|journal|fraudes|ordre), (remboursez|répondez|réparez|réglez|agissez|bougez|rendez) ...
  (ou|sinon|avant que) (je|j'|nous|mon|ça|c'est), (recevrez|allez recevoir|aurez) ... (mise en
  demeure|lettre|recommandé|courrier|huissier|avocat|assignation), devant (un|le|les) (juge|juges|tribunal), (je|nous)
  (publie|publions|publierai|diffuse|rendrai public|poste) (nos|vos|tout|toute|les|ça|la vidéo),
  (message|courrier|appel|étape|arrêt|lettre) ... (répression des fraudes|tribunal|police|avocat|juge|procureur|presse), (followers|abonnés)
  vont
`;
