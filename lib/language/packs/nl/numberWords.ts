export default {
  phone: String.raw`telefoon\p{L}*|tel|bel|bellen|mobiel|mob|06-nummer|app|appen|mijn nummer|bereikbaar`,
  other: String.raw`bestel\p{L}*|order\p{L}*|factuur\p{L}*|ticket\p{L}*|zending|pakket\p{L}*|track\p{L}*|reservering\p{L}*|referentie\p{L}*|artikel\p{L}*|serie\p{L}*|klantnummer|nr|dossier\p{L}*|polis\p{L}*`,
};
