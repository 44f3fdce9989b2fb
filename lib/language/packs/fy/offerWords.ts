const words = `
  fakatuere fakatueres baan koarting koartingskoade oanbieding oanbiedings winaksje reklame resept resepten
`;

export default words;
