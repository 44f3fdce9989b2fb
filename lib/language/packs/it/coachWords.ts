import type { CoachWords } from '../coachWords';

const words: CoachWords = {
  acknowledges: `
    grazie (di cuore|mille|infinite|tante|per|davvero|a te|a lei|a voi|ancora|di|dell'|del|della), mille grazie, (la|ti|vi)
    (ringraziamo|ringrazio), un grazie, capiamo (bene |benissimo |perfettamente |la |il |che |lo |),
    (comprendiamo|comprendo|capisco|immaginiamo|immagino), (ti|la) (capiamo|capisco|comprendiamo), (si capisce|è
    comprensibile|comprensibile|comprensibilissimo), è
    (normale|giusto|vero|frustrante|fastidioso|seccante|grave|serio|inaccettabile|brutto|spiacevole|legittim*|lecito|ovvio|più che), (più
    che |)legittim*, (la sua|la tua|il suo|il tuo|la vostra)
    (rabbia|delusione|frustrazione|preoccupazione|paura|disappunto|amarezza|irritazione|domanda|osservazione) (è|si), (hai|ha|avete)
    (proprio |pienamente |perfettamente |tutte le |)(ragione|ragioni), (hai|ha|avete) (tutto il diritto|fatto bene|fatto benissimo), fai
    bene, fa bene a, (al|nei) (tuo|suo|tuoi|suoi) (posto|panni), (non è|non va) (accettabile|bello| piacevole|normale|il
    massimo|bene|giusto|così), (che|una) (brutta|pessima|spiacevole) (sorpresa|esperienza|notizia|figura), (davvero |sono
    |)(troppi|troppo|tanti|tante|troppe) (giorni|tempo| settimane|attese|lungo|messaggi), (meritavi|meritava|meritate|ti aspettavi|si
    aspettava|aspettavi|aspettava), (ci|mi) (fa|fanno) (molto |davvero |tanto |)(piacere|felici|bene), (che|quanta|è una)
    (gioia|bello|bella|soddisfazione|bellezza|meraviglia), (siamo|sono) (felici|contenti|lieti|felicissimi|contentissimi), (fa|fanno) bene
    al (cuore|morale), (bella|buona|ottima|splendida) (idea| domanda|osservazione|segnalazione), vediamo che, leggiamo (che|con), ci
    rendiamo conto, (sappiamo|sappiamo bene) (che|quanto), c'è da (arrabbiarsi|preoccuparsi), rispettiamo (la|il), è un (tuo|suo) diritto,
    la rispettiamo, rispettiamo (la tua|la sua), la scelta è (tua|sua), (segnali|segnala|racconti|racconta) è (grave|serio|seria), è una
    cosa seria, è un tema serio, non si scherza, qualcosa è andato (storto|molto male), (c'è|è) un problema vero, qualcosa non (ti|le) è
    piaciuto, il dubbio è, farne a meno è scomodo
  `,
  owns: `
    (ci|mi) (dispiace|spiace|dispiaccio) (molto|tanto|davvero|tantissimo|moltissimo|sinceramente|di|per|sapere|che|salutarti|), (ci|mi)
    (dispiace|spiace), siamo (davvero |molto |sinceramente |veramente |)(spiacenti|desolati|mortificati|dispiaciuti), (ci|mi)
    (scusiamo|scuso), (ti|le|vi) (chiediamo|chiedo|porgiamo|facciamo) (scusa|scuse|le nostre|le più|perdono), (chiediamo|chiedo)
    (scusa|scuse|perdono|umilmente), (scusaci|scusateci|ci scusi|scusa|scusi|scusate), (le |)nostre (più sincere |sincere |)scuse, mille
    scuse, (tante |)scuse, (perdonaci|ci perdoni), (è|è stato|è stata| era|fu) (un |una |colpa |)(nostro|nostra|colpa nostra|nostra
    mancanza|nostro errore|nostra responsabilità|errore nostro|colpa), (errore|colpa|responsabilità|mancanza|svista) (è |)(nostro|nostra),
    (nostra|nostro) (mancanza|svista|errore|disattenzione|colpa|responsabilità), (abbiamo|ho) (sbagliato|mancato|fallito|toppato|fatto
    (un|una|male)|deluso|tardato|commesso), (ti|la|vi) abbiamo (deluso|delusa|trascurat*|fatto aspettare|lasciat*|fatto perdere), non
    (siamo stati|eravamo|è) all'altezza, non (doveva|dovrebbe|sarebbe dovuto|avrebbe dovuto|deve) (succedere|accadere|capitare|essere|
    andare|succederti), (colpa|per colpa) nostra, da parte nostra (c'è stato|abbiamo|è mancat*), ce ne (assumiamo|scusiamo), (ci
    assumiamo|riconosciamo|ammettiamo), siamo dispiaciuti
  `,
  nextStep: `
    (scrivici|ci scriva|scriveteci|mandaci|ci mandi|mandateci|inviaci|ci invii|inviateci|contattaci|ci contatti|contattateci|chiamaci|ci
    chiami|chiamateci|dicci|ci dica|diteci|indicaci|ci indichi|facci|ci faccia|fateci|raccontaci|ci
    racconti|raccontateci|passaci|girarci|giraci|comunicaci|ci comunichi|forniscici|rispondici|confermaci|ci confermi|lasciaci),
    (puoi|può|potete|potresti| potrebbe|riesci a|riesce a|le va di|ti va di)
    (scriverci|mandarci|inviarci|indicarci|dirci|contattarci|chiamarci|girarci|disdire|annullare|fornirci|comunicarci|trovarlo|restituire|chiedere|richiedere|
    farlo|passarci|provare|verificare|raccontarci|confermarci|cambiare), (ti|la|le|vi|lo|te lo|glielo)
    (rimborsiamo|sostituiamo|cambiamo|richiamiamo|ricontattiamo|contattiamo|rispondiamo|
    mandiamo|inviamo|spediamo|diciamo|facciamo|controlliamo|verifichiamo|aggiorniamo|rispediamo|confermiamo), (ti|la|le|vi|lo|te lo|glielo
    |)(rimborseremo|sostituiremo|cambieremo|richiameremo|
    ricontatteremo|contatteremo|risponderemo|manderemo|invieremo|spediremo|diremo|faremo|controlleremo|verificheremo|aggiorneremo|provvederemo),
    (abbiamo|stiamo) (già |)(spedito|inviato| rimborsato|verificando|controllando|spedendo|preparato|preparando|aperto|avviato),
    (parte|partirà|spediamo|arriva|arriverà) (la|il|un|una|subito|domani|oggi), (borsa|pacco|faro|luce|ricambio|sostituzione|rimborso) ...
    (parte|partirà|arriva|arriverà|in arrivo), (la|ti|vi) (preghiamo|invitiamo) (di|a), (basta|è sufficiente|occorre|serve|ci serve|ci
    servono), per (disdire|annullare|restituire|cambiare|il reso|la disdetta|il rimborso), (vai|vada|entra|entri|apri|apra|clicca|clicchi)
    (su|in|sul|nel|nelle|nella|il|la|qui), (con|indicando|allegando) (il|la|lo) (tuo |suo |)(numero|foto|scontrino), (quale|che) (modello|
    telefono|versione|misura|taglia|prodotto|tipo), (tieni|tenga) pronto, ci (trovi|trova) qui, (parliamone|sentiamoci), per
    (guardare|vedere|esaminare) il (tuo|suo) caso, cosa (vuoi|desidera|vuole) (disdire|annullare), (ripartiamo|ricominciamo) dall'inizio,
    che cosa (ti|la|le) (preoccupa|convince), che cosa non (ti|la) convince, cosa (ti|la) preoccupa, possiamo fare qualcosa,
    (contatta|contatti|scriva al|scrivi al) (il |)servizio clienti
  `,
  time: `
    subito, immediatamente, all'istante, adesso, ora stesso, oggi, oggi stesso, stasera, stamattina, stamani, domani, domani stesso,
    domattina, dopodomani, (in|nella) (giornata|serata|mattinata|settimana), entro (oggi|stasera|domani|sera|un'ora|la giornata|la
    settimana|fine|pochi|poche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|24|48|due|tre|il), (al più|il più) presto, il prima
    possibile, prima possibile, (quanto|appena) (prima|possibile), non appena, appena (la|lo|riceviamo|abbiamo|ci|possibile), a breve, in
    breve tempo, a stretto giro, in tempi (brevi|rapidi|stretti), rapidamente, velocemente, in pochi (minuti|giorni), in poche ore, fra
    (poco|un'ora|due|pochi), tra (poco|un'ora|due|pochi), questa (sera|settimana|mattina), questo (pomeriggio|weekend|venerdì), la
    prossima settimana, settimana prossima, (dal|dall') (mese|anno) (successivo|prossimo), fine (giornata|settimana), con urgenza, senza
    (indugio|ritardi), con priorità, in priorità
  `,
  privateChannel: `
    (in|via|tramite|per|un|nei|i|con un) (privato|dm|pm|direct|mp|mail|e-mail|email|messaggio privato|messaggi
    privati|telefono|whatsapp|chat|messenger|messaggio diretto|posta), messaggio (privato|diretto), messaggi (privati|diretti),
    (dm|direct|mp), in (privato|direct|chat|posta privata), (scrivici|ci scriva|scriveteci|mandaci|ci mandi) (a|in|via|per|su|all'|al),
    (scriverci|contattarci|inviarci|mandarci) (a|in|via|per|su|all'|al), (chiamaci|ci chiami|chiamateci), (servizio|assistenza|supporto)
    (clienti|cliente), (il nostro|nostro) (supporto|numero|modulo|servizio clienti|centralino), posta elettronica, modulo di contatto,
    lontano da occhi, fuori da qui, in forma privata, (ti|la) (chiamiamo|richiamiamo|telefoniamo), numero verde
  `,
  defensive: `
    come (già |)(comunicato|detto|scritto|indicato|spiegato|segnalato|specificato|riportato|ribadito), come (le |ti |vi
    |)(abbiamo|avevamo|è stato) (già |)(detto|comunicato|scritto|spiegato|indicato|riferito),
    (avrebbe|avresti|avreste|bisognava|doveva|dovevi|dovevate) (dovuto|potuto|leggere|controllare|verificare|pensarci|seguire), se
    (avesse|avessi|aveste) (letto|controllato|seguito|verificato|guardato|rispettato),
    (regolamento|policy|politica|condizioni|termini|norme|procedura|regole)
    (prevede|prevedono|non|parla|parlano|stabilisc*|dice|dicono|aziendale|aziendali|di vendita), secondo (il|la|le|i) (nostro |nostra
    |nostre |nostri |)(regolamento|policy|politica|condizioni|termini|norme|procedura|regole), come da
    (regolamento|condizioni|contratto|procedura|policy), condizioni generali, (non è|non è certo) (colpa|responsabilità|un
    problema|compito|affar|dipesa|un nostro|nostra) (nostra|nostro|da noi|problema|di nostra|colpa|responsabilità|), non
    (dipende|dipendono|dipeso) da noi, non (siamo|rispondiamo|ci riteniamo) (responsabili|noi|di|imputabil*), non (possiamo|potevamo)
    (farci|fare) (nulla|niente), non possiamo farci, (la colpa|colpa) (è |)(del|della|sua|tua|vostra) (corriere|posta|banca|fornitore|),
    (colpa|errore) (sua|tua|suo|tuo|vostra), (ci dispiace|ci spiace|mi dispiace) (se|che) (si sente|ti senti|ti sia|si sia|lei|tu|la
    pensi|abbia questa|la veda|la vive|la viva|tu abbia|non abbia), (sentito|sentita) così, nessun (altro |)(cliente|utente) (si|ha),
    nessuno si è (mai |)lamentato, (uso|utilizzo|montaggio| manutenzione) (improprio|scorrett*|errat*|impropri*), (è|era) scritto, (è|era)
    (chiaramente |ben |)(indicato|specificato|riportato|segnalato) (sul|nel|in|nelle|sulla), evidentemente (non|ha|hai), (le ricordo|ti
    ricordo|le ricordiamo|ti ricordiamo) che, purtroppo (non (è|possiamo|dipende)|è così|le regole), gli altri clienti
  `,
  hollow: `
    (sua|tua|vostra|suo|tuo|vostro) (opinione|soddisfazione|parere|feedback|fiducia|esperienza) ...
    (importante|preziosa|prezioso|fondamentale|conta|aiuta|priorità|a cuore), (soddisfazione|clienti|cliente) ... (primo posto|prima di
    tutto|nostra priorità|nostro obiettivo|al centro|nostra missione), al primo posto, nostra (priorità|missione), (stimato|affezionato)
    (cliente|utente), (preziosi|prezioso|preziosa|affezionati) (clienti|cliente|feedback|opinione|collaborazione|contributo),
    (facciamo|lavoriamo|ci impegniamo) (del nostro meglio|ogni giorno| costantemente|sempre|per (offrir*|migliorare|garantir*|dar*)),
    (offrir*|garantir*|fornir*) (sempre |)(il miglior|la miglior|un servizio|la massima|il massimo|il meglio), miglioramento
    (continuo|costante), sempre a (sua|tua|vostra) disposizione, (restiamo|rimaniamo|siamo) a (sua|tua|vostra) (completa |)disposizione, a
    (completa |)disposizione per (ogni|qualsiasi), (ci aiuta|ci aiutano|aiuta) a (migliorare|crescere), (terremo|prenderemo| teniamo)
    (conto|in considerazione|nota), (per il|per l'|del) (disagio|inconveniente|disservizio) (arrecato|causato|provocato|subito), disagi*
    (arrecat*|causat*), cogliamo l'occasione, distinti saluti, confidando in, nella speranza di (poterla|poterti|rivederla), certi di
    (un|una|aver|fare), leader (nel|di|del) settore
  `,
  light: `
    ahah*, haha*, ahaha*, eheh*, hihi*, ihih*, lol, xd, lmao, rotfl, ops, oops, uops, ups, uuups, ops ops, bella, bella zio, zio, zia,
    raga, fra, bro, ciccio, tesoro, amore, amico mio, campione, capo, grande capo, mitico, mitica, tranqui, tranquillo, tranquilla,
    tranquilli, tranquillx, easy, relax, relaxati, rilassati, calma e sangue freddo, niente panico, non è la fine del mondo, (non è|mica
    è) (niente|nulla) di (grave|che), che sarà mai, capita, capita a tutti, può capitare, succede, succede a tutti, cose che
    (capitano|succedono), pazienza, che ridere, che risate, si scherza, scherzi a parte, scherziamo, bacioni, baci, bacini, un bacio, un
    abbraccione, simpaticone, dai su, suvvia, ehi ehi, così è la vita, sfortuna, che sfiga, sfiga
  `,
};

export default words;
