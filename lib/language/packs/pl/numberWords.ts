export default {
  phone: String.raw`telefon\p{L}*|tel|kom|kom[óo]rk\p{L}*|zadzwo\p{L}*|dzwo\p{L}*|m[óo]j numer|kontakt\p{L}*`,
  other: String.raw`zam[óo]wieni\p{L}*|faktur\p{L}*|przesy[łl]k\p{L}*|paczk\p{L}*|zg[łl]oszeni\p{L}*|rezerwacj\p{L}*|bilet\p{L}*|referencyjn\p{L}*|artyku[łl]\p{L}*|umow\p{L}*|seryjn\p{L}*|klienta|regon|krs|nip|nr`,
};
