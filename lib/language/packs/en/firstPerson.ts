/** What the signs mean stands in `../firstPerson.ts`. */
const words = `i i' im ive me my myself we us our ours ourselves imo imho afaik`;

export default words;
