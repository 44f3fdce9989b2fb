/** How people say that they want to buy. */
export const PURCHASES = `
  (lo|la|li|le|ne) (voglio|prendo|compro|ordino|acquisto) (assolutamente|subito|anche|tutti|tutte|uno|una|troppo|due|appena|domani), lo
  voglio, la voglio, (voglio|vorrei|devo|sto per|penso di|pensando di|pensavo di|ho intenzione di|mi piacerebbe|avrei intenzione di|
  intenzionato a|intenzionata a|tentato di|tentata di|tentato dal|sto pensando di|ho deciso di|non vedo l'ora di|quasi quasi) (comprare|
  comprarlo|comprarla|comprarmi|acquistare|acquistarlo|acquistarla|prendere|prenderlo|prenderla|ordinare|ordinarlo|ordinarla), (voglio|
  vorrei|devo|sto per|penso di|pensando di|pensavo di|ho intenzione di|mi piacerebbe|avrei intenzione di|intenzionato a|intenzionata a|
  tentato di|tentata di|tentato dal|sto pensando di|ho deciso di|non vedo l'ora di|quasi quasi) (prenderne|averlo|averla|prenotare|
  regalarmi|regalarmelo|farmelo|regalarlo|lo prendo|la prendo|la compro|lo compro|cambiare macchina|avere), (dove|come) (si |lo |la |li
  |posso |si può
  |)(compra|comprano|comprare|trovo|trovare|trova|trovano|acquistare|acquistarlo|comprarlo|comprarla|trovarlo|ordinare|ordinarlo|vendono|vendete|acquista),
  dove (l'hai|l'avete|le hai|li hai) (preso|presa|comprato|comprata|prese|trovato|trovata), (quanto|a quanto) (costa|costano|viene|vengono|
  verrebbe|costerebbe|sta|stanno|lo|la|li|le|si paga|costerà|la fate|lo fate|lo vendete|la mettete), (che|qual è il|il) prezzo (ha|avrebbe|
  hanno|per favore|grazie|please|pf), prezzo (per favore|grazie|please|pf|e|info), (quando|dove|è|sono|ancora) (è |sarà
  |)(disponibile|disponibili|in vendita) (in|la|il|taglia|nel), (quando|dove|è|sono|ancora) (è |sarà |)(disponibile|disponibili|in vendita)
  (a|per|da|online|anche), (mi|ci) (tenta|ispira|intriga|interessa|attira|stuzzica) (molto|tanto|tantissimo|un sacco|parecchio|questo|
  questa|comprarlo|troppo|), (sono|sarei|molto) interessat* (a|al|all'acquisto|alla|ad), (in|nella|alla|nel) (lista dei desideri|wishlist|
  carrello|mia wishlist), prendete i miei soldi, (cerco|cercando|alla ricerca di) (un|una) (nuovo |nuova
  |)(auto|cellulare|telefono|portatile|pc|operatore|assicurazione|banca|materasso|bici|tablet|lavatrice|aspirapolvere), (mio|il) prossimo
  (acquisto|telefono|cellulare|pc), mi serve (assolutamente |proprio |)(questo|questa|uno|una), deve essere mi*, prenoto, preordin*,
  (mi sa che|quasi quasi|credo che|penso che|va a finire che) (cedo|lo prendo|la prendo|me lo|me la|lo compro|la compro|lo ordino), (mi|ci)
  (serve|servirebbe|servono|ci vuole) (questa|questo|queste|questi|quella|quello|assolutamente|proprio|un nuovo|una nuova), (lo|la|li|le)
  (prendo|compro|ordino|acquisto) (io|subito|al volo|oggi|stasera|domani|di sicuro), (me|ce) (lo|la|ne|li|le)
  (regalo|compro|prendo|ordino|faccio|regaliamo|prenoto), non vedo l'ora ... (ordinar*|comprar*|prender*|aver*|acquistar*), (sarà|diventa|è)
  (il mio|la mia|il suo|il) (prossimo|prossima|regalo), quanto (prendete|chiedete|fate pagare|mi fate|mi costerebbe|si spende|fate),
  (appena|quando) (arriva|prendo|mi arriva|scende|esce) ... (lo prendo|la prendo|compro|ordino|regalo),
  (mettetemene|tenetemene|conservatemi|tenetemi|mettimene|riservatemi) (uno|una|da parte|due|un), (ho messo|sto mettendo) da parte (i
  soldi|per), (puntato|adocchiato|tengo d'occhio) (da|il|la|questo|questa), prossimo acquisto, (cerco|cerchiamo) ... (da comprare|in
  vendita|usato|usata),
  (messo|mettere|aggiunto|metto) (nel|al) carrello, avvisatemi quando (torna|arriva|esce|è disponibile), ne
  (prendo|vorrei|voglio|prenderei|ordino|compro) (un|uno|una|due|tre|altri|altre), (salvadanaio), (sogno|sogniamo) (questa|questo|di
  comprar*|di aver*), a quanto (lo|la|li|le|il) (fate|date|vendete|mettete)
`;
