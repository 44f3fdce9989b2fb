/** How people say that they want to buy. */
export const PURCHASES = `
  (je le|je la|je les|jle|jla) (veux|veux trop|veux tellement|veux absolument), il (me |nous |)(le|la|les|m'en) faut, j'en veux (un|une|
  deux|absolument), (compte|vais|pense|envisage|souhaite) (à |d'|de |de m'|m'|à m'|)(acheter|commander|acquérir|offrir|précommander),
  (voudrais|aimerais|prévois|songe|ai envie) (à |d'|de |de m'|m'|à m'|)(acheter|commander|acquérir|offrir|précommander), (compte|vais|pense|
  envisage|souhaite|voudrais|aimerais|songe) (à |d'|de |)(l'acheter|le commander|la commander|me l'offrir|en acheter), (compte|vais|pense|
  envisage|souhaite|voudrais|aimerais|songe) (à |d'|de |)(en commander|me le prendre|le prendre|la prendre|en prendre un|en prendre une),
  (veux|envie|intéressé|intéressée|prêt|prête|tenté|tentée) (de |d'|par |pour |à |)(l'acheter|acheter|commander|l'achat|un achat), (où|
  comment) (peut-on |puis-je |on peut |je peux |est-ce qu'on peut |est-ce que je peux |peux-t-on |)(l'acheter|acheter|commander|le
  commander|la commander|trouver|le trouver|la trouver|se procurer|se le procurer|les trouver|en trouver|les acheter|le prendre), (combien|
  c'est combien|à combien|quel prix|quel est le prix|quel tarif|quels tarifs|ça coûte combien|combien ça coûte|combien coûte|combien
  coûtent|combien pour|il coûte combien|elle coûte combien|prix svp|le prix svp|prix s'il|tarif svp|quel est le tarif), (je|on) (craque|
  craquerai|vais craquer|commande dès|précommande|fonce l'acheter|le prends|la prends|les prends|le commande|la commande), (me|m') (tente|
  tentent|fait de l'œil|font de l'œil|intéresse) (bien|beaucoup|énormément|grave|trop|pas mal|vraiment|carrément|), shut up and take, prenez
  mon argent, sur ma (wishlist|liste au père noël|liste de noël|liste d'envies|wish list), (dans|ajouté à|mis dans) (mon panier|le panier),
  (en stock|dispo|disponible|disponibles) (quand|en taille|en france|où|à nouveau|en noir|en boutique), (recherche|cherche|cherchons) (d'un|
  d'une|un|une) (nouveau|nouvelle|bon vélo|vélo|téléphone|forfait|ordinateur|casque|matelas|aspirateur), (prochain|futur) achat, mon
  (prochain|futur), (besoin|envie) d'en (acheter|changer|commander),
  (vais|va) (me |se |)(laisser tenter|faire plaisir|l'offrir|les offrir), (me|m'|nous) (laisser|laisse|laisserai) tenter, il (me|nous|lui)
  faut (ce|cette|cet|absolument|ça|celui*|un|une|vite|ces), (je |)(suis|serais) (preneur|preneuse|acheteur|acheteuse), (preneur|preneuse)
  (pour|si|de), (m'en|me l'|me les|nous l'|me le|me la) (offre|offrir|prends|prendre|commande|commander|achète|acheter|paye|payer), (j'ai
  |)hâte ... (commander|acheter|avoir|l'avoir|précommander|sorte|sortie), (sera|serait|fera) (mon|son|notre|le prochain) (cadeau|prochain),
  (vous prenez|prenez-vous|prend) combien, combien (prenez|vous prenez|demandez|est-ce que|faut-il|pour une|pour un|ça ferait), (dès|quand)
  (que |)(ma paie|la paie|mon salaire|j'ai les sous|j'ai l'argent|ma prime|elle sort|il sort), (prochain|prochaine) sur ma liste,
  (un|une|deux) pour moi, (réserve|réservez|gardez|mettez)-m'en, (mettez|garde|gardez) (m'en|le moi|la moi) (un|une|de côté),
  (vends|vend|vendez) ... (preneur|preneuse),
  (mis|mettre|mets|ajouté|ajoute) (au|dans le|dans mon) panier, (faites-moi|fais-moi) signe quand, prévenez-moi quand, (j'en|en)
  (prendrai|prends|veux|voudrais|prendrais|reprendrai|commanderai|achèterai) (un|une|deux|trois|bien|volontiers), (ma|la) cagnotte, je rêve
  (de ce|de cette|d'en avoir|du|de la|de m'offrir), (à |c'est à )combien (la|le|l'|les|pour)
`;
