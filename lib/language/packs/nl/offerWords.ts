const words = `
  vacature vacatures baan banen salaris sollicitatie solliciteren stage werving korting kortingscode kortingen
  aanbieding aanbiedingen uitverkoop winactie actiecode reclame advertentie gesponsord recept recepten horoscoop
  loterij casino groothandel
`;

export default words;
