/** Threats with lawyers, authorities, the press, bad reviews. */
export const THREATS = `
  (mi rivolgo|mi rivolgerò|rivolgermi|ci rivolgeremo|mi rivolgero) (a|ad|al|alla|alle|all'), (rivolgerò|rivolgo) al, (il|al|mio|nostro|un|
  all') (mio |nostro |)(avvocato|legale) (vi|di|prenderà|contatterà), (il|al|mio|nostro|un|all') (mio |nostro |)(avvocato|legale) (si|e|è
  già|procederà|è), (contatto|contatterò|sento|sentirò|chiamo|incarico|parlo con|mi rivolgo a) (il |un |l')(mio |)(avvocato|legale), al mio
  avvocato, (vie|azioni|azione|via|adire|procedere) (legali|legale|per vie), per vie legali, (denuncio|denuncerò|denunciare|denunciarvi|vi
  denuncio|sporgo|sporgerò|sporgere|sporta|faccio|farò|faro) (denuncia|tutto|querela|alla|ai|esposto|un esposto|segnalazione all'|reclamo
  all'), querela, vi (denuncio|querelo|faccio causa|denuncerò|porto in tribunale|trascino|segnalo|rovino|massacro|distruggo|sputtano|faccio
  chiudere|mando|faccio scrivere), (segnalo|segnalerò|segnalazione|esposto|reclamo|ricorso) (a|ad|al|alla|all') (agcom|agcm|antitrust|
  garante|federconsumatori|codacons|altroconsumo), (segnalo|segnalerò|segnalazione|esposto|reclamo|ricorso) (a|ad|al|alla|all') (polizia
  postale|corecom|arera|ivass|nas|asl|banca d'italia|abf), (agcom|agcm|antitrust|federconsumatori|codacons|altroconsumo|corecom|adiconsum|
  polizia postale|guardia di finanza|striscia la notizia|le iene|mi manda raitre|abf), (ci vediamo|vediamo) in tribunale, (in tribunale),
  diffida, messa in mora, (lettera|pec) (dell'avvocato|del legale|di diffida), class action, (recensione|recensioni|recensirò|recensisco)
  (negativa|negative|pessima|ovunque|a una stella|di una stella|da una stella) (su|ovunque|dappertutto|su tutti|partirà), (lascio|lascerò|
  metto) (una |la |delle |)(recensione|recensioni) (negativa|negative|ovunque|su|pessima), (lascio|lascerò|metto) (una |la |delle
  |)(stella|pessima recensione|brutta recensione) (negativa|negative|ovunque|su|pessima), (metterò|scrivo|scriverò) (una |la |delle
  |)(recensione|recensioni) (negativa|negative|ovunque|su|pessima), (metterò|scrivo|scriverò) (una |la |delle |)(stella|pessima
  recensione|brutta recensione) (negativa|negative|ovunque|su|pessima), (chiamo|contatto|scrivo a|avviso|informo) (pure |anche |subito |)(le
  iene|striscia|i giornali|la stampa|i carabinieri|i nas|la televisione|la polizia|altroconsumo), (vi|ti) (pentirete|farò pentire|pentirai|
  assicuro che|avviso|avverto), (siete|sei) avvisat*, ultimo avviso, (faccio|farò|faro) (girare|sapere a tutti|pubblicità negativa|causa|un
  casino|scoppiare), (lo saprà|lo sapranno|pubblico tutto|posto tutto) (tutti|sui social|ovunque), su tutti i social,
  (passo|passerò|giro|mando|consegno|affido|do) ... (al mio|a un|al nostro|al) (legale|avvocato), (dal|davanti al|al) giudice di pace, il
  tribunale, (in|per) tribunale, (aspettatevi|aspettati|preparatevi) (una|a|un|la|le),
  (racconterò|racconto|dirò|pubblicherò|pubblico|diffonderò|invierò|mando|posterò) ...
  (giornale|giornali|stampa|social|giornalista|giornalisti|gruppi|tutti|radio|tv|forum), (tutta la città|tutto il quartiere|tutti|tutta
  italia|mezzo mondo|il web|internet) (saprà|sapranno|lo saprà|deve sapere|verrà a sapere), (ispettorato|asl|nas|comune|prefettura|ordine
  dei medici|ivass|consob|ministero|garante) ... (contento|contenta|felice|interessat*|saprà|riceverà|piacerà), (entro|avete tempo fino|fino
  a|vi do) ... (poi|dopodiché|altrimenti|sennò|oppure) ...
  (giudice|avvocato|legale|denunci*|segnal*|recension*|tribunale|associazione|reclamo), (altrimenti|sennò|se no|in caso contrario) ...
  (giudice|avvocato|legale|denunci*|segnal*|recension*|tribunale|associazione|stampa|social|esposto), (segnalo|segnalerò|denuncio) (il|la|il
  vostro|la vostra|tutto|questo|questa) (sito|pagina|negozio|ditta|profilo|alla|al|ristorante|locale|agenzia|annuncio), polizia postale,
  associazione (consumatori|dei consumatori|inquilini), (recensione|commento) ... (come meritate|su google|su trustpilot|su tripadvisor|di
  fuoco),
  (assicurazione|tutela) legale, (parlarne|parlerò|scriverò|rivolgermi|segnalarlo|segnalarvi) (con|a|ad|al|alla)
  (altroconsumo|codacons|avvocato|federconsumatori|garante|giornale|associazione|chi), altroconsumo,
  (rimborsate|rispondete|riparate|risolvete|restituite|muovetevi) ... (o|altrimenti|sennò)
  (pubblico|vi|passo|mi|chiamo|vado|scrivo|parte|procedo), (riceverete|vi arriverà|avrete) ...
  (diffida|raccomandata|lettera|avvocato|pec|notizie), (davanti|di fronte) a (un|al) giudice, davanti al giudice,
  (messaggio|chiamata|lettera|passo) ... (guardia di finanza|carabinieri|avvocato|giudice|antitrust), follower vedranno
`;
