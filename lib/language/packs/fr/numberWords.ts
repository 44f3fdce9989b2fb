export default {
  phone: String.raw`t[ée]l[ée]phone\p{L}*|t[ée]l|portable|mobile|appel\p{L}*|joindre|joignable|contactez|mon num[ée]ro|fixe`,
  other: String.raw`commande\p{L}*|facture\p{L}*|colis|suivi|ticket\p{L}*|r[ée]servation\p{L}*|dossier\p{L}*|r[ée]f[ée]rence\p{L}*|article\p{L}*|contrat\p{L}*|s[ée]rie|client|n°|num[ée]ro de (?!t[ée]l)`,
};
