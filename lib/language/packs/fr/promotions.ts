/** How goods and jobs are offered. */
export const PROMOTIONS = `
  avec (le|mon) code, (le|mon) code promo, code promo*, (utilise|utilisez|profite|profitez|bénéficiez) (de |du |d'|des |)(le code|mon
  code|code|offre|offres|notre|nos|promo), (utilise|utilisez|profite|profitez|bénéficiez) (de |du |d'|des
  |)(réduction|20|10|30|15|soldes|cette offre|cette promo|nos soldes), profitez-en, lien (en|dans la|dans ma|dans notre) bio, (lien|liens)
  (affilié|affiliés|sponsorisé|en commentaire|d'affiliation), (on|nous|wheelhouse bikes|entreprise|société|restaurant|boutique)
  recrut(e|ons|ent), recrute, recrutons, recrutement en cours, (recherchons|cherchons|embauchons|embauche|recherche) (un |une |des
  |activement |)(vendeu*|serveu*|technicien*|développeu*|mécanicien*|chauffeu*|commercia*|collaborat*|stagiaire*|alternant*|talents),
  (recherchons|cherchons|embauchons|embauche|recherche) (un |une |des |activement
  |)(profils|candidat*|livreu*|cuisinier*|ambassad*|infirmi*), (recherchons|cherchons|embauchons|embauche|recherche) (un |une |des
  |activement |)(assistant*|apprenti*|caissi*|comptable*|ingénieu*|conseill*), (offre|offres) (d'emploi|de stage|spéciale|spéciales|flash|
  exceptionnelle|limitée|de lancement|de bienvenue|d'alternance), poste (à pourvoir|en cdi|en cdd|basé), (envoyez|envoyer|adressez|
  transmettez) (votre |vos |)(cv|candidature*), (cv|candidature) et lettre, (rejoignez|rejoins) (notre|nos|l') (équipe|équipes|aventure|
  communauté|team), (jeu|grand) concours, concours (pour|tentez|gagne), tentez de (gagner|remporter), tirage au sort, (gagne|gagnez|
  remportez|à gagner) (un|une|des|le|la|vos|votre|2|ton), (livraison|frais de port) (offerte|offerts|gratuite) (dès|à partir|avec|ce|
  jusqu'), (ventes privées|vente flash|soldes|black friday) (chez|sur|dès|jusqu'à), (jusqu'à|jusqu'au) ... (sur tout|de réduction|de remise|
  dimanche), (de |)(réduction|remise|rabais) (sur|avec|immédiate|dès), sur tout le site, (commandez|réservez|inscrivez-vous|abonnez-vous|
  découvrez|téléchargez|achetez) (dès|vite|maintenant|notre|nos|la nouvelle|le nouveau|sur notre|en ligne|gratuitement|avant), (partenariat|
  collaboration) (commerciale|rémunérée|sponsorisée), (devenez|deviens) (ambassad*|partenaire|revendeu*|distribut*), (gagnez|gagner) (de
  l'argent|jusqu'à), contactez-moi en (mp|privé|dm) pour, (disponible|dispo|nouveauté|arrivage) (dès maintenant|en boutique|dans nos|sur
  notre), parrainage
`;
