import type { AspectWords } from '../signalWords';

const words: AspectWords = {
  delivery: `consegna, consegne, consegnat*, consegnare, consegnano, spedizione, spedizioni, spedit*, spedite, spedire, spediscono,
    spediscono in, corriere, corrieri, pacco, pacchi, pacchetto, postino, (il|del|al) fattorino, imballaggio, imballat*, imballo, (arrivato|
    arrivata|arrivati|arriva|arriverà|arrivare) (in|prima|dopo|con|il|oggi|ieri|puntuale|tardi|rotto|a|mai|integro|danneggiato|entro|al),
    mai arrivat*, non è (mai |ancora |)arrivat*, tracking, tracciamento, tracciabilità, (numero|codice) di tracking, (tempi|tempistiche|
    spese|costi|data|costo) di (consegna|spedizione), giacenza, bartolini, brt, sda, gls, poste italiane, punto di ritiro, (ritirare|ritiro)
    in (negozio|sede|punto), in ritardo, recapit*, a domicilio`,
  price: `prezzo, prezzi, prezzo-qualità, costo, costi, costa, costano, costava, costare, costato, caro, cara, cari, care, carissim*,
    costos*, costosissim*, economic*, convenient*, conveniente, conviene, tariffa, tariffe, bolletta, bollette, fattura, fatture,
    fatturazione, canone, canoni, addebit*, (scalato|scalati|prelevato|prelevati) (40|i|dei|soldi|dal|l'), hanno scalato, commissione,
    commissioni, sconto, sconti, scontat*, offerta, offerte, promozione, promozioni, promo, saldi, coupon, codice sconto, gratis, gratuit*,
    euro (per|al|di|in|a|buttati), aument* (di|in|della|prezz*|il|del|dei|la), aumento, aumenti, rincar*, rimodulazione, rimodulazioni,
    conto (onesto|salato|finale|giusto|esagerato|corretto), scontrino, spesa (eccessiva|contenuta|onesta), (pagato|pagare|pago|paghi|pagata|
    pagati) (troppo|di più|poco|tanto|meno|due|un|caro|una fortuna|il doppio), budget, sotto i, risparmi*, rapporto qualità, qualità-prezzo,
    qualità prezzo, economicità, esos*, abbordabil*,
    (due|tre) volte il coperto, sul conto, preventivo, affitto, (euro al mese|rata|rate|caparra|supplemento|quanto prendete)`,
  quality: `qualità, qualitativ*, materiale, materiali, rifinitur*, finitur*, tessuto, stoffa, cucitur*, cinturino, resistent*, resistenza,
    robust*, solid*, fragil*, durata, durevol*, (dura|durano|durata|durato) (il|poco|tanto|tantissimo|molto|anni|due|un|una|pochissimo|meno|
    di più|ore), (si è|si sono|s'è) (rott*|scollat*|staccat*|strappat*|bruciat*|scucit*|guastat*|sganciat*|sbriciolat*), rotto, rotta,
    rotti, rotte, difett*, guasto, guasti, batteria, batterie, autonomia, fotocamera, schermo, display, audio, luce, luminosità, illumina*,
    potenza, potente, prestazioni, performance, affidabil*, affidabilità, (non |)(funziona|funzionano) (bene|benissimo|perfettamente|male|
    più|ancora|nulla|alla), (non) (funziona|funzionano), linea, internet, fibra, connessione, segnale, rete, copertura, velocità, cibo,
    piatti, piatto, cucina, gusto, sapore, sapori, gustos*, buonissim*, squisit*, delizios*, porzioni, porzione, pizza, pizze, pasta, carne,
    pesce, dolce, dolci, gelato, antipast*, menù, colazione, fresc*, freschezza, pulizia, pulit*, pulitissim*, sporc*, igiene, camera,
    camere, stanza, letto, letti, materasso, bagno, rumore, rumoros*, odore, puzza, comod*, comodissim*, comodità, scomod*, (vestibilità|
    taglia|taglie) (perfetta|giusta|piccol*|sbagliat*|), corso (è|ben|fatto|completo|spiegat*|di), spiegat* (bene|benissimo|male), fatt*
    (bene|benissimo|male|molto bene), prodotto (ottimo|pessimo|scadente|valido|eccellente|difettoso|di|top), imitazione, taroccat*, tarocco,
    si surriscalda, surriscalda*, efficac*, design, macchinetta, sganciat*,
    (linea|connessione) ... (salta|cade|va via), salta la (linea|connessione), (cerniera|zip|cucitur*|suola|tacco|manico|bottone|bottoni),
    scolorit*, arrugginit*, infeltrit*, (fredd*|tiepid*|crud*), patatine, ascensore, riscaldamento, come nuov*, fatto a regola d'arte`,
  support: `servizio clienti, assistenza, assistenza clienti, assistenza tecnica, supporto, customer care, customer service, call center,
    callcenter, operatore (mi|che|del|al|scortese|gentile), operatori, operatrice, numero verde, (al|per|via) telefono, (rispondono|
    risponde|rispondete|rispondere|risposto|risposta) (al|mai|alle|subito|male|dopo|solo|in|veloce|rapida|rapidamente|o|nessuno|più|ai),
    (nessuna|zero|senza|mai una) risposta, nessuno (mi |)(risponde|richiama|ha risposto), chat, chatbot, ticket, reclamo, reclami,
    segnalazione, garanzia, post vendita, postvendita, (mi|ci) (ha|hanno) (risolto|aiutat*|richiamat*), risolto (tutto|il problema|in|
    subito), consulenza, (contattarci|contattaci|scriverci) in, in privato, irraggiungibil*, richiamat*,
    (ora|ore|minuti|mezza) al telefono, (la|mia) pratica, (risposta|risposto) (in|entro|dopo), nessuna (notizia|risposta), da un ufficio
    all'altro, sentirmi dire`,
  app: `app, applicazione, applicazioni, applicativo, aggiornamento, aggiornamenti, aggiornare l'app, ultima versione, nuova versione,
    versione (precedente|android|ios|mobile|nuova), widget, notifiche, notifica, android, ios, play store, app store, login, software,
    programma (si|non|è), interfaccia, modalità scura, tema scuro, bug, crash, crasha, disinstall*, piattaforma`,
  website: `sito, siti, sito web, sito internet, portale, pagina web, pagina (di|del|prodotto), area (clienti|riservata|personale),
    carrello, checkout, pagamento, pagamenti, pagamento (con|online|rifiutato|in|elettronico), metodo di pagamento, metodi di pagamento,
    paypal, satispay, postepay, (carta) (rifiutata|non accettata), registrazione, registrarsi, registrarmi, account (bloccato|utente|sul),
    password, motore di ricerca, form, modulo (online|di|contatti), (acquisto|acquisti|ordine|ordinare|shop|negozio) online, online,
    ecommerce, e-commerce, cookie, captcha, spid`,
  staff: `personale, staff, dipendent*, camerier*, commess*, cassier*, receptionist, reception, titolare, titolari, proprietari*, gestore
    (del|molto|gentile|scortese), padrone, responsabile (del|di|scortese|gentile), tecnico (che|gentil*|molto|è|mai|venuto|bravissim*),
    tecnici (gentil*|molto|prepar*), autista, autisti, hostess, infermier*, medico, medici, dottore, dottoressa, insegnant*, professor*,
    docente, docenti, istruttor*, maestr*, guida, parrucchier*, estetist*, barista, baristi, cuoco, chef, ragazz* (del|al|della|alla|dello|
    gentil*|molto|che|in), signora (del|alla|che|gentil*), accoglienza, accolt*, accoglient* (e|personale|staff), gentil*, gentilissim*,
    gentilezza, cordial*, cordialità, cortes*, cortesia, scortes*, maleducat*, maleducazione, sgarbat*, antipatic*, simpatic*,
    simpaticissim*, arrogant*, disponibilissim*, premuros*, attent* (al|alle|ai|e|cliente), sorrident*, sorriso, professionali (e|gentil*),
    (allo|dello) sportello, (la|una) (signora|ragazza|signorina) (alla|allo|del|della|al), (il|un) (signore|ragazzo)
    (alla|allo|del|della|al), impiegat*, (padrone|padrona) di casa,
    (medico|dottore|dottoressa|istruttor*|istruttrice|autista|controllore|farmacista|portiere|idraulico|fisioterapista)`,
  returns: `reso, resi, rimborso, rimborsi, rimborsat*, rimborsare, rimborsarmi, rimborsatemi, rimborsano, restituire, restituit*,
    restituzione, restituzioni, (rendere|rimandare|rispedire|rimandato|rispedito) (il|la|indietro|un|i|l'), (sostituzione|sostituire|
    sostituito|sostituita|sostituit*) (del|il|la|prodotto|gratuit*|in|immediat*|con|subito|senza), (cambio|cambiare) (merce|taglia|articolo|
    prodotto|il prodotto), (diritto di|modulo di) recesso, (ridatemi|rivoglio|indietro) (i miei|i|i soldi) (soldi|), (politica|procedura|
    spese|etichetta) di (reso|rimborso|restituzione), buono (di|in|sconto) (acquisto|cambio|reso)`,
  availability: `disponibil* (in|a|da|taglia|nel|per|anche|online|quando|il|la|subito|ancora|solo), torna disponibile, tornano disponibili,
    quando torna, non disponibil*, disponibilità (di|del|in|prodott*|immediata|limitata|a magazzino), indisponibil*, esaurit*, esaurimento
    scorte, sold out, (in|fuori|a) (stock|magazzino|catalogo), scorte, riassort*, introvabil*, (torna|tornano|tornerà|tornerete|rientra)
    (disponibile|disponibili|in|ad|a disposizione), (apert*|apre|aprite|aprono|chius*|chiude|chiudete|chiudono|aprirà) (la domenica|il|la|
    lunedì|sabato|domenica|oggi|domani|alle|per|anche|fino|senza|a|al|i|dal|di|tutto), orari, orario (di|del|continuato|apertura|al), lista
    d'attesa, preordin*, prenotabil*, (dove|quando) (lo|la|li|si) (trovo|trova|trovano|vendete|vende), posti (liberi|disponibili|esauriti),
    in negozio`,
  privacy: `dati, (miei|nostri|tuoi|suoi|vostri) dati, dati (personali|sensibili|bancari|della carta|dei clienti), privacy, riservatezza,
    gdpr, garante, (furto|fuga|violazione|trattamento|vendita|protezione) (di|dei) (dati|miei dati|identità), hackerat*, hackerare, hacker,
    hackeraggio, spiano, spiare, spia, tracciano, tracciare la posizione, profilazione, spam, telemarketing, chiamate (indesiderate|
    pubblicitarie|moleste|commerciali), (venduto|vendono|rubato) (i |il |)(miei|mio|nostri|vostri|dati|numero) (dati|numero|), (rubati|
    ceduto|diffuso|vendete) (i |il |)(miei|mio|nostri|vostri|dati|numero) (dati|numero|), numero di carta, (dati|password) (rubat*|in
    chiaro|espost*), permessi (assurdi|inutili|eccessivi|richiesti|dell'app), geolocalizzazione, cookie, phishing`,
  accessibility: `accessibil*, accessibilità, disabil*, disabilità, carrozzin*, sedia a rotelle, barriere architettoniche, rampa,
    montascale, (non|iper|ipo)veden*, non vedent*, ipovedent*, cieco, cieca, ciechi, sord*, ipoacusic*, sottotitol*, lingua dei segni, lis,
    screen reader, lettore di schermo, voiceover, talkback, contrasto, contrasti, daltonic*, dislessi*, (carattere|caratteri|testo|scritte|
    scritta|font|lettere) (troppo |più |)(piccol*|grand*|illeggibil*|minuscol*|microscopic*), caratteri più, (dimensione|grandezza) (del|
    dei) (font|testo|caratteri|carattere), illeggibil*, anzian*, (leggesse|leggere|legge|lettura) ad alta voce, braille, audiodescrizion*,
    mobilità ridotta, legge 104`,
};

export default words;
