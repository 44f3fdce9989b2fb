const words = `
  offerte stipendio curriculum tirocinio assunzioni candidatura coupon buono sconto sconti codice promo
  promozione promozioni offerta saldi concorso sponsorizzato pubblicità annuncio ricetta ricette oroscopo lotteria
  casinò ingrosso
`;

export default words;
