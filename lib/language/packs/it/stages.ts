import type { StageWords } from '../signalWords';

const words: StageWords = {
  aware: `(mai|non) (sentita|sentito|sentiti|sentite|sentito parlare|sentita nominare|sentito nominare|vista prima|visto prima) (questa|
    questo|prima|di|parlare|nominare|), (prima|la prima) volta che (sento|vedo|ne sento|leggo|lo vedo|la vedo|la sento|lo sento), (mai|non
    ne avevo mai|non avevo mai) sentito (parlare|nominare), non (conoscevo|lo conoscevo|la conoscevo|conosco|li conoscevo|sapevo esist*), mi
    (è appena |è |)(uscita|uscito|apparsa) (la|una|un|questa) (pubblicità|annuncio|inserzione|sponsorizzata), mi (è appena |è
    |)(apparso|comparsa|spuntata|esce) (la|una|un|questa) (pubblicità|annuncio|inserzione|sponsorizzata), mi (è appena |è
    |)(uscita|uscito|apparsa) (sempre|in|il|l') (pubblicità|annuncio|inserzione|sponsorizzata), mi (è appena |è
    |)(apparso|comparsa|spuntata|esce) (sempre|in|il|l') (pubblicità|annuncio|inserzione|sponsorizzata), (vista|visto|vedo|sentita|sentito)
    (la|una|un|questa|lo|in) (pubblicità|spot|annuncio|inserzione|cartellone|reclame), (ho|appena|l'ho) (appena
    |)(scoperto|scoperta|conosciuto|conosciuta|scopro) (questa|questo|il|la|per caso|oggi|ieri|grazie|da), scopro (oggi|solo|ora|questo|
    questa), (cos'è|che cos'è|cosa è|che roba è) (norvelo|questa|questo|sta|quest'), (conoscete|conosci|qualcuno conosce) (questa|questo|la|
    il|quest'), (me ne|me l'ha|mi hanno) (ha parlato|parlato|hanno parlato)`,
  consider: `(indecis*|in dubbio|dubbio|combattut*|scelta) (tra|fra|se|su), sono indecis*, (vale|varrà|ne vale|vale davvero|conviene|merita|
    converrà) (la pena|davvero|comprarlo|comprarla|prenderlo|aspettare|acquistare|prendere|acquistarlo), (meglio|conviene) ... o, (quale|
    cosa|che) (mi consigliate|mi consigli|scegliere|prendere|consigliate|scegliereste|è meglio|comprare|prendo|scelgo|conviene), (pensando|
    pensavo|penso|valutando|intenzionat*|ho intenzione|piacerebbe) (di |se |a |)(prendere|comprare|acquistare|passare a|cambiare|prendermi),
    (pensando|pensavo|penso|valutando|intenzionat*|ho intenzione|piacerebbe) (di |se |a
    |)(comprarlo|comprarla|prenderlo|prenderla|iscrivermi|abbonarmi), (opinioni|pareri|recensioni|esperienze|feedback|impressioni) (su|sul|
    sulla|di|in merito|riguardo|sui), (qualcuno) (l'ha|lo ha|ha) (provat*|comprat*|già|mai|acquistat*|ordinat*|pres*), (quanto|a quanto)
    (costa|costano|viene|vengono|costerebbe), dove si (compra|trova|vende|acquista|comprano), (lo|la|li) (voglio|vorrei), (è|sarà|sia)
    (affidabil*|compatibil*|un sito), (questo|sto|il) sito è affidabile, (mi|ci) (tenta|interessa|ispira|intriga), (rispetto|paragon*|
    confront*) (a|al|alla|con|tra|fra), (differenza|differenze|confronto) (tra|fra), vs, (torna|tornano) disponibil*, (quando|dove) (torna|
    è|sarà) disponibil*, spedite (in|anche|a), (prima di|prima dell') (acquistare|comprare|ordinare|acquisto|prendere|prenotare), budget,
    wishlist, cerco (un|una|qualcosa)`,
  buy: `(appena|ieri|oggi|stamattina|finalmente|ho appena|abbiamo appena) (ordinat*|comprat*|acquistat*|prenotat*|pagat*|preso|presa|pres*),
    (ho|abbiamo) (ordinato|acquistato|comprato|effettuato un ordine|fatto un ordine|preso) (il|la|un|una|da|su|due|tre|questo|questa|l'|
    online|dal|lo|sul), (mi sono) (regalat*|comprat*|fatt* regalare), (il mio|mio|un|l'|numero|numero d') ordin* (è|non|ancora|del|n|mai|
    fatto|effettuat*|arriv*|risulta|spedit*|annullat*|di|confermat*), (pacco|corriere|spedizione|consegna) (mai|non|è|ancora|in|dice|fermo|
    ferma|arriv*|previst*|puntual*|veloce|rapid*|perfett*|del|risulta|consegnat*|per|danneggiat*|pers*), mai arrivat*, (aspetto|attendo|in
    attesa de*|sto aspettando) (il|la|il pacco|la consegna|che arrivi|ancora il|pacco|consegna), (arrivato|arrivata|arrivati) (oggi|ieri|
    stamattina|in|prima|puntual*|subito|dopo|tutto|con|il), tracking, (ritirare|ritiro) in negozio, (si può|posso) ritirare, (nel|al)
    (carrello|checkout), (durante|in fase di|al momento de*) (il pagamento|pagamento|acquisto|l'acquisto|ordine), pagamento (rifiutato|non|
    fallito|in sospeso|andato), preordin*`,
  onboard: `(appena|ieri|oggi|finalmente) (tirat* fuori|scartat*|spacchettat*|installat*|scaricat*|montat*|attivat*|configurat*|iscritt*|
    registrat*|apert* la scatola|ricevut* e|disimballat*|messo in|accesa|acceso|trasferit* nella), (dalla|fuori dalla) scatola, unboxing,
    (prima|primo|primi|prime) (utilizzo|accensione|configurazione|installazione|impressioni|lezione|avvio|impressione|accesso|allenamento),
    prima volta che (uso|lo uso|la uso|entro|provo|ordino), (primo|primi|prima) (giorno|giorni|settimana|notte|uscita) con, (come|non
    capisco come) (si |)(accend*|configur*|install*|attiv*|associa*|collega*|mont*|abbina*), (istruzioni|manuale|libretto), (montaggio|
    configurazione|installazione|attivazione) (facile|semplice|difficile|veloce|è|complicat*|immediat*|da|rapid*|del|della|), facile da
    (montare|installare|configurare|usare da subito), (sono|da) (nuov*|poco) (cliente|utente|abbonat*|iscritt*|qui), mi sono appena
    (iscritt*|abbonat*|registrat*|trasferit*), neofita, (abbinare|associare|accoppiare) (il|la|al|con|a)`,
  use: `(tutti i|ogni) (giorni|giorno|sera|mattina|volta che|settimana|notte), (uso|utilizzo|usiamo|usato|uso questa|la uso|lo uso|usata|
    utilizzata|utilizzato) (da|questa|questo|tutti|ogni|quotidianamente|regolarmente|il|la|per|spesso|sempre), (dopo|da|per) (un|una|due|
    tre|quattro|cinque) (anno|anni|mese|mesi|settimana|settimane|giorni|utilizzi|lavaggi|uscite), (dopo|da|per) (sei|dieci|pochi|poche|
    qualche|diversi) (anno|anni|mese|mesi|settimana|settimane|giorni|utilizzi|lavaggi|uscite), (dopo|da|per) (vari|circa un|quasi un|più di
    un|molti|1) (anno|anni|mese|mesi|settimana|settimane|giorni|utilizzi|lavaggi|uscite), (dopo|da|per) (2|3|4|5|6|10) (anno|anni|mese|mesi|
    settimana|settimane|giorni|utilizzi|lavaggi|uscite), quotidian*, quotidianamente, (dall'|con l'|dopo l')ultimo aggiornamento, dopo
    l'aggiornamento, (l'app|app|applicazione|internet|linea|batteria|fibra|rete) (si|non|è|va|di|dura|continua|cade|scarica|crasha|oggi|da),
    (la|nostra|mia|in) (camera|stanza|vacanza|cena|permanenza), soggiorn*, (abbiamo|ho) (mangiato|cenato|pranzato|soggiornato|dormito|
    alloggiato|trascorso|festeggiato), (siamo|sono) (stati|stato|stata|andati|andato) (qui|in questo|a mangiare|a cena|in vacanza),
    colazione, festa (di|organizzat*), organizzata qui, bolletta, funziona ancora, (con il bimbo|in curva), macchinetta, non riesco (a|più
    a) (entrare|accedere|usar*|fare), sono (ipovedent*|sord*|ciec*), (seggiolino|bici) (si|ha)`,
  support: `(servizio|assistenza) (clienti|tecnica), (contattato|chiamato|scritto|chiamare|contattare|chiamo) (l'|il |al
    )(assistenza|servizio clienti|supporto|call center|operatore|customer|numero verde), (contattato|chiamato|scritto|chiamare|contattare|
    chiamo) (all'|la |più volte il |)(assistenza|servizio clienti|supporto|call center|operatore|customer|numero verde),
    (l'|dell'|all'|dall')assistenza, (in|la|della|di|mia|fuori) garanzia, garanzia (copre|non|scaduta|di|è|legale|del), (ticket|reclamo|
    segnalazione|pratica) (aperto|aperta|n|inviat*|da|numero|chius*|fatt*|senza|in), (attesa|aspetto|ricevo|ricevuto|richiesto|chiesto|
    chiesta|ottenere|il mio|avere|negato|negano|del) (il |del |un |mai il |)rimborso, rimborso (entro|mai|non|negat*|in|richiest*|ancora),
    rimborsatemi, ridatemi, riparazione, riparat*, in riparazione, (mi rivolgo|mio avvocato|diffida|denuncio|denuncia|federconsumatori|
    codacons|altroconsumo|agcom), rispondete (o|alle|ai|a|al|mai), recensioni negative, (contattarci|contattaci|scriverci|scrivici|ci
    scriva) in privato, numero d'ordine, (senza|non) (autorizzazion*|autorizzat*), (mi|ci) (ha|hanno) (risolto|aiutat*|assistit*|
    richiamat*), risolto tutto`,
  leave: `disdetta, disdire, disdico, disdetto, recesso, recedere, (chius*|chiud*|chiudere) (il|il mio) (conto|account|profilo|contratto),
    (cancell*|elimin*) (il mio |l'|il |)(account|abbonamento|profilo|iscrizione), disinstall*, (non
    |)(rinnovo|rinnoverò|rinnovare|rinnovato) (l'|il|più|mai|la|lo), rinnovo (automatico|abbonamento|dell'abbonamento|del), (passo|passato|
    passata|torno|tornat*|passerò|passiamo) (a|ad|con|alla concorrenza), (cambio|cambiat*|cambiare) (gestore|operatore|banca|fornitore|
    compagnia|assicurazione), ho chiuso, addio, (avete|hanno) perso un*, portabilità, alla concorrenza, non (sono|sarò) più (vostro|vostra|
    un vostro) cliente`,
  advocate: `(lo|la|li|ve lo|ve la|te lo|te la|glielo) (consiglio|consigliamo|raccomando|straconsiglio|consiglierò|consiglierei), consigli*
    (a tutti|vivamente|a chi|a chiunque|a occhi|assolutamente|caldamente), (super|stra|assolutamente|vivamente|molto) consigliat*,
    consigliatissim*, straconsigliat*, consigliato, consigliata, (a|ad) occhi chiusi, andateci, provatel*, compratel*, non (ve ne|te ne)
    pentir*, non (rimarrete|resterete|sarete) delus*, imperdibil*, (parlato|consigliat*|regalat*) (a|con) (tutti|tutte|amici|colleghi|
    mezzo), tappa (obbligata|obbligatoria), passaparola`,
};

export default words;
