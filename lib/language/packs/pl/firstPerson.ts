/** What the signs mean stands in `../firstPerson.ts`. */
const words = `ja mnie mi mną mój moja moje mojego mojej mojemu moim moimi moich moją my nas nam nami nasz nasza nasze naszego
  naszej naszemu naszym naszymi naszych naszą
  mam jestem chcę mogę myślę polecam kupuję używam uważam lubię wiem czekam mieszkam potrzebuję muszę będę kupię
  zamówię jesteśmy chcemy możemy polecamy
  miałem chciałem dostałem wziąłem szukałem czekałem oddałem dałem odebrałem wysłałem napisałem poszedłem znalazłem
  mogłem musiałem wiedziałem
  *iłem byłem kupiłem *owałem *ywałem *łam *liśmy *łyśmy`;

export default words;
