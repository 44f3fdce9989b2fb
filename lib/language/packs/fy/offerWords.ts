const words = `
  fakatuere fakatueres wurk baan koarting koartingskoade oanbieding oanbiedings winaksje reklame resept resepten
`;

export default words;
