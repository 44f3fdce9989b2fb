/** Words that the lists below value and that in posts and reviews mostly name a thing or a wish: they move nothing here. */
export const MUTED =
  'ability, advantage, allow, banned, certain, certainly, challenge, clearly, comedic, comedy, concerned, '
  + 'conspiracy, creation, credits, dear, death, defense, died, dropped, drunk, faith, fight, fighting, god, gun, '
  + 'hand, heaven, idk, innocent, intelligence, interest, irony, jealous, jokes, justice, l, laughs, legal, '
  + 'matter, matters, negative, no, novel, number, opportunity, please, pls, reach, responsible, rise, risk, '
  + 'romance, security, sentence, steal, straight, struggle, surely, tears, thriller, thrillers, tragedy, value, values, want, war';
