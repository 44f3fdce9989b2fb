/** How things and people are praised. */
export const PRAISES = `
  grazie (mille|infinite|di cuore|ancora|a|per|di tutto|tante|davvero|ragazzi|infinitamente|tantissime|di esistere), (un|mille|tante|
  infinite|tantissime) (grazie|grande grazie|sentito grazie|enorme grazie), ringrazio, ringraziamo, ringraziare, ringraziamento*,
  (complimenti|complimentoni) (a|al|alla|allo|per la|per il|per tutto|per l'organizzazione|per la qualità|per la professionalità|per i|per
  le|per lo|ragazzi|davvero meritati|sinceri|vivissimi|allo staff), bravi, bravissimi, bravissimo, bravissima, bravissime, bravo, brava,
  ottimo, ottima, ottimi, ottime, ottimamente, eccellente, eccellenti, eccellenza, eccezionale, eccezionali, fantastico, fantastica,
  fantastici, fantastiche, stupendo, stupenda, stupendi, stupende, splendido, splendida, splendidi, meraviglioso, meravigliosa,
  meravigliosi, meraviglia, magnifico, magnifica, perfetto, perfetta, perfetti, perfette, perfettamente, impeccabile, impeccabili, favoloso,
  favolosa, spettacolare, spettacolo, spettacolari, incantevole, bellissimo, bellissima, bellissimi, bellissime, buonissimo, buonissima,
  buonissimi, buonissime, squisito, squisita, squisiti, delizioso, deliziosa, deliziosi, gustoso, gustosissimo, prelibatezze, bontà, una
  (bomba|favola|meraviglia|delizia|garanzia|certezza|chicca|goduria|figata|coccola), (il|la|i|le) top, da urlo, (il|la|i|le) (miglior|
  migliore|migliori|meglio) (pizza|servizio|app|ristorante|hotel|della|del|di|in|che), (il|la|i|le) (miglior|migliore|migliori|meglio)
  (acquisto|negozio|gelato|azienda|banca|esperienza|compagnia|al mondo|mai|posto|), mi (piace|piacciono|è piaciuto|è piaciuta|è piaciuto
  molto|sono piaciuti|sono trovato bene|sono trovata bene|sono trovato benissimo|sono trovata benissimo|ha risolto|hanno risolto|hanno
  aiutato|ha aiutato|ha salvato|ha cambiato la|trovo bene|trovo benissimo|ha sorpreso), ci (siamo trovati bene|siamo trovati benissimo|siamo
  trovati molto bene|è piaciuto|siamo divertiti|hanno fatto sentire|hanno accolto|hanno coccolato|torneremo|ritorneremo), (lo|la|li|le)
  (adoro|amo|adoriamo|amiamo|stra amo), adoro, adoriamo, adorabile, adorabili, (sono|siamo|rimasto|rimasta|rimasti|molto|davvero|più che|
  super|pienamente|veramente|piacevolmente) (soddisfatto|soddisfatta|soddisfatti|soddisfatte|contento|contenta|contenti|felice|felici|
  entusiasta|entusiasti|innamorato|innamorata|colpito|colpita|sorpreso|sorpresa|sorpresi), soddisfatto, soddisfatta, soddisfattissimo,
  soddisfattissima, contentissimo, contentissima, felicissimo, felicissima, entusiasta, entusiasti, (molto|davvero|veramente|super|tanto|
  proprio) (bello|bella|belli|belle|buono|buona|buoni|buone|bravo|brava|bravi|comodo|comoda|utile|utili|gentile|gentili|cordiale|cordiali|
  disponibile|disponibili|professionale|professionali|veloce|veloci|rapido|efficiente|curato|curata|pulito|pulita|accogliente|carino|carina|
  simpatico|simpatica|valido|valida|pratico|pratica|resistente|bene), gentilissimo, gentilissima, gentilissimi, gentilissime,
  disponibilissimi, disponibilissimo, cordialissimi, professionalissimi, velocissimo, velocissima, velocissimi, comodissimo, comodissima,
  pulitissimo, pulitissima, simpaticissimi, (buona|buono|buon|ottimo|bella|bel|gran|grande) (qualità|rapporto|servizio|prodotto|esperienza|
  acquisto|accoglienza|assistenza|professionalità|lavoro|gioco|posto|sorpresa|scelta|app|prezzo), (funziona|va|lavora|suona|calza|veste|
  tiene) (benissimo|perfettamente|alla grande|molto bene|bene|ancora perfettamente|alla perfezione|a meraviglia|a pennello|alla meraviglia),
  tutto (perfetto|ok|bene|benissimo|come da|liscio|impeccabile|ottimo|buonissimo|nella norma|come descritto), (arrivato|arrivata|arrivati|
  consegnato|consegnata) (prima|in anticipo|puntuale|puntualissimo|in un giorno|in due giorni|in 24|subito|in perfette|velocemente|integro|
  ben imballato|perfettamente), (spedizione|consegna) (veloce|velocissima|rapida|rapidissima|puntuale|super|lampo|impeccabile), (cinque|5)
  stelle, (10|dieci) (e lode|su 10|su dieci), voto 10, (torneremo|tornerò|ritornerò|ritorneremo|ricomprerò|riacquisterò|ci tornerò|ci
  torneremo) (sicuramente|presto|volentieri|di sicuro|senz'altro|sempre|assolutamente|con piacere|), (mai|nessun) (avuto |)(un
  problema|problemi|problema), (risolto) (tutto|in|il|subito|il mio), fatto benissimo, fatta benissimo, spiegato benissimo, top, numeri uno,
  numero uno, grandi, siete (i migliori|il top|fantastici|grandi|fenomenali|i numeri uno|bravissimi|mitici|stupendi),
  (accolti|accolto|accolta|trattati|trattato|trattata|serviti|seguita|seguito|seguiti) (come|benissimo|con|alla grande|molto bene|da),
  (come|ci siamo sentiti|mi sono sentit*) (in famiglia|a casa|a mio agio|coccolat*),
  (pazienza|gentilezza|cortesia|professionalità|disponibilità|competenza) (infinita|unica|rara|straordinaria|estrema|e), (con|che) (una
  pazienza|tanta pazienza|gentilezza|grande pazienza|cura|un sorriso|il sorriso|pazienza|passione), (imballat*|confezionat*|impacchettat*)
  (con cura|benissimo|bene|alla perfezione), (non se ne|non si) (stacca|separa|separerebbe) (più|mai), (ancora|è) come (nuovo|nuova|il primo
  giorno), come nuov*, tanto di cappello,
    (risposta|risposto|risolto|rimborsat*|riparat*|sostituit*|sistemato) (in|entro|nel giro di|dopo) (dieci|pochi|cinque|due|un),
    (risposta|risposto|risolto|rimborsat*|riparat*|sostituit*|sistemato) (in|entro|nel giro di|dopo)
    (una|24|poche|mezz'ora|giornata|un'ora), (la|il|le|i) ... più (buona|buono|buone|buoni|bella|bello)
  (del|della|di|dei|che abbia|mai), (piace|piacciono) (un sacco|un mondo|tantissimo|da matti|molto|davvero), mi diverto, ci divertiamo,
  (niente|nulla) da (ridire|dire|aggiungere|segnalare), a regola d'arte, (preventivo|tempi|prezzi|orari|promesse|appuntamento)
  (rispettat*|onest*|mantenut*|chiar*|puntual*), (salvato|salvata|salva|salvano) (le|la|il|i|mi|la mia|il mio), (capito|colto) (al
  volo|subito), (vale|valgono) (ogni|tutti i|tutto il), (non|mai) (ne |)(potrei|posso) (più |)fare* (più |)a meno, (di gran lunga|senza
  dubbio) (il|la|i|le), (consegna|spedizione|arrivat*|arrivo) (in anticipo|il giorno dopo|in un giorno|in due giorni|puntual*), una
  (spanna|marcia) (sopra|in più), mai stat* (così bene|meglio|delus*), (supera|superato|oltre) (le |ogni |tutte le |)(mie |nostre
  |)aspettative, (felice|content*) (di aver|dell'acquisto|della scelta|del),
  (pulito|tranquillo|comodo|silenzioso|accogliente) e (in centro|tranquillo|ben|pulito|accogliente), pizza più buona, senza dubbio,
  (cuore|animo) leggero, (arrivat*|venut*|intervenut*) (entro|in meno di|in giornata|subito|puntual*|in orario|nel giro),
  (prezzo|prezzi|tariffa|tariffe) (giust*|onest*|corrett*|ragionevol*|imbattibil*|modic*), lavoro (pulito|ben fatto|impeccabile|fatto bene),
  di una (dolcezza|gentilezza|pazienza|simpatia|professionalità|bontà|disponibilità|bravura), (che|cosa) (volere|chiedere|desiderare) di
  più, (andato|filato|filata|andata) (tutto |)(liscio|come previsto|bene|benissimo|alla perfezione), filato tutto, (sempre|ancora)
  (impeccabil*|ottim*|perfett*|gentil*|una garanzia|puntual*), (semplice|robusto|comodo|silenzioso|veloce) e
  (robusto|veloce|pratico|comodo|efficace|economico),
  (personale|staff|camerieri) (sorridente|gentil*|cordial*|attent*|cortes*), (piatti|porzioni) (abbondant*|generos*), conto leggero, senza
  discutere, non mi stanc*
`;
