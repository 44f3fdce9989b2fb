import type { IntentWords } from '../signalWords';
import { COMPANY_REPLIES } from './companyReplies';
import { COMPLAINTS } from './complaints';
import { FACTS } from './facts';
import { PRAISES } from './praises';
import { PROMOTIONS } from './promotions';
import { PURCHASES } from './purchases';
import { QUESTIONS } from './questions';
import { RECOMMENDATIONS } from './recommendations';
import { THREATS } from './threats';

const words: IntentWords = {
  cancel: `disdetta, disdette, disdire, disdico, disdirò, disdiciamo, disdetto, disdettato, recesso, recedere, recedo, (dare|dato|darò|
    mando|mandata|mandato|inviato) (la |)(disdetta|recesso), (cancellare|cancello|cancellato|annullare) (il mio |il |l'|la mia |la
    |)(account|abbonamento|profilo|iscrizione|contratto|ordine|prenotazione), (annullo|annullato|eliminare|elimino|eliminato) (il mio |il
    |l'|la mia |la |)(account|abbonamento|profilo|iscrizione|contratto|ordine|prenotazione), (chiudo|chiudere|chiuso|chiuderò|chiudiamo)
    (il|il mio|tutti i|subito il) (conto|account|profilo|contratto|rapporto), (con voi|con loro) (ho chiuso|abbiamo chiuso), (disiscrivo|
    disiscrivermi|disiscritto|disiscritta|disattivare l'abbonamento|disattivato l'abbonamento), (disinstallo|disinstallata|disinstallato|
    disinstallare|disinstallerò|disinstallatela), (non|mai) (rinnovo|rinnoverò|rinnoviamo|rinnovare|rinnovato|rinnoveremo|lo rinnovo),
    (cambio|cambiare|cambiato|cambierò|cambiamo) (gestore|operatore|banca|fornitore|assicurazione|compagnia|palestra|supermercato|app),
    (alla|dalla|verso la) concorrenza, (me ne|ce ne) (vado|andiamo|andrò|sto andando|sono andato|sono andata), vado via da, (lascio|ho
    lasciato|lasceremo) (questa banca|questo gestore|questa compagnia|l'abbonamento|la palestra), (avete|hanno|hai|state) (perso|perdendo)
    (un|una|un'|l'ennesimo) (cliente|abbonato|abbonata|ottima cliente|buon cliente|cliente fedele|utente), (perso un|persa una) cliente,
    (portabilità|portato il numero) (fatta|avviata|richiesta|ad altro|in corso|verso|già), addio, (interrompere|interrompo|interrotto|
    terminare|bloccare|sospendere) (l'|il|il mio) (abbonamento|contratto|servizio|rinnovo), (non sono|non sarò) più (vostro|vostra|un
    vostro|loro) cliente, (mai più|non sarò più) vostr* cliente, (cestinata|cancellata) (subito|l'app|dopo), tolgo (tutto|il conto),
    (passaggio|migrazione) ad altro (operatore|gestore), (trasferisco|trasferito|sposto|spostato|porto) (il|i miei|tutto|lo|l') (conto|
    soldi|stipendio|risparmi|portafoglio),
    (chiudete|chiudetemi|annullate) (pure |subito |)(il|il mio|la|la mia) (contratto|conto|abbonamento|utenza),
    (disattivate|cancellate|interrompete|togliete) (pure |subito |)(il|il mio|la|la mia) (contratto|conto|abbonamento|utenza),
    (chiudete|chiudetemi|annullate) (pure |subito |)(l'|mi|tutto|questo) (contratto|conto|abbonamento|utenza),
    (disattivate|cancellate|interrompete|togliete) (pure |subito |)(l'|mi|tutto|questo) (contratto|conto|abbonamento|utenza),
    (chiudete|chiudetemi|annullate) (pure |subito |)(il|il mio|la|la mia) (account|servizio|iscrizione|tessera|addebito),
    (disattivate|cancellate|interrompete|togliete) (pure |subito |)(il|il mio|la|la mia) (account|servizio|iscrizione|tessera|addebito),
    (chiudete|chiudetemi|annullate) (pure |subito |)(l'|mi|tutto|questo) (account|servizio|iscrizione|tessera|addebito),
    (disattivate|cancellate|interrompete|togliete) (pure |subito |)(l'|mi|tutto|questo) (account|servizio|iscrizione|tessera|addebito),
    (contratto|abbonamento|polizza) ... non
    (verrà|sarà|viene|è stato) rinnovat*, (riconsegnat*|restituit*|ridato|reso) ... (tessera|badge|modem|decoder|chiavi|carta),
    (voglio|vorrei|desidero|devo|intendo) (smettere|uscire|disattivare|recedere|chiudere|andarmene|interrompere|cancellarmi|disiscrivermi),
    (mi|ci) (cancello|cancelliamo|disiscrivo|disiscriviamo|tiro fuori), app (tolta|cancellata|eliminata|disinstallata|rimossa),
    (tolta|cancellata|eliminata|rimossa) (dal telefono|l'app|dal cellulare), (tanti saluti|vi saluto|arrivederci e grazie|addio e
    grazie|chiuso con voi), (porto|sposto|trasferito|tolto|ritirato|prelevato) (via |)(tutto|tutti|i miei soldi|i soldi|i risparmi|il
    conto|lo stipendio), non (rinnoviamo|rinnovo più|proseguo|continuo|sarò più cliente|sono più cliente), basta (con
    voi|pagare|abbonamento|con questo operatore|così con voi), (ultimo|ultima) (mese|anno|acquisto|volta) (con|da|per) (voi|loro),
    (raccomandata|pec) (partita|inviata|mandata|di disdetta), al posto vostro,
    (cancellarsi|cancellarmi|disiscriversi|disabbonarmi|disabbonarsi), (fermate|bloccate|interrompete|smettete|sospendete) (gli|gli
    addebiti|i prelievi|i pagamenti|di addebitar*|di prelevar*|l'addebito|il rinnovo), (chiesto|richiesto|chiedo) (la|di)
    (chiusura|cancellazione|disattivazione|chiudere|cancellare|recedere), (preso|trovato|scelto) un altro
    (fornitore|operatore|gestore|assicuratore|medico|meccanico|parrucchiere|corso), (non resto|non rimango|non resterò) (un|un
    mese|oltre|più|cliente), (vado|andiamo|andrò) (altrove|da un'altra parte|da un altro),
    non voglio più (saperne|sentir|sentirne|essere), riprendetevel*`,
  switching: `(passo|passato|passata|passati|passiamo|passerò|passare|torno|tornato|tornata|tornerò|migro|migrato|trasferito|trasferita|
    vado|andato|andata|andrò|cambio|cambiato) (a|con|da|ad|in|al|alla|verso), (mi sono|ci siamo) (trasferito|trasferita|spostato|trasferiti)
    (a|da|in), (ora|adesso) (sono|sto|siamo) (con|in), sostituit* con, (attivato|fatto contratto|fatto il contratto) con,
    (scelto|preso|firmato con|optato per|puntato su|abbonato a|iscritto da|iscritta da), (mi sono|ci siamo)
    (rivolto|rivolta|rivolti|buttato|buttata|spostata|iscritto|iscritta|abbonato|abbonata) (a|da|su|con),
    (passo|passiamo|emigro|scappo|corro) (verso|da|con)`,
  threat: THREATS,
  complaint: `${COMPLAINTS}, ${FACTS}`,
  fear: `il terrore di, terrore di, (sono|siamo) terrorizzat*, (ho|abbiamo|avevo|avrei|con la) (molta |un po' di |tanta |un po di |molto
    |quasi |)(paura|terrore|timore|ansia|angoscia|panico), (per|mette|mi fa|fa|di|che) (molta |un po' di |tanta |un po di |molto |quasi
    |)(paura|terrore|timore|ansia|angoscia|panico), paura (di|che|sia|per|a), (temo|temiamo|temevo) (che|di|per|una|sia|il|la), (sono|siamo|
    molto|davvero|abbastanza|un po'|seriamente) (preoccupato|preoccupata|preoccupati|preoccupate|spaventato|spaventata|terrorizzato|
    terrorizzata|agitato|agitata|in ansia|inquieto|inquieta|allarmato|allarmata|in pensiero|diffidente), (mi|ci) (preoccupa|spaventa|
    inquieta|terrorizza|mette ansia|allarma|mette paura), preoccupante, inquietante, allarmante, (è|sarà|sia) (un sito |un negozio
    |)(affidabile|sicuro|serio|attendibile|pericoloso) (comprare|questo|questa|o|usare), (è|sarà|sia) (un sito |un negozio
    |)(affidabile|sicuro|serio|attendibile|pericoloso) (usarlo|lasciarlo|pagare|ordinare|sito|acquistare), è (affidabile|una truffa) o,
    (questo|sto|il) sito è (affidabile|sicuro|serio|una truffa|attendibile|vero|ok), (sito|venditore|negozio|azienda|ditta|banca|shop)
    (affidabile|affidabili|sicuro|serio|seria|attendibile|truffa|fake|falso), (affidabile|sicuro|serio|truffa) o (no|truffa|meno|affidabile|
    fregatura), (è|sia|sarà|sembra|puzza di|odore di|sa di) (una |)(truffa o|truffa vero|truffa|fregatura o|fake o|phishing), (mi|ci) (fido|
    fidiamo|posso fidare|potrei fidare|fiderei), non (mi|ci) (fido|fidiamo|fiderei|sento sicur*|convince la sicurezza), posso fidarmi, ci si
    può fidare, non (oso|mi azzardo), attenzione (alla|alle|truffa|a questo|ai), (attenti|occhio) (alla|alle|a|ai) (truffa|truffe|questo|
    queste|falsi|sms|mail|phishing), i miei dati (sono|siano|saranno|in) (al sicuro|a rischio|in pericolo|sicuri|pericolo|rubati), (rischio|
    rischia|rischiamo) (di|che) (prendere fuego|farsi|prendere fuoco|perdere|incendio|esplodere), (e se) (mi|esplode|prende|rubano|clonano)
    (rubano|hackerano|clonano|fuoco|esplode|), (è|sarà) normale che (scaldi|si scaldi|scotti|faccia scintille|puzzi), diffido, sospetto che
    sia,
    non (sono|sto|siamo|mi sento) (tranquill*|seren*|sicur*|al sicuro), (mette|metto|lascia|fa) (a disagio|in ansia|in allarme|i
    brividi|rabbrividire), (sembra|pare|sembrerebbe|puzza di|ha l'aria di) (un |una |)(sito
    |)(falso|finto|truffa|fasullo|fake|phishing|sospetto), (sito|negozio|mail|messaggio|sms) (falso|finto|fasullo|sospetto|clone), non (me
    la sento|ho il coraggio|mi azzardo|oso), (pericolo|rischio) (di|d') (incendio|esplosione|scossa|truffa|furto),
    (scotta|scalda|odore|fumo|scintille|si gonfia) ... (pericolo|pericoloso|rischio|normale|incendio|esplod*|preoccupar*),
    (devo|dovrei|dobbiamo|c'è da) (preoccuparmi|preoccuparci|preoccuparsi|temere|fidarmi|aver paura), e se ...
    (vend*|rub*|hacker*|clon*|esplod*|prend* fuoco|perd*|usa*|sparisc*|cad*), non (dormo|dormiamo|ci dormo) (più|da|la notte),
    (cliccato|dato|messo|inserito|lasciato) ... (link|iban|carta|codice) ... (paura|prima di|tranquill*|ora temo|ansia), (ho|abbiamo) il
    (sospetto|timore|terrore), (dati|soldi|cartella) ... (in mani sbagliate|mani di chi|fine fanno), (mi|ci)
    (spaventa|inquieta|allarma|angoscia|impensierisce) (che|l'idea|il|la|un po'),
    (mi|ci) puzza, (strana|strano|sospett*|losco|losca|poco chiar*), (siete|è) (davvero|veramente|proprio) (voi|vostr*), speriamo (che |)non
    (chiud*|spar*|vend*|rub*|perd*|fall*|succed*|usin*|scapp*), è sicuro (per|se|con|usar*|lasciar*|dar*), (dubbi|dubbio)
    (su|sul|sulla|sui|sulle) (sicurezza|colla|material*|sito|dati|ingredient*|batteri*|serietà), (entrato|entrati|acced*|collegat*) nel mio
    (account|conto|profilo), (nel|in) panico, (foto|copia|documento) ... (puzza|strano|sospett*|non mi fido),
    stomaco chiuso, non sono sicur* che`,
  question: QUESTIONS,
  interrogatives: `come, quando, dove, dov'è, quanto, quanta, quanti, quante, quale, quali, qual, chi, cosa, che cosa, che, qualcuno, si
    può, si possono, posso, possiamo, potete, può, puoi, potreste, potrei, è possibile, c'è, ci sono, avete, hai, ha, fate, spedite, esiste,
    funziona con, compatibile, disponibile, sapete, sai, serve, vale, va bene, bisogna, devo, dobbiamo, è normale, vi risulta, ancora,
    tornano, torna, arriva`,
  request: `sarebbe (bello|bellissimo|comodo|comodissimo|comodissima|utile|utilissimo|perfetto|fantastico|ottimo|top|il top|carino|meglio|
    una buona idea|un sogno|gradito|apprezzato|stupendo|ideale) (se|avere|poter|che|aggiungere|una|un|inserire|), (aggiungete|aggiungi|
    inserite|mettete|rimettete|sistemate|correggete|migliorate|aggiornate) (per favore|per piacere|pf|vi prego|anche|la|il|lo|le|i|un|una|
    dei|più|il pagamento|l'), (implementate|introducete|togliete|riportate|abbassate|prevedete|traducete|ripristinate|attivate) (per favore|
    per piacere|pf|vi prego|anche|la|il|lo|le|i|un|una|dei|più|il pagamento|l'), (per favore|per piacere|vi prego|pf|please) (aggiungete|
    inserite|mettete|fate|sistemate|correggete|migliorate|aggiornate|togliete|rispondete|risolvete|aprite|riportate|contattatemi|
    richiamatemi|tornate|abbassate), (mi|ci) (piacerebbe|piacerebbero) (che|se|avere|poter|vedere|una|un|molto|tanto), (vorrei|vorremmo|
    preferirei|gradirei) (che|poter|che la|avere la possibilità|più|meno|una versione|la possibilità|essere contattat*|essere ricontattat*|
    essere richiamat*), (potreste|potete|potrebbe|potrebbero|puoi|potresti|può|si potrebbe|possiamo avere|potremmo avere) (aggiungere|
    inserire|mettere|sistemare|correggere|migliorare|fare|prevedere|aggiornare|introdurre|togliere|aprire|rendere|ripristinare), (potreste|
    potete|potrebbe|potrebbero|puoi|potresti|può|si potrebbe|possiamo avere|potremmo avere) (inviarmi|mandarmi|richiamarmi|contattarmi|
    rimborsarmi|verificare|controllare|attivare|cambiare|tornare|portare|considerare|avere|valutare|anche aggiungere), (manca|mancano|
    mancherebbe|ci vorrebbe|ci vorrebbero|servirebbe|bisognerebbe) (solo |soltanto |)(il|la|lo|un|una|l'|i|le|la
    possibilità|aggiungere|che), (speriamo|spero|speravo|magari) (che
    |)(aggiungano|aggiungiate|mettano|mettiate|facciano|facciate|esca|arrivi|torni|torniate|introducano|aprano|apriate|la prossima
    versione|sistemino|sistemiate), (dovreste|dovrebbero|dovrebbe|dovete) (aggiungere|mettere|inserire|fare|migliorare|prevedere|dare|avere|
    permettere|introdurre|aprire|considerare|abbassare|esserci), (suggerimento|suggerisco|propongo|proposta|consiglio per gli sviluppatori|
    richiesta) (di aggiungere|di|per gli|che|per), (a quando|quando arriva|quando aggiungete|quando mettete|aspetto) (la|il|una|un|l')
    (versione|aggiornamento|modalità|app), (chiedo|chiediamo|richiedo|si richiede|si prega|prego|pregasi) (di|cortesemente|gentilmente|che|
    un|la|una), (gentilmente|cortesemente) (potete|potreste|vorrei|chiedo|inviare|rispondete|contattatemi),
    (modalità|versione|opzione|modello|funzione|pulsante|corso|orario|filtro|formato) ... (sarebbe|sarebbero)
    (gradit*|benvenut*|utile|comod*|il massimo|apprezzat*), (sarebbe|sarebbero) (benvenut*|gradit*|apprezzat*|l'ideale|il massimo), pensate
    (anche |un po' |pure |)(a|ai|alle|agli|al|alla|di), (ci|mi)
    (aiuterebbe|aiuterebbero|servirebbe|servirebbero|faciliterebbe|cambierebbe|farebbe comodo|farebbero comodo|semplificherebbe), (si può|si
    potrebbe|possiamo|posso|potrei|potremmo) (avere|ricevere|ottenere) (la|il|una|un|i|le|lo|l'|uno), (potreste|potete|potresti|puoi)
    (riaprire|spostare|spedirmi|mandare|inviare|mandarci|accreditar*|sbloccar*|rifare|prolungare|allungare|abbassare|alzare|spegnere|rivedere|tenermi|riservarmi|installare|rimettere|rinforzare|ampliare|darmi|farmi
    avere), (mettete|aggiungete|rimettete|riportate|riaprite|lasciate|prevedete|installate|fate|tenete|create)
    (anche|più|un|una|il|la|le|i|qualche|almeno|dei|delle|di nuovo),
    (richiamatemi|contattatemi|rispondetemi|scrivetemi|mandatemi|inviatemi|avvisatemi|ricontattatemi|rimborsatemi), (ci|mi) vorrebbe*
    (un|una|più|anche|proprio), (più|meno) ... (per favore|per cortesia|grazie), (magari|se solo) (aveste|avesse|si potesse|ci
    fosse|faceste|fosse), (peccato|unica pecca) ... (manchi|manca|non ci sia) (un|una|la|il),
    (farebbe|farebbero) (felici|felice|comodo|la gioia|piacere|contenti|bene), sarebbe (possibile|fattibile|pensabile)
    (avere|allungare|cambiare|spostare|aggiungere|fare|ricevere|prolungare|tenere|inserire|aprire|mettere|rivedere|rimandare),
    (rimettete|ridateci|riportate|ridate|rifate) (la|il|i|le|lo|l'), (chiedo|prego|chiederei|pregherei) di
    (rimandar*|inviar*|mandar*|spedir*|richiamar*|contattar*|risponder*|sistemar*|togliere|correggere), vorrei che (l'app|il
    sito|l'applicazione|voi|la|il|i|le|mi|ci|si),
    ci starebbe bene`,
  comparison: `(rispetto|paragonato|paragonata|paragonati|confrontato|confrontata) (a|al|alla|alle|ai|allo|con|all'|agli), (in confronto|a
    confronto|a differenza|al contrario|a paragone) (a|al|alla|di|del|della|con|alle|dei), (meglio|peggio|migliore|migliori|peggiore|
    superiore|inferiore|più economico|più economica|più caro|più cara|più veloce|più leggero) (di|del|della|dei|delle|dello|che|di quello|di
    quella|dell'|rispetto), (più leggera|più potente|più affidabile|più comodo|più comoda|più lento|più bello|più bella|più buono|più buona|
    più silenzioso|più luminosa|meno caro) (di|del|della|dei|delle|dello|che|di quello|di quella|dell'|rispetto), (meglio|conviene|
    preferite|scegliere|prendo|scelgo) (il|la|lo|l') ... o (il|la|lo|l'|un|una|quello|quella), (meglio|conviene|preferite|scegliere|prendo|
    scelgo) (un|una|questo|questa) ... o (il|la|lo|l'|un|una|quello|quella), (indeciso|indecisa|indecisi|indecise|in dubbio|dubbio|dubbi|
    combattuto|combattuta|scelta) (tra|fra|se prendere|sul|su quale), sono indecis*, (tra|fra) ... e ... (quale|cosa|chi|voi|meglio|che),
    (quale|quali|cosa|chi) (è meglio|scegliere|mi consigliate|mi consigli|prendere|conviene|consigliate|scegliereste|prendereste|preferite|
    preferisci|scelgo|prendo|dei due|delle due|è migliore|tra|fra), (differenza|differenze|confronto|paragone|sfida) (tra|fra|con|rispetto),
    (provati|provate|avuti|avuto|ho|testati|usati|confrontati|avute) (entrambi|entrambe|tutti e due|tutte e due), (entrambi|entrambe)
    (provati|provate|e|i|le|sono|hanno), vs, versus, (preferisco|preferivo|preferirei|preferito) ... (a|al|alla|rispetto|che|di gran lunga),
    (batte|straccia|supera|vince|surclassa) (di|il|la|su|nettamente|a mani basse|alla grande|lo), non c'è (paragone|confronto|storia|gara),
    (mentre|invece) (il|la|con il|con la|quello|quella) ... (è|fa|ha|dura), (alternativa|alternative) (a|al|alla|di), (dura|durano|consuma|
    costa|pesa|illumina|rende) (di più|di meno|il doppio|la metà|più|meno) (di|del|della|che|rispetto), (più|meno) ... (di|del|della|
    rispetto) (lumaride|norvelo|quella|quello|altri|altre|precedente|mio vecchio|vecchio), uguale (a|al|alla), (simile|pari) (a|al|alla),
    non so (decidermi|scegliere|quale|decidere), tra (il|la|lo|l'|i|le) ... e (il|la|lo|quello|quella|l'), più ... (del|della|di|rispetto)
    (precedent*|vecchi*|concorrent*|altr*)`,
  recommendation: RECOMMENDATIONS,
  purchase: PURCHASES,
  praise: PRAISES,
  reply: COMPANY_REPLIES,
  promotion: PROMOTIONS,
  aside: `(nessun|senza|zero|alcun|mai un|mai nessun) (problema|problemi|difetto|intoppo|ritardo|disservizio|bug), senza (alcun|nessun)
    (problema|difetto|intoppo), non (ho|abbiamo|ho mai|c'è) (avuto |mai avuto |riscontrato |nessun |alcun |)(problemi|problema|nulla da),
    mai (avuto |dato |)(un problema|problemi|alcun problema), (risolto|risolve|risolvere|risolvono|risolti|hanno risolto|ha risolto) ...
    (problema|problemi), niente (male|da dire|da ridire|di che|paura), nulla da (dire|ridire|eccepire), (grazie|ringrazio|ringraziando) (in
    anticipo|anticipatamente|e), grazie in anticipo, non (solo|soltanto|vedo l'ora|costa|costoso|caro|è caro|troppo caro|male), non è (male|
    niente male|affatto male), (buona|buon|felice) (giornata|serata|notte|domenica|weekend|compleanno|natale|anno|pasqua|lavoro|appetito|
    viaggio|fortuna|estate|pomeriggio|festa|vita), buone (feste|vacanze), (primo|prima) (ministro|della), (il|al|del) governo, (per|la)
    carità, di niente, (la|le|una) (mia |nostra |tua |)paura (di|del) (volare|buio|vincere), pessimista, (sconto|sconti) di pena, fuori
    sconto, (ti|vi) (voglio bene|amo), che bello, (non|senza) paura, la concorrenza (è|ha|fa|si), non esitare a, non esitate a, perfetto
    per, (ok|va bene) grazie,
    (seconda|terza|quarta|quinta|ennesima) volta che (vengo|veniamo|ordino|ordiniamo|compro|torno|torniamo|acquisto|prendo|ci
    torno|soggiorn*), (domani|dopo|oggi|ieri|poi|quando) (passo|vado|sono andat*|torno|sono passat*) (in|a|da|al|alla), (passo|vado|torno)
    (in|al|alla|a)
    (banca|casa|negozio|scuola|ufficio|lavoro|palestra|posta|letto|supermercato|stazione|piedi|mangiare|prendere|vedere|dormire|ritirare),
    (pizza|gelato|torta|città|casa) più (buona|buono|bella) del (quartiere|mondo|paese), la pizza più buona del*, scelto
    (di|il|la|un|una|bene|per), preso (il|la|un|una|in|i|le),
    (vado|andrò|va|andare|andato|vanno) in (pensione|vacanza|ferie|montagna|centro|ufficio|bici|macchina|treno|ospedale), che strano, strano
    (ma vero|a dirsi),
    (passo|passiamo|vengo) a (prender*|ritirar*|trovar*|veder*)`,
  negators: `non, mai, senza, nessun, nessuna, nessuno, niente, nulla, né, neanche, nemmeno, neppure, poco, tutt'altro che, per niente, per
    nulla, lontano da, affatto`,
};

export default words;
