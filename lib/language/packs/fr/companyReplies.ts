/** How companies answer. */
export const COMPANY_REPLIES = `
  (sommes|suis) (sincèrement |vraiment |très |)(désolés|navrés|désolé|navré|désolée) (pour|de|d'|que|par), nous vous (présentons|adressons|
  prions|invitons|remercions), nous (présentons|regrettons|comprenons|avons bien pris|restons à|reviendrons vers|revenons vers|prenons note|
  transmettons|faisons le|prenons très), (toutes |)nos (excuses|sincères excuses|plates excuses), (merci|merci beaucoup|un grand merci) pour
  (votre|vos|ton|ce) (retour|avis|commentaire|message|confiance|fidélité|évaluation|témoignage|patience|intérêt|gentil*|note|retours|
  visite), (contactez|contacter|écrivez|joindre|envoyez) (nous |-nous |)(votre numéro|en mp|en message|par mail|par message|via|en privé|en
  dm|par mp|au 0*), (envoyer|écrire|adresser|rejoindre|transmettre|communiquer) (nous |-nous |)(votre numéro|en mp|en message|par mail|par
  message|via|en privé|en dm|par mp|au 0*), (contactez|écrivez|envoyez)-nous, (en|par) (message privé|mp|dm|messagerie privée|message
  direct), (nous|nous vous) (envoyer|communiquer|transmettre|contacter|indiquer|préciser) (votre|vos|en|par|le|un|un mp), (notre|nos)
  (équipe|équipes|service client|service clients|conseillers|service après-vente|sav|technicien*|responsable|support) (va|vont|vous|reste|
  restent|est|sont|se|prendra|prendront|revient|reviendra), (au plaisir|dans l'attente|ravis|heureux) de (vous|votre|vos|te) (revoir|
  accueillir|retrouver|compter|lire|retour|réponse|servir|recevoir|avoir), (toute l'équipe|l'équipe) (est|vous|reste|se) (ravie|remercie|
  souhaite|à|tient|joint), (belle|bonne|excellente) (journée|soirée) (le service|l'équipe|toute|à vous), (le|votre) service (client|clients|
  relation client), (faisons|fait) le (nécessaire|maximum) (pour|auprès), (cordialement|bien à vous|à votre disposition) l'équipe, (restons|
  reste|restent|sommes) à votre (entière |)(disposition|écoute), (vos|votre) remarque* (constructive*|ont|a|seront|sera)
`;
