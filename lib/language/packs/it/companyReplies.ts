/** How companies answer. */
export const COMPANY_REPLIES = `
  (ci dispiace|ci scusiamo|siamo spiacenti|siamo desolati|siamo dispiaciuti|ci rammarichiamo|mi dispiace|mi scuso|spiacenti) (molto |davvero
  |sinceramente |)(per|del|che|di|sentire), (ci dispiace|ci scusiamo|siamo spiacenti|siamo desolati|siamo dispiaciuti|ci rammarichiamo|mi
  dispiace|mi scuso|spiacenti) (molto |davvero |sinceramente |)(leggere|se|dell'accaduto|sapere|apprendere), (le nostre|nostre|porgiamo le
  nostre|con le nostre|le più sincere) (più sincere |sincere |)(scuse), (la|ti|vi|le) (invitiamo|preghiamo|ringraziamo|contatteremo|
  chiediamo|informiamo|aspettiamo|attendiamo|suggeriamo|ricontatteremo|risponderemo|ricordiamo|assicuriamo), (contattaci|contattateci|
  contattarci|scrivici|scriveteci|scriverci|ci scriva|ci contatti|inviaci|ci invii|inviarci|mandaci|inviateci|chiamaci|chiamateci) (in|a|al|
  il|un|tramite|via|su|per|qui|con|la|i), (in|via|un|tramite) (privato|messaggio privato|dm|direct|messenger|messaggi privati), (grazie|
  ringraziamo) per (averci|aver|la sua|la tua|il suo|il tuo|la vostra|le sue|le tue|tua|sua) (recensione|segnalazione|feedback|commento|
  fiducia|messaggio|opinione), (grazie|ringraziamo) per (averci|aver|la sua|la tua|il suo|il tuo|la vostra|le sue|le tue|tua|sua)
  (contattati|scritto|dedicato|scelto|pazienza|condiviso|parole|preferenza), (nostro|nostra|nostri) (team|staff|servizio clienti|customer
  care|ufficio|supporto|tecnici|operatori|reparto|servizio assistenza|assistenza), (siamo|restiamo|rimaniamo) (felici|lieti|contenti|a sua|a
  tua|a vostra|a disposizione|sempre a disposizione|entusiasti) (che|di|disposizione|per|completa), a (sua|tua|vostra) (completa
  |)disposizione, cordiali saluti, distinti saluti, (lo staff|il team|il servizio clienti|assistenza clienti|servizio clienti) (di|del|
  della|norvelo), gentile (cliente|ospite|utente|signora|signor|sig|sig.ra), (ciao|gentile) (ci dispiace|grazie per), (provvederemo|
  verificheremo|faremo|stiamo) (a|il|tutto|quanto|verificando|lavorando|al|subito|le), (prenderemo|abbiamo preso|terremo|prendiamo) (in
  carico|in considerazione|atto|nota|conto|spunto), (speriamo|ci auguriamo) di (rivederla|rivederti|rivedervi|poterla|poterti|averla|avervi|
  riaverla|vederti|accoglierla|accogliervi)
`;
