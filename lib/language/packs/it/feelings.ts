import type { FeelingWords } from '../signalWords';

const words: FeelingWords = {
  anger: `vergogna, vergognatevi, vergognos*, scandal*, indecent*, inaccettabil*, inammissibil*, intollerabil*, schifo, schifos*, schifezza,
    arrabbiat*, arrabbiare, rabbia, furios*, furibond*, incazzat*, incazzare, incazzo, indignat*, indignazione, infuriat*, nervoso,
    innervosisc*, esasperat*, esasperante, stufo, stufa, stufi, stanco di, stanca di, (non ne|se ne) (posso|può) più, (rotto|rotte|rompete|
    rompono) (il cazzo|le palle|le scatole|i coglioni), palle piene, scatole piene, ladri, ladro, truffatori, truffa, furto, bastard*,
    merda, di merda, cazzo, vaffanculo, affanculo, stronz*, coglion*, incapaci, incompetenti, maleducati, bugiardi, allucinante, assurdo,
    assurda, presa in giro, prese in giro, prend* in giro, preso in giro, per il culo, siete (dei|una|ridicoli|ladri|vergognosi|incapaci|dei
    geni), roba da matti, ma scherziamo, ma stiamo scherzando, complimenti per (l'ennesimo|l'ennesima|il|la) (aumento|disservizio|ritardo|
    schifo|disastro|figuraccia|servizio|presa|ennesimo), grazie di niente, grazie per niente, basta, mai più, inesistente, pretendo, esigo,
    ridatemi, (mi rivolgo|mio avvocato|vi denuncio|denuncio|denuncia|querela|vie legali), rispondete o, vi (massacro|rovino|denuncio|
    distruggo), odio, detesto, fate (schifo|pena|vomitare|ridere), ho chiuso, alzato la voce, che nervi, insopportabil*,
    (fuori di me|fuori di testa|fuori dai gangheri|ho il sangue che bolle), (ma |)che (teatrino|circo|pagliacciata|buffonata|presa), (mi|ci)
    (fa|fanno|fate) (imbestialire|infuriare|arrabbiare|imbufalire|uscire di testa|salire il sangue), imbestialit*, imbufalit*, (la|è la)
    goccia che, (ne ho|ho) (abbastanza|le scatole|piene le|le tasche), (roba|cose) da (pazzi|matti|non credere|chiodi), (si |mi |ci
    )(prendono|prendete|prende) (in giro|per scem*|per stupid*|gioco), senza (vergogna|ritegno|pudore), (complimenti|bravi)
    (davvero|vivissimi|proprio|continuate così),
    (manda|mandano|mandate) in bestia, (due|tre|quattro|cinque|dieci) (mail|email|telefonate|chiamate|solleciti) e
    (neanche|nemmeno|nessuna|zero|niente)`,
  disappointment: `delus*, delusione, delusioni, deludent*, deludere, deludono, amareggiat*, amarezza, dispiaciut*, (che|un|è un) (peccato|
    dispiacere|tristezza), peccato, purtroppo, tristezza, triste, tristi, sconfortat*, sconsolat*, scoraggiat*, insoddisfatt*, scontent*,
    rammaric*, (mi |ci |)(aspettavo|aspettavamo|aspettava) (di meglio|di più|altro|molto|qualcosa|decisamente|sicuramente), (pensavo|
    credevo|speravo|sperava|immaginavo|speravamo) (in|che|di|fosse|meglio|qualcosa), (lascia|lasciano) (molto |)a desiderare, (non|mai) (ci
    torner*|ci torneremo|all'altezza|mi ha convint*|convince|ne vale|vale|lo ricompr*|mi è piaciut*|ci siamo trovat*), (pentit*|me ne pento|
    mi pento), (occasione|soldi) (persa|buttati|sprecata), (mediocre|scadente|scadenti|bocciato|bocciata|così così|mah|boh|meh|insomma), una
    volta (era|erano), non è più (quello|quella|come|lo stesso), peggiorat*, peggioramento, rovinat* (la|il|le), frustrant*, frustrat*,
    frustrazione, abbandonat*, (camera|stanza) sporca,
    amaro in bocca, (nodo alla gola|cuore pesante), (mi|ci) (aspettavo|aspettavamo) (di più|molto di più|altro|meglio|di meglio|ben altro),
    (pensare|e pensare|e dire) che, (non è più|non sono più) (quello|quella|come|quelli|lo stesso|la stessa), (una volta|prima|un tempo)
    era, (caduta|caduto) in basso, (non|mai) (all'altezza|convinc*|soddisf*), (occasione|serata|vacanza|giornata) (persa|sprecata|rovinata),
    (rovinat*|sprecat*|guastat*) (la|il|le|il nostro|la nostra), (rimast*|lasciat*) (male|perpless*|di stucco|con l'amaro), (tutto|tutta)
    qui, sotto (le |)(aspettative|tono),
    che (spreco|peccato), (fascino|magia|anima|atmosfera) ... (sparit*|pers*|svanit*), mi immaginavo`,
  joy: `felic*, felicissim*, content*, contentissim*, gioia, entusiast*, entusiasmo, (mi|ci|lo|la|li) (piace|piacciono) (da morire|
    tantissimo|un sacco|molto|tanto|troppo), adoro, adoriamo, (lo|la|li|le) (amo|amiamo|adoro|voglio), innamorat*, (che|una) (bello|bella|
    meraviglia|gioia|emozione|soddisfazione|figata|goduria|bontà|favola), meraviglios*, fantastic*, stupend*, splendid*, magnific*,
    bellissim*, buonissim*, squisit*, perfett*, perfettamente, ottimo, ottima, ottimi, ottime, eccezional*, eccellent*, spettacol*,
    spettacolare, favolos*, delizios*, emozionat*, emozionante, soddisfatt*, soddisfattissim*, (non vedo|non vediamo) l'ora, evviva, urrà,
    wow, finalmente (arrivat*|mi*|ce l'ho|è arrivat*), consigliatissim*, a occhi chiusi, straconsigli*, top, il top, da urlo, piacevolmente
    sorpres*, divertit*, divertent*, (siete|sei) (fantastic*|grandi|miglior*|il top|stupend*), (fatto|fatta|fatti) sentire a casa,
    superlativ*,
    (sentiti|sentita|sentito) a casa, come in famiglia, (non se ne) stacca (più|), mi diverto, (ci|si) (divertiamo|diverte|divertono), (al
    settimo cielo|su di giri|una gioia|che gioia|gioia), (non sto|non stiamo) (più |)nella pelle, (salto|saltare|piango|pianto) di
    (gioia|felicità), (che|un) (goduria|sballo|sogno|spasso), (occhi|cuore) (a cuore|a cuoricino|pien*), (mi|ci) (rende|ha reso|fa) felic*,
    (emozionat*|entusiast*|euforic*), sorriso (a|stampato|sulle),
    salti di gioia, cuore leggero, momento (delizioso|magico|indimenticabile|speciale), saltat* di gioia,
    non mi stanc*`,
  fear: `paura, terrore, terrorizzat*, timore, temo, temiamo, ansia, angoscia, angosciat*, panico, preoccupat*, preoccupa, preoccupante,
    preoccupazione, spaventat*, spaventa, spaventos*, inquiet*, inquietante, allarmat*, allarmante, agitat*, (non |)(mi fido|ci fidiamo|mi
    fiderei), diffid*, (è|sarà|sia) (affidabil*|sicur*|pericolos*), pericolos*, pericolo, rischio, rischios*, attenzione alla, attenti a,
    brividi`,
  confusion: `non (capisco|ho capito|capiamo|si capisce|riesco a capire|ci capisco|trovo|so|mi è chiaro|è chiaro|sono riuscit* a capire|
    comprendo|saprei) (niente|nulla|come|cosa|perché|dove|se|quale|più|il|la|bene|un|che|molto|), (sono|sto|mi sento|un po') (confus*|pers*|
    spaesat*|impazzendo), confus*, confusion*, (poco|per niente) (chiaro|chiara|chiari|intuitivo|intuitiva), non ci capisco, boh non, (mi
    sono|ci siamo) pers*, (che|qualcuno mi) (confusione|casino|spiega|spieghi|aiuta|caos), strano, strana, perpless*, (è|sarà) normale che,
    incomprensibil*, (dov'è|dove) (finit*|il tasto|si trova), non so (come|cosa|se|quale|dove)`,
  gratitude: `grazie (mille|infinite|di cuore|ancora|a|per|di tutto|tante|davvero|ragazzi|infinitamente|di esistere), (un|mille|tante|
    infinite|tantissime) grazie, ringrazi*, grat* (a|per|di|al|alla|davvero), gratitudine, riconoscent*, riconoscenza, di (vero |tutto
    |)cuore, (mi|ci) (avete|hai|ha|hanno) (salvat*|aiutat*), non (so come|finirò mai di) ringrazi*`,
  gap: `(mi |ci |)(aspettavo|aspettavamo|aspettava|sarei aspettat*) (di meglio|di più|altro|molto|qualcosa|una|un|che|decisamente|ben
    altro), (pensavo|credevo|speravo|immaginavo|pensavamo|credevamo|mi immaginavo) (che|di|fosse|in|meglio|arrivasse|funzionasse|qualcosa|
    durasse), (non|nulla) (corrisponde|corrispondono|rispecchia|rispecchiano|conforme) (a|alla|al|alle|)(descrizione|foto|quanto|), niente a
    che (vedere|fare), non è (come|quello che|quello) (nella|in|descritto|ho|promesso|mi|nelle|dicono|ordinato), divers* (dalla|dalle|da|
    dal) (foto|descrizione|quello|come|quanto|quella|ordinato|immagini|promesso|sito), (le|la) foto (sul sito |del sito |online
    |)(sono|è|ingann*|non|vecchi*|di), (promesso|promettono|promessa|promettevano|garantito|dicevano|doveva|dovevano|sarebbe dovut*) ...
    (invece|ma|però|e|non), (sotto|al di sotto|inferiore|inferiori|lontan*|deluso|deluse) (le|alle|delle|dalle) (aspettative|attese),
    aspettative (deluse|tradite), pubblicità ingannevole, al posto di, invece mi, (in|nella) realtà (è|non|sono|era|invece), per (quello|il
    prezzo|la cifra|quanto) (che |)(costa|ho pagato|pagato|si paga|spes*|pagata),
    (in foto|nelle foto|dalle foto|sul sito|sulla carta) ... (dal vivo|in realtà|invece|ma), dal vivo (è|sta|sono|non), (mi|ci)
    (avevano|hanno|aveva|ha) (venduto|promesso|garantito|assicurato|detto|giurato), mi ritrovo (con|senza|a), (e pensare|e dire) che,
    (da|per) un (posto|locale|marchio|prodotto|hotel|ristorante) (così|del genere|tanto), (doveva|dovevano) (essere|durare|arrivare|costare)
    ... (invece|e|ma), ben lontan* da, tutt'altra cosa, (anche se|eppure|nonostante) ... (chiest*|prenotat*|ordinat*|promess*|scritto),
    (mi|ci) (immaginavo|immaginavamo) (un|una|altro|qualcosa|di)`,
};

export default words;
