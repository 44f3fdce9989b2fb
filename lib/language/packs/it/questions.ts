/** Phrases that ask, question mark or not. */
export const QUESTIONS = `
  (qualcuno|qualcuna|nessuno|qlcn|c'è qualcuno che) (sa|sa se|sa dirmi|sa quando|sa come|sa dove|di voi|ha|conosce|mi|può|potrebbe|saprebbe|
  usa|ha mai|l'ha|lo ha|che|ne sa|riesce|ha già|ha provato|ce l'ha), (sapete|sai|sapreste|sapresti|sa|saprebbe) (se|dirmi|come|quando|dove|
  per caso|quanto|cosa|qual|che|indicarmi|darmi), (vorrei|volevo|vorremmo|mi piacerebbe|avrei bisogno di|desidero|desidererei|gradirei|devo)
  (sapere|chiedere|chiedervi|avere informazioni|un'informazione|delle informazioni|informazioni|capire|qualche informazione|avere
  un'informazione|sapere se|chiederle|chiedere se), (mi|ci) (sa|sapete|sapreste|saprebbe|sai|sapresti|potete) (dire|dirmi|indicare|spiegare|
  confermare|aiutare|consigliare|se|dare|fare sapere|far sapere|chiarire|qualche|come), (mi|ci) (può|potreste|potrebbe|puoi|potresti|date|
  dite) (dire|dirmi|indicare|spiegare|confermare|aiutare|consigliare|se|dare|fare sapere|far sapere|chiarire|qualche|come), (potete|può|
  potreste|potrebbe|puoi|potresti|sapete|sapreste) (dirmi|indicarmi|spiegarmi|confermarmi|aiutarmi|consigliarmi|darmi|farmi sapere|dirci|
  chiarirmi), (come|dove|quando|quanto) (si|posso|faccio|devo|bisogna|fate|funziona|si fa|potrei|mai|possiamo|riesco a|tempo), (una|ho una|
  avrei una|scusate una|altra|piccola|due) (domanda|domande|domandina|informazione|info|curiosità|richiesta di informazioni), (è possibile|
  si può|si possono|posso|possiamo|potrei|è compatibile|sono compatibili|sarebbe possibile|c'è modo|c'è un modo|esiste|c'è la possibilità|
  esiste un modo) (pagare|ritirare|avere|usare|usarlo|usarla|cambiare|restituire|ordinare|prenotare|di|con|per|che|sapere), (è possibile|si
  può|si possono|posso|possiamo|potrei|è compatibile|sono compatibili|sarebbe possibile|c'è modo|c'è un modo|esiste|c'è la possibilità|
  esiste un modo) (ricevere|montare|collegare|lavare|portare|venire|attivare|spostare|una|un|fare|aggiungere|comprare in|vedere|provare|
  modificare), (fate|spedite|consegnate|effettuate) (spedizioni|consegne|anche|in|a|consegne a), (vendete|avete|accettate|siete) (anche|
  disponibile|disponibili|sconti|carte|ancora|aperti), (mi chiedo|mi chiedevo|mi domando|mi domandavo) (se|come|quando|quanto|perché),
  (qualche|un) (consiglio|info|suggerimento|parere|opinione) (su|sul|sulla|per|please|da|grazie), (pareri|opinioni|esperienze|recensioni|
  info) (su|sul|sulla|sui|riguardo|in merito|di chi), (aiuto|aiutatemi|mi aiutate|mi aiuti|qualcuno mi aiuta|help) (per favore|please|con|
  come|grazie|non|pls|), (che|quale|quali|qual) (differenza|è la differenza|taglia|taglie|modello|misura|documenti|orari|orario|tempi), (ha|
  avete|avrebbe) (la garanzia|il manuale|un numero|un contatto|novità|notizie|istruzioni), la garanzia copre
`;
