/** What the signs mean stands in `../firstPerson.ts`. */
const words = `je j' me m' moi mon ma mes mien mienne miens miennes nous notre nos nôtre nôtres`;

export default words;
