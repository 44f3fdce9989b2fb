/** How people tell others to take something. */
export const RECOMMENDATIONS = `
  (consiglio|consigliamo|raccomando|raccomandiamo|straconsiglio) (a|a tutti|vivamente|assolutamente|davvero|caldamente|tantissimo|a chi|
  questo|questa|molto|fortemente|al 100|a chiunque|sicuramente|anche), (lo|la|li|le|ve lo|ve la|te lo|te la|glielo) (consiglio|consigliamo|
  raccomando|straconsiglio|consiglierò|consiglierei), (super|stra|molto|assolutamente|altamente|vivamente|caldamente|davvero|decisamente)
  (consigliato|consigliata|consigliati|consigliate|consigliabile|raccomandato), consigliato, consigliata, consigliati, consigliatissimo,
  consigliatissima, consigliatissimi, straconsigliato, straconsigliata, superconsigliato, stra consigliato, super consigliato, (a|ad) occhi
  chiusi, (andateci|andate|provatelo|provatela|provateli|compratelo|compratela|prendetelo|prendetela|prenotate|acquistatelo) (a|senza|
  subito|tutti|e|assolutamente|perché|tranquilli|se|ad|con|per credere|e non|al|che), (scaricatela|scaricatelo|affidatevi|fidatevi|provare|
  provate|vai tranquillo|vai tranquilla|andate tranquilli|correte|fateci un salto|andateci tutti) (a|senza|subito|tutti|e|assolutamente|
  perché|tranquilli|se|ad|con|per credere|e non|al|che), non (ve ne|te ne|ve|te) (pentirete|pentirai|ne pentirete), non (rimarrete|
  resterete|sarete|rimarrai|resterai) delus*, da (non perdere|provare assolutamente|provare|avere|consigliare), imperdibile, imperdibili,
  tappa obbligatoria, tappa obbligata, (ne vale|vale|merita|vale davvero|merita davvero|merita tutta) (davvero |assolutamente |proprio |)(la
  pena|ogni centesimo|ogni euro|una visita|assolutamente|il prezzo), (ne ho parlato|consigliato|consiglierò|parlerò) (a|con) (tutti|tutte|
  tutta|mezzo|amici|parenti|colleghi|amiche), (se|per chi) (cercate|cerca|volete|siete|passate|cerchi) ... (questo|questa|qui|è|andate|fa
  per|il posto|posto), promosso a pieni voti, approvat*, consigliato a
`;
