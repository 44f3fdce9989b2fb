/** What the signs mean stands in `../firstPerson.ts`. */
const words = `ik ikzelf mij mijn mijzelf me mezelf m' wij we ons onze onszelf`;

export default words;
