export default {
  phone: String.raw`telefono\p{L}*|tel|cell|cellulare|chiam\p{L}*|recapito|contatt\p{L}*|il mio numero|mio numero`,
  other: String.raw`ordin\p{L}*|fattur\p{L}*|spedizion\p{L}*|pacco|tracking|prenotazion\p{L}*|ticket\p{L}*|pratica|riferimento|articol\p{L}*|contratt\p{L}*|serie|cliente|codice`,
};
