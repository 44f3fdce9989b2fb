/** What the signs mean stands in `../firstPerson.ts`. */
const words = `ich mir mich mein meine meinem meinen meiner meines meins wir uns unser unsere unserem unseren unserer unseres
  ^bin ^habe ^hab ^finde`;

export default words;
