/** What is complained of: things, deliveries, services, money, manners. */
export const COMPLAINTS = `
  non (mi |ci |si |vi |)(funziona|funzionano|funzionava|carica|si
  carica|accende|apre|collega|connette|va|parte|risponde|rispondono|rispondete|risponda|ha risposto|hanno risposto|arriva|arrivano|è
  arrivato|è arrivata|sono arrivati|riconosce|sincronizza|aggiorna|regge|tiene|prende|fa entrare|fa accedere|fa pagare|lascia entrare|carica
  più), non (è|era|sono) (mai |ancora |più |)(arrivato|arrivata|arrivati|stato consegnato|stata spedita|rimborsato|normale|possibile
  che|accettabile|ammissibile|giusto|corretto|conforme|stato rimborsato|funzionante|serio|professionale|pulito|pulita|fresco), (mai|ancora
  non|tuttora) (arrivato|arrivata|arrivati|ricevuto|ricevuta|consegnato|consegnata|rimborsato|rimborsata|risposto|funzionato|spedito),
  (nessuna|zero|senza) (risposta|assistenza|notizia|notizie|spiegazione|soluzione|comunicazione|serietà|professionalità|rimborso|scusa|
  considerazione|tutela), nessuno (mi |ci |)(risponde|sa|ha risposto|ha|mi|si è|è|richiama|fa|aiuta|risolve), (smesso|smette|ha smesso|
  cessato) di (funzionare|caricare|andare|accendersi|rispondere), (si è|s'è|si sono|si) (rotto|rotta|rotti|rompe|scollato|scollata|staccato|
  staccata|bruciato|bruciata|spento|scaricato|bloccato|bloccata|blocca|spegne|scarica|impalla|chiude da|chiude sola|stacca|scolla|strappato|
  strappata|sfaldato|scucito|scucita|crepato|guastato|guastata|disconnette|surriscalda|inceppa|pianta|piantata), (rotto|rotta|rotti|rotte|
  difettoso|difettosa|difettosi|danneggiato|danneggiata|danneggiati|guasto|guasta|graffiato|graffiata|ammaccato|ammaccata|incompleto|
  scaduto|scaduta|ammuffito|marcio|marcia|crepato|bucato|fallato|fallata|usato invece), (crasha|crash|si blocca|si impalla|lagga|bug|bugs|
  buggata|buggato|errore|errori) (continuamente|sempre|di continuo|ogni|ogni volta|continui|continuo|al login|appena|da|quando|in|di
  sistema|e|spesso|all'|dopo), (pieno|piena) di (bug|errori|difetti|pubblicità), (pacco|ordine|spedizione|consegna|merce|corriere) (mai|
  perso|persa|smarrito|smarrita|in ritardo|sbagliato|sbagliata|aperto|rotto|danneggiato|sparito|fermo|ferma|bloccato|bloccata|in giacenza|
  non|incompleto), (ritardo|ritardi) (di|nella|nelle|inaccettabile|assurdo|clamoroso|enorme|continui|e|mostruoso|su|a), (in|con|dopo)
  ritardo, (aspetto|sto aspettando|stiamo aspettando|attendo|aspettiamo|sono in attesa) (da|ancora|il|la|un|una|che|il rimborso|mesi), (da|
  dopo) (settimane|giorni|mesi|un mese|due settimane|una settimana|tre settimane|due mesi|ore|un'ora|ieri) (che|senza|non|aspetto|di attesa|
  ancora|in attesa|che aspetto), (mi|ci|gli) (hanno|avete|ha) (addebitato|fatturato|truffato|truffata|fregato|fregata|ignorato|ignorata|
  preso in giro|attaccato il telefono|chiuso il telefono|rubato|scalato|trattato male|trattata male|trattati male|risposto male|mentito|
  imbrogliato|mandato il|mandato un|consegnato il|spillato|bloccato), (doppio addebito|addebitato due volte|costi nascosti|spese nascoste|
  addebiti|addebito non|addebito ingiustificato|pagato due volte), (rivoglio|ridatemi|restituitemi|rimborsatemi|voglio|pretendo|esigo|
  chiedo) (i miei|il|indietro i|un|i|subito|il mio) (soldi|rimborso|denaro|risarcimento|indietro), (pessimo|pessima|pessimi|pessime|
  orribile|orribili|orrendo|orrenda|terribile|terribili|vergognoso|vergognosa|vergognosi|vergognatevi|vergogna|scandaloso|scandalosa|
  scandalo|indecente|indecenti|indegno|indegna|inaccettabile|inammissibile|intollerabile|disgustoso|disgustosa|schifoso|schifosa|schifo|
  schifezza|schifezze|penoso|penosa|ridicolo|ridicola|ridicoli|assurdo|assurda|allucinante|imbarazzante|deplorevole|osceno|oscena|disastro|
  disastroso|disastrosa|tragico|mediocre|scadente|scadenti|scarso|scarsa|scarsissimo|scarsissima|deludente|deludenti|delusione|deluso|
  delusa|delusi|inesistente|inutile|inutili|inutilizzabile|inguardabile|immangiabile|invivibile|insopportabile|incompetente|incompetenti|
  incompetenza|incapaci|incapace|maleducato|maleducata|maleducati|maleducazione|scortese|scortesi|scortesia|arrogante|arroganti|arroganza|
  cafone|cafoni|scorbutico|scorbutica|sgarbato|sgarbata|antipatico|antipatica|presuntuoso|ladri|ladro|truffa|truffatori|truffano|truffato|
  truffata|imbroglioni|imbroglio|bugiardi|disonesti|disonesto|rubano|fregatura|fregature|furto|pacco totale|fuffa|robaccia|porcheria|cesso|
  ciofeca|bidone|sòla|merda|cagata|boiata), (di|una|che|fa|fate|fanno|del) (merda|schifo|cacca|vergogna|pena|cagare|pietà|ridere|cazzo|
  inganno), (il peggior|la peggior|la peggiore|il peggiore|i peggiori|le peggiori|peggio del) (servizio|esperienza|assistenza|hotel|banca|
  app|acquisto|ristorante|operatore|compagnia|di|che|mai|in|della|), (sporco|sporca|sporchi|sporche|sporcizia|puzza|puzzava|puzzavano|
  cattivo odore|cimici|scarafaggi|muffa|umidità|rumoroso|rumorosa|freddo e|fredda e|crudo|cruda|bruciato|stracotto|stracotta|gommoso|
  insapore|insipido|surgelato|rancido), (troppo|esageratamente|eccessivamente) (caro|cara|cari|care|costoso|costosa|lento|lenta|lunghi|
  lunga|piccolo|piccola|rumoroso|salato|salata|pubblicità|pochi), (carissimo|carissima|costosissimo|salatissimo|prezzi folli|prezzo folle|
  prezzi assurdi|prezzo esagerato|prezzi esagerati|prezzi alle stelle|esagerato|esagerati|sproporzionato), (ennesimo|ennesima|altro|
  continui|continuo|ulteriore) (aumento|aumenti|disservizio|ritardo|problema|guasto|rincaro|rincari|rinvio|errore|disservizi|down),
  (disservizio|disservizi|malfunzionamento|malfunzionamenti), (aumenti|rincari) (ingiustificati|continui|assurdi|senza), (problema|problemi)
  (con|di|a|al|alla|con il|col|nel|sul|e|da|mai|continui|dopo|tecnico|tecnici|irrisolto|ancora), (un|il|questo|ho|grossi|stesso|tanti|solo|
  sempre|seri|avuto|molti|ancora|dei) (problema|problemi), (reclamo|reclami|lamentela|lamentele) (per|senza|inviato|ignorato|fatto|aperto|
  contro|da|su|mai|sul), (qualità|servizio|assistenza|pulizia|cibo|personale|accoglienza|esperienza) (pessima|pessimo|scadente|scarsa|
  scarso|inesistente|zero|bassa|bassissima|orribile|lasciano|lascia|da dimenticare|calata|peggiorata|sotto zero|scandalosa|discutibile|
  terribile), lascia (molto |)a desiderare, lasciano (molto |)a desiderare, (mai più|mai e poi mai|da evitare|evitate|evitatelo|evitatela|
  evitateli|alla larga|state lontani|statene alla larga|state alla larga|fuggite|scappate|girate al largo|non ci casco|non ci cascate),
  (non|mai) (lo |la |li |ve lo |ve la |ci |vi
  |)(consiglio|consigliato|consigliata|consigliabile|consigliamo|consiglierei|comprate|compratelo|compratela), (non|mai) (lo |la |li |ve lo
  |ve la |ci |vi |)(acquistate|fidatevi|andate|andateci|scaricate|scaricatela|prenotate|tornerò|torneremo), (non|mai) (lo |la |li |ve lo |ve
  la |ci |vi |)(torno|ritornerò|comprerò|acquisterò|prendete|prendetelo|cascateci|sprecate|buttate), (non|mai) (lo |la |li |ve lo |ve la |ci
  |vi |)(vale|valgono|merita|raccomando|mi piace|ci siamo|è piaciuto|mi è piaciuto|è piaciuta|ne vale), sconsiglio, sconsigliato,
  sconsigliata, sconsigliatissimo, sconsigliamo, sconsigliabile, (soldi|denaro) (buttati|buttato|sprecati|rubati|gettati), (buttato|buttati|
  buttare|sprecato|sprecare) (i soldi|soldi|via|tempo|al vento|nel cesso|nella spazzatura), (perdita|spreco) di (tempo|soldi|denaro),
  (impossibile|non riesco|non riusciamo|non si riesce|non è possibile|non posso|non mi permette di|non mi fa|non mi lascia) (a
  |)(contattare|contattarli|contattarvi|parlare|entrare|accedere|pagare|aprire|usare|usarla|usarlo|fare|avere|ordinare|prenotare),
  (impossibile|non riesco|non riusciamo|non si riesce|non è possibile|non posso|non mi permette di|non mi fa|non mi lascia) (a
  |)(scaricare|collegarmi|ricevere|completare|modificare|cancellare|annullare|disdire|comunicare|più|nemmeno|effettuare|loggarmi|procedere|login),
  (sono|siamo|rimasto|rimasta|molto|davvero|troppo|veramente) (deluso|delusa|delusi|arrabbiato|arrabbiata|indignato|indignata|stufo|stufa|
  stufi|esasperato|esasperata|scontento|insoddisfatto|insoddisfatta|schifato|schifata|amareggiato|amareggiata|scioccato|allibito|allibita|
  furioso|furiosa|incazzato|incazzata|basito|basita), (non ne posso|ne ho le) (più|palle piene|scatole piene), (basta con|che vergogna|che
  schifo|che delusione|che pena|che tristezza|che amarezza|ma vi pare|ma scherziamo|ma è possibile|ma come si fa|siamo alle|siamo alla
  follia|è uno scandalo|è una vergogna|è assurdo|roba da matti|presa in giro|prese in giro|prendete in giro|prendono in giro|prendete per il
  culo|presa per il culo|scaricabarile|rimpallo|fate pena|fate schifo|siete dei ladri|siete ridicoli|siete una vergogna|siete incapaci|siete
  inutili|complimenti per l'ennesimo|grazie di niente|grazie per niente|complimenti davvero|bella roba|bel servizio complimenti|ma stiamo
  scherzando|non se ne può più|niente di quello che|niente a che vedere|non corrisponde|non corrispondono|diverso dalle foto|diversa dalle
  foto|diverso dalla foto|diverso da quello|pubblicità ingannevole|ingannevole|ingannevoli|foto ingannevoli), (una|1|zero|0) stell*, se
  potessi (dare|mettere) (zero|0|meno), zero stelle, (linea|internet|rete|connessione|segnale) (assente|lenta|lento|lentissima|instabile|che
  cade|cade|caduta|inesistente|ballerina|giù|a singhiozzo|pessima|bloccata|ferma), (senza) (internet|linea|luce|acqua|acqua calda|
  riscaldamento|servizio|connessione|campo) (da|per|ormai|di nuovo|e), (è da|sono) (ieri|giorni|settimane|mesi|ore|stamattina|due giorni|tre
  giorni|una settimana) che, bloccat* (al|da|in|e|senza), anche a voi ... (blocca|funziona|va|down|problemi|crasha)
`;
