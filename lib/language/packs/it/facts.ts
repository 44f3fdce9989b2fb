/** What is complained of by telling what happened, without words of blame. */
export const FACTS = `
  (seconda|terza|quarta|quinta|sesta|decima|ennesima|2a|3a|4a) (volta|rottura|cancellazione|telefonata|riparazione),
  (secondo|terzo|quarto|quinto|ennesimo) (rinvio|guasto|ritardo|tecnico|appuntamento|reclamo|ticket|pacco|aumento), volte che
  (chiamo|richiamo|mando|scrivo|spedisco|chiedo|segnalo|spiego|ripeto|provo|torno|compilo|sollecito), (due|tre|quattro|cinque|sei|dieci)
  volte (in|questo|questa) (due|tre|un|una|poche|mese|settimana|giorni|anno|2|3), (2|3|4|5|6|10) volte (in|questo|questa)
  (due|tre|un|una|poche|mese|settimana|giorni|anno|2|3), (nessuna|ancora nessuna|senza|zero) (notizia|notizie|risposta) (dal|da|dalla|del),
  (pratica|domanda|bonifico|pagamento|rimborso|spedizione|lavori|cantiere) ... (fermo|ferma|fermi|bloccato|bloccata|ferme),
  (fermo|ferma|bloccato|bloccata|sospeso|chiuso) da
  (settimane|giorni|mesi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|tre|due|una), (ora|ore|minuti|mezz'ora|mezza|quarto
  d'ora) (al telefono|di attesa|d'attesa|di coda|in coda|in attesa|in fila|di fila|di ritardo|in sala d'attesa|alla cassa|in linea),
  sentirmi (dire|rispondere), sentirsi dire, (richiamare|ripassare|tornare|aspettare) (lunedì|domani|più tardi|la settimana|ancora),
  (messo|addebitato|fatto pagare|pagare|pagato|contato|battuto|preso|scalato|segnato) ... (due|tre) volte, due volte (il|la|lo|gli|i|le)
  (coperto|conto|canone|bolletta|stesso|stessa|spedizione|importo|rata),
  (canone|tariffa|prezzo|prezzi|bolletta|affitto|rata|abbonamento|quota|premio) ...
  (salito|aumentat*|salita|raddoppiat*|rincarat*|saliti|lievitat*), (aumentano|aumenta|alzano|hanno alzato|hanno aumentato) ...
  (canone|tariffa|tariffe|prezzo|prezzi|abbonamento|quota|di nuovo|ancora), (euro in più|di nuovo aumentato|passat* da) ...
  (euro|mese|prima|al mese), (ordinato|chiesto|prenotato|pagato|scelto|richiesto) ... (e|ma) (mi |ci |)(è arrivato|è arrivata|arriva|hanno
  mandato|hanno portato), (ordinato|chiesto|prenotato|pagato|scelto|richiesto) ... (e|ma) (mi |ci |)(hanno dato|hanno servito|ho
  ricevuto|trovo|trovato), (mandato|arrivato|arrivata|ricevuto|portato|dato|consegnato|spedito) ... (invece|al posto) (di|del|della|dello),
  (mi|ci) (è arrivato|è arrivata|hanno portato|hanno dato|hanno mandato) (il|la|un|una) (blu|rosso|verde|nero|bianco), (mi|ci) (è arrivato|è
  arrivata|hanno portato|hanno dato|hanno mandato) (il|la|un|una) (altro|altra|sbagliat*|taglia|modello sbagliato),
  (taglia|taglie|misura|numeri) (più piccol*|più grand*|in meno|in più|sbagliat*|errata), (anche se|eppure|nonostante|sebbene|pur avendo)
  ... (chiest*|prenotat*|ordinat*|richiest*|specificat*|pagat*|scritto|casa), non (mi |ci |)(entra|entrano|sta|chiude|si
  chiude|combacia|calza|va bene), nessuno ... (sapeva|sapevano|sa niente|avvisa|ha avvisato|è venuto|passa|si
  muove|ascolta|interviene|richiamato|capace|in grado), (nessuno|nessuna) (dei|delle|degli) ... (sapeva|funziona|rispondeva|parlava), non
  (avvisano|hanno avvisato|avvertono|sanno|sapevano|sapeva|si presentano|si è presentato|è passato|sono passati|si vede nessuno),
  (treno|volo|corsa|autobus|bus|lezione|visita|appuntamento|appuntamenti|prenotazione|consegna)
  (soppresso|soppressa|cancellato|cancellata|annullato|annullata|annullati|rinviat*|spostat*|saltat*),
  (cancellat*|annullat*|spostat*|soppress*|rinviat*|disdetto|disdetta) ... (all'ultimo|senza preavviso|senza avvisare|il giorno prima|la
  sera prima|un'ora prima|senza dire), senza (una parola|preavviso|avvisare|avvisarmi|avvertire|spiegazioni|dire niente|dirci nulla),
  (bloccati|bloccato|bloccata|piantati|lasciati|lasciato|lasciata|chiusi) (a|in|per strada|fuori|a terra|a piedi|all'aeroporto),
  (chiude|chiusa|chiuso) un giorno sì, un giorno sì (e uno|e l'altro), giorni di ferie pers*, (mi|ci)
  (rimbalzano|mandano|spediscono|palleggiano|rimandano) (da un|da una|da|avanti), da un (ufficio|reparto|operatore|numero) all'altro,
  scaricano la colpa, (si |)rimpall*,
  (ascensore|riscaldamento|caldaia|lavatrice|condizionatore|citofono|wifi|distributore|bancomat|cancello|doccia|termosifon*|rubinetto) ...
  (guasto|guasta|rotto|rotta|spento|spenta|fermo|ferma|fredd*|perde|supera|fuori servizio), mancavano, mancava
  (un|una|il|la|metà|qualche|mezza), (manca|mancano) ... (dalla|dal|nel|nella) (scatola|pacco|confezione|busta|ordine),
  (fredd*|tiepid*|crud*|bruciat*|gommos*|secch*|molle|mosci*|stantio) (come|e|quando|dentro), (era|erano|arrivat*|servit*|tutto)
  (fredd*|tiepid*|crud*|bruciat*|secch*|molle|duro|dura|duri), (camera|stanza) (sulla strada|sul parcheggio|senza
  finestra|sopra|accanto|diversa|minuscola), (si) (chiude|spegne|riavvia|disconnette|blocca|resetta) (da sola|da solo|appena|ogni),
  (schermata|schermo) (bianca|nera|nero|bianco|bloccat*|che), (destinatario|destinataria) assente, (risulta|scritto|segnato|risultavo|messo)
  ... (consegnato|assente), ero in casa, (fa|fanno|fate) orecchie da mercante, fa* finta di (niente|nulla|non), (si è|si sono)
  (rott*|scucit*|strappat*|scolorit*|scollat*|ristrett*|staccat*|arrugginit*|infeltrit*) (alla|al|dopo|in|subito),
  (scolorit*|arrugginit*|infeltrit*|ristrett*|sbiadit*), (secondo|terzo|primo|quarto) (lavaggio|utilizzo|uso) ... (già|e|è|si), (da
  capo|daccapo), (ogni settimana|ogni volta|sempre) (un|una) ... divers*, (perso|perdono|smarrito|persa) (di nuovo |ancora |)(la|il|i)
  (pratica|valigia|bagagli|bagaglio|pacco), (perso|perdono|smarrito|persa) (di nuovo |ancora |)(le|mia|mio)
  (pratica|valigia|bagagli|bagaglio|pacco), (perso|perdono|smarrito|persa) (di nuovo |ancora |)(la|il|i)
  (ordine|documenti|prenotazione|fascicolo|analisi|referti), (perso|perdono|smarrito|persa) (di nuovo |ancora |)(le|mia|mio)
  (ordine|documenti|prenotazione|fascicolo|analisi|referti), (valigia|valigie|bagaglio|bagagli) ...
  (rimast*|pers*|arrivat*|sparit*|rott*|smarrit*), stessi vestiti, (non si |impossibile |non ho |non abbiamo |mai
  )(dorme|dormire|dormito|chiuso occhio), (rumore|lavori|musica|vicini|martello) ... (notte|alba|dormire), (risposta|risposte)
  (preconfezionat*|automatic*|copia incolla|in automatico), copia e incolla, (venduto|venduta|promesso|garantito|assicurato) ...
  (invece|ma|e mi ritrovo|mai|e poi), mi ritrovo (con|senza|a), (mi|ci) (aspettavo|aspettavamo) (di più|molto di più|altro|meglio|di
  meglio), (in foto|nelle foto|sul sito|dalle foto) ... (dal vivo|in realtà|invece|ma), dal vivo (è|sta|sono|non), (amaro in bocca|con le
  pive nel sacco|nodo alla gola), (che|ma che) (teatrino|circo|pagliacciata|commedia|storia è), costrett* a
  (richiamare|tornare|aspettare|pagare|comprare|rifare), (ora|ore|minuti|mezza|venti|trenta) in sala, (cade|salta|va via|si interrompe|si
  disconnette|si stacca|si pianta) (ogni|di continuo|sempre|continuamente|a metà|appena), non ... (stato|stata|stati)
  (accreditat*|restituit*|rimborsat*|pulit*|ripar*|avvisat*|fatt*|consegnat*|aggiornat*|versat*|sostituit*|cambiat*),
  (accreditat*|restituit*|versat*) (nulla|niente), (si è|si sono) (dimenticat*|scordat*) di (noi|me), (settimane|mesi|giorni) per
  (avere|ottenere|un|una|ricevere|fissare|rispondere), non (aveva|avevano|ha|hanno) (nemmeno |neanche |neppure |mai |ancora
  |)(letto|aperto|preparato|pulito|controllato|avvisato), non (aveva|avevano|ha|hanno) (nemmeno |neanche |neppure |mai |ancora
  |)(capito|ascoltato|guardato|restituito|cambiato|risolto|riparato), (era|erano) (già |)(compres*|inclus*|pagat*|gratis|gratuit*|offert*),
  (fanno|fa|lascia|lasciano) (passare|entrare) (l'|)acqua, (caparra|deposito|cauzione|acconto) ... (non|mai|ancora|trattenut*|restitui*),
  (lasciat*|buttat*|abbandonat*|mollat*) ... (vicino|vicina|strada|pioggia|fuori|cancello|androne|marciapiede),
  (persona|operatore|operatrice|consulente) divers*, (devo|dobbiamo|dover|tocca)
  (rispiegare|ricominciare|rifare|richiamare|ripetere|rimandare|rincorrere|insistere|tutto), (bolletta|fattura|conto|addebito) ...
  (spiego|capisco|gonfiat*|doppi*|più del), (in più|di più|più caro) (del solito|del mese|del previsto|del preventivo|rispetto),
  (codice|buono|sconto|coupon|carta) ... non (viene|va|funziona|è|passa|accetta*|si applica), non viene
  (accettat*|riconosciut*|applicat*|accreditat*), (in polvere|precott*|riscaldat*|scongelat*|microonde|di un barattolo|dal barattolo),
  sbattuto (il telefono|la porta|in faccia), telefono in faccia, non c'entra (niente|nulla), (neanche|nemmeno|neppure) (una|un|uno)
  (risposta|scusa|spiegazione|avviso|richiamata|grazie|bicchiere), (mi immaginavo|ci immaginavamo) (un|una|altro|qualcosa),
  (lenzuola|bagno|pavimento|asciugamani|camera|stanza) ... (macchiat*|capelli|sporc*|polver*|bucat*), (giorni|settimane|mesi) che
  (avete|hanno|ho|aspetto|attendo|chiedo|non|provo|manca), mai stat* (recapitat*|consegnat*|rimborsat*|contattat*|avvisat*|spedit*),
  (nonostante|malgrado) (la|il) (prenotazione|garanzia|conferma|appuntamento), cambiato mani, partit* senza di (noi|me),
  (capello|insetto|mosca|plastica|verme) (nel|nella|in)
`;
