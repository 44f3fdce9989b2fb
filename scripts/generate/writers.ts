const SYLLABLES = 'ba dor fen gil hu ivo jas kel lum mira nov osk pel quin ral tam'.split(' ');
const FIRST_NAMES = 'Aleida Bohdan Ciska Dario Ebru Farid Greta Henryk Inês Jurre Kalyna Leïla'.split(' ');
const LAST_NAMES = 'Anders Brink Castell Dovzhan Elgar Frisk Hoek Ilic Jansma Kaya Lenz Moroz'.split(' ');

/** The account name of a site's writer number so and so; each number has its own. */
export function handleOf(writer: number): string {
  const beginning = `${SYLLABLES[writer % 16] ?? ''}${SYLLABLES[(writer >>> 4) % 16] ?? ''}`;
  return `${beginning}${writer < 16 ? '' : writer.toString(36)}`;
}

/** The name that a writer shows; people may share one. */
export function nameOf(writer: number): string {
  const last = LAST_NAMES[Math.floor(writer / 12) % 12] ?? '';
  return `${FIRST_NAMES[writer % 12] ?? ''} ${writer < 144 ? last : `${last} ${writer}`}`;
}
