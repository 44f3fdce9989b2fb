import type { SituationWords } from '../signalWords';

const words: SituationWords = {
  birth: `(è|sono|appena) (nat*) (il|la|mio|mia|nostro|nostra|i|ieri|oggi|un|una|da), (nascita|parto) (di|del|della|mio|mia|dei|nostr*),
    (mio|mia|nostro|nostra) (figlio|figlia|bimbo|bimba|bambino|bambina|nipotino|nipotina) (è|appena) (nato|nata), neonat*, (sono|è|mia
    moglie è|siamo|moglie|quando ero) incinta, gravidanza, partorit*, partorire, (neo|neo-)(mamma|papà|genitori), neomamma, neopapà,
    neogenitori, (diventat*|diventare|diventerò|divento) (mamma|papà|nonna|nonno|genitori|zia|zio), lista nascita, baby shower, in dolce
    attesa, congedo di maternità, battesimo,
    (è arrivat*|è nat*|sono nat*|abbiamo) ... (la nostra|il nostro|la piccola|il piccolo|bimba|bimbo|gemelli|i nostri),
    (diventat*|diventerò|diventeremo) (mamma|papà|genitori|nonn*|zi*), (fiocco|lista nascita|in dolce attesa|incinta|pancione)`,
  wedding: `(mio|nostro|suo|al|del|il|per il|matrimonio) matrimonio (di|è|con|e|in|a|della|del|qui|perfetto|da|), matrimonio, matrimoni,
    (mi|ci|si) (sposo|sposiamo|sposano|sposerò|sposeremo|sono sposat*|siamo sposati|sono sposati|sposa), sposat* (qui|a|da poco|ieri|il|in),
    (appena|novelli|futuri|futura) (spos*), (abito|vestito|bomboniere|torta|fedi|lista) (da sposa|nozze|nuziale|da sposo|nuziali|per il
    matrimonio), nozze, viaggio di nozze, luna di miele, addio al (celibato|nubilato), (proposta|chiesto|chiesta) (di matrimonio|di sposar*|
    in sposa|la mano), fidanzament*, promess* spos*, fedi nuziali,
    (diciamo|diremo|detto|dire) (di |)sì, (ci|mi) (sposiamo|sposo|sposerò|siamo sposati|sono sposat*), (futuro|futura)
    (marito|moglie|sposo|sposa), (abito|torta|bomboniere|fedi|partecipazioni) (da sposa|nuziale|di nozze|nuziali)`,
  birthday: `(mio|suo|il|per il|nostro|del|tuo|di) (compleanno|compleanni), compleanno (di|a|della|del|con|è|oggi|mio), buon compleanno,
    (compio|compie|compirà|compiuto|compiere|compirò|compiono) (gli |i |)(18|20|25|30|40|50|60), (compio|compie|compirà|compiuto|compiere|
    compirò|compiono) (gli |i |)(70|80|anni|un anno|quarant*|trent*|cinquant*), (festeggiat*|festeggiare|festa) (i |dei |per i |di |il mio
    |)(18|30|40|50|60|compleanno|18esimo|diciottesimo|diciott*), diciottesimo, festa di compleanno, torta di compleanno, regalo di
    compleanno, (spento|spegnere|spegne) le candeline`,
  anniversary: `anniversario, anniversari, nozze d'(oro|argento), (anni|anno) (di matrimonio|insieme|di fidanzamento|di nozze|d'amore)`,
  graduation: `laurea, laureat*, laurearmi, mi (laureo|sono laureat*|sono diplomat*|diplomo), laureo, diplomat* (a|con|ieri|oggi|da poco),
    (festa|regalo|confetti|corona) (di|per la) laurea, tesi di laurea, (discusso|discussa|discutere|discussione) (la |della |)tesi,
    (superato|passat*|finit*) (la|l'esame di|esame di) maturità, (diploma|master|dottorato) (conseguit*|preso|in mano|appena), patente
    presa, preso la patente, neolaureat*`,
  career: `(nuovo|primo|mio nuovo|un nuovo) (lavoro|impiego|posto di lavoro|ufficio in centro), (trovat*|inizi*|iniziat*|cominciat*|
    comincio) (un |il mio |il |)(nuovo |primo |)(lavoro|impiego), (sono|è|stat*|appena|mi hanno) (assunt*|promoss*|licenziat*), promozione
    (al|sul) lavoro, (andat*|vado|va|andare|in) pensione, pensionat*, pensionamento, (perso|perdere) il (lavoro|posto), primo stipendio,
    disoccupat*`,
  moving: `(trasloco|traslochi|traslocato|traslocare|traslochiamo|traslocando|trasferimento in|trasferirmi|trasferirci), (mi|ci) (sono|
    siamo) (appena |)(trasferit*), (mi trasferisco|ci trasferiamo|ci siamo appena trasferiti), (nuova|prima|nostra nuova|casa) (casa nuova|
    casa|nuova), nuovo (appartamento|alloggio|quartiere), (cambio|cambiat*|cambiamo|cambiando) (casa|città|di residenza|residenza), (appena|
    andat*|andiamo) a (convivere|vivere insieme|vivere da sol*), inaugurazione casa`,
  illness: `cancro, tumore, tumori, chemio, chemioterapia, leucemia, (ricoverat*|ricovero|operat*|intervento chirurgico|terapia intensiva|
    rianimazione|pronto soccorso|convalescenza) (in|per|a|da|di|d'urgenza|al|con|), in ospedale, (gravemente |molto )malat*, malat* (di|
    grave|terminal*|oncologic*|cronic*), malattia (grave|rara|cronica|degenerativa|autoimmune), (diagnosticat*|diagnosi) (un|una|di|il|la),
    alzheimer, parkinson, infarto, ictus, sclerosi multipla, depressione, (aborto spontaneo), dialisi, invalidità, oncologic*,
    (sala operatoria|uscit* dall'ospedale|terapia intensiva|ricoverat*|intervento chirurgico|fisioterapia dopo)`,
  bereavement: `(decedut*|decesso|defunt*|lutto|funerale|funerali|esequie|vedov*|condoglianze|scompars* di|scompars* mio|scompars* mia|
    scompars* improvvis*|scompars* prematur*|sepoltura|cremazione|necrologio|camera ardente), (morto|morta|morti|mancato|mancata|scomparso|
    scomparsa|venuto a mancare|venuta a mancare) (mio|mia|il|la|nostro|nostra|un|ieri|da|due|tre|un mese|improvvis*|poco|il mese|la
    settimana|di), (padre|madre|papà|mamma|marito|moglie|nonno|nonna|figlio|figlia|fratello|sorella|cane|gatto|zio|zia|suocera) (è|ci)
    (mort*|mancat*|decedut*|scompars*|venut* a mancare|ha lasciat*), (perso|perdita di|morte di) (mio|mia|nostro|nostra) (padre|madre|papà|
    mamma|marito|moglie|nonno|nonna|figlio|figlia|fratello|sorella|cane|gatto|amico|amica), (perso|persa) il (papà|nonno|marito), riposa in
    pace, rip, r i p, volat* in cielo`,
  abuse: `vaffanculo, affanculo, fanculo, fottetevi, fottiti, stronz*, bastard*, coglion*, testa di cazzo, teste di cazzo, cazzon*, figl* di
    (puttana|troia|una|mignotta|buona donna), pezz* di merda, merde, siete (merda|una merda|delle merde), puttan*, troia, troie, mignott*,
    zoccol*, porco dio, porca (troia|puttana|madonna), dio cane, dio porco, froci*, frocio, ricchion*, negr* (di|del|sporch*), negro, negri,
    zingar* di, terron*, mongoloid*, ritardat*, handicappat* di, imbecill*, deficient*, cretin*, idiot*, (andate|vai) (a
    |)(cagare|affanculo|farti fottere|farvi fottere|morire|morire ammazzat*|crepare), crepate, crepa, dovete (morire|crepare), (spero|che|vi
    auguro) (che |di |)(moriate|crepiate|crepi|muori|crepare|il cancro|un tumore|vi venga), (vi|ti) (ammazzo|spacco|rompo il culo|vengo a
    prendere|uccido|brucio|meno|gonfio), schifosi, feccia, parassit*, mortacci*, succhia*, inculat*, leccaculo, minchion*, cazzo di
    (azienda|gente|servizio|operatore|incapaci)`,
  safety: `(preso|prende|prendere|presa) fuoco, (in|a) fiamme, incendio, incendiat*, esplos*, esplode, esplodere, scoppiat*, scoppia,
    (scossa|scosse) (elettrica|elettriche|presa|mi|di corrente|fortissima), (preso|ha dato|dato) (una |)(la |)scossa, fulminat*,
    cortocircuito, corto circuito, (ustion*|bruciat* la mano|bruciat* la mani|bruciat* la dito|bruciat* la pelle|bruciat* la faccia|bruciat*
    la braccio|bruciat* la gamba|bruciat* la scalp*|bruciat* le mano|bruciat* le mani|bruciat* le dito|bruciat* le pelle|bruciat* le faccia|
    bruciat* le braccio|bruciat* le gamba|bruciat* le scalp*|bruciat* il mano|bruciat* il mani|bruciat* il dito|bruciat* il pelle|bruciat*
    il faccia|bruciat* il braccio|bruciat* il gamba|bruciat* il scalp*|bruciat* una mano|bruciat* una mani|bruciat* una dito|bruciat* una
    pelle|bruciat* una faccia|bruciat* una braccio|bruciat* una gamba|bruciat* una scalp*|bruciat* un mano|bruciat* un mani|bruciat* un
    dito|bruciat* un pelle|bruciat* un faccia|bruciat* un braccio|bruciat* un gamba|bruciat* un scalp*|scottat* la|scottat* il|scottat* le),
    scintill*, (esce|usciva|uscito|faceva|fa) fumo, fumo (dal|dalla|nero), (si surriscalda|surriscaldamento|scalda tantissimo|scalda troppo|
    scalda da morire|scalda in modo|bollente), intossicat*, intossicazion*, (stat* male|vomit*|mal di pancia|al pronto soccorso|salmonell*)
    (dopo|tutta|per|tutti|a causa), (reazione|shock) (allergica|anafilattico), (ferit*|tagliat*|infortunat*) (con|alla|a|al|il|per|un|la|
    mi), (mi sono|si è|ci siamo) (ferit*|tagliat*|fatt* male|bruciat*|ustionat*|intossicat*), si è (sganciat*|staccat*) (in|mentre|durante|
    con|la ruota|il|un), pericolos* (per|e|da|questo|per i|), pericolo (per|di), (pezz*|scheggi*|frammenti) di (vetro|plastica|metallo|
    ferro), (freni|freno) (rott*|non|ha cedut*|hanno), fuga di gas, monossido, soffoca*, soffocament*, incidente (per|a causa|con)`,
  legal: `avvocato, avvocati, (il|mio|nostro|al) legale, legali, vie legali, (azione|azioni) legal*, denuncia, denuncio, denunciare,
    denuncerò, denunciarvi, querela, quereler*, tribunale, giudice di pace, (faccio|farò|fare|fatto) causa, causa (legale|civile|a),
    diffida, messa in mora, class action, federconsumatori, codacons, altroconsumo, adiconsum, agcom, agcm, antitrust, corecom, garante
    (della|per la) privacy, (polizia|carabinieri|guardia di finanza|polizia postale), esposto, codice (del consumo|civile|penale), diritti
    (del|dei) consumator*, (illegale|illegali|illegalmente|illecito|illecita|reato|fuorilegge), arbitro bancario, abf, conciliazione,
    ispettorato`,
  fraud: `truffa, truffe, truffat*, truffator*, truffano, truffare, frode, frodi, fraudolent*, raggir*, imbrogli*, imbroglion*, (sito|siti|
    profilo|venditore|negozio|sms|mail) (falso|fake|truffa|fasull*|clone), phishing, smishing, clonat* (la carta|carta), carta clonata,
    (rubato|rubati|rubano|sottratt*|svuotat*|fregat*) (i |dei |il |la |)(soldi|conto|carta|risparmi|credito|40|50|100), ladri, ladro,
    (senza|non) (la mia |mia |il mio |nessuna |alcuna |mai |)(autorizzazion*|consenso|autorizzat*|richiest* né), (addebit*|prelev*|scalat*|
    abbonamento attivato|servizio attivato|pagamento) (non autorizzat*|non richiest*|non riconosciut*|mai richiest*|mai autorizzat*|senza
    consenso|senza autorizzazion*|senza la mia), (servizi|abbonamenti) non richiesti, furto d'identità, furto di identità, contraffatt*,
    schema ponzi, catena di sant'antonio`,
  breach: `(furto|fuga|violazione|esfiltrazione|perdita|diffusione) (di|dei) (dati|dati personali|miei dati|informazioni), data breach,
    (dati|account|password|profilo|server|database|conto) (rubat*|violat*|hackerat*|espost*|bucat*|in vendita|compromess*|trafugat*|
    sottratt*), hackerat*, hackerare, hackerano, hacker, hackeraggio, attacco (hacker|informatico), (entrat*|accesso) (nel|al|nei) (mio|
    miei) (account|conto|profilo|dati) (senza|da|), accesso abusivo, dark web, ransomware, (falla|falle) (di sicurezza|informatic*)`,
};

export default words;
