/** What the signs mean stands in `../firstPerson.ts`. */
const words = `ik my mysels myn wy we ús us uzes`;

export default words;
