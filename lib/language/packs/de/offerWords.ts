const words = `
  stellenangebot stellenangebote job jobs stelle gehalt bewerbung bewerben praktikum karriere gutschein gutscheine
  gutscheincode rabatt rabatte rabattcode angebot angebote ausverkauf gewinnspiel verlosung werbung anzeige rezept
  rezepte horoskop lotterie casino großhandel
`;

export default words;
