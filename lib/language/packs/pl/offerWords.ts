const words = `
  oferta oferty zatrudnimy rekrutacja wynagrodzenie staż kupon kupony rabat rabaty promocja promocje
  zniżka zniżki wyprzedaż konkurs rozdanie reklama sponsorowany przepis przepisy horoskop loteria kasyno hurt
  hurtownia
`;

export default words;
