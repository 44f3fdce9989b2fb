/** What the signs mean stands in `../firstPerson.ts`. */
const words = `io me mi mio mia miei mie noi nostro nostra nostri nostre
  ho avevo ero sto penso credo voglio vorrei volevo posso devo spero trovo ritengo consiglierei comprerò ricomprerò
  acquisterò tornerò
  abbiamo avevamo siamo eravamo vogliamo vorremmo possiamo dobbiamo speriamo consigliamo torneremo`;

export default words;
