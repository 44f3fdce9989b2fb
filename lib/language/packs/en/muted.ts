/** Words that AFINN values and that in posts and reviews mostly name a thing or a wish: they move nothing here. */
export const MUTED =
  'ability, advantage, allow, banned, certain, challenge, clearly, comedy, concerned, conspiracy, dear, '
  + 'death, died, dropped, drunk, faith, fight, fighting, god, gun, heaven, interest, irony, jealous, jokes, '
  + 'justice, laughs, legal, matter, matters, negative, no, novel, opportunity, please, reach, responsible, '
  + 'rise, risk, romance, sentence, steal, straight, struggle, tears, tragedy, want, war';
