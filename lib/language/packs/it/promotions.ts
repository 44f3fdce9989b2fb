/** How goods and jobs are offered. */
export const PROMOTIONS = `
  (con il|con|usa il|usa|utilizza il|inserisci il|usando il|applica il|utilizzando il|col) (mio |nostro |)(codice|codice
  sconto|coupon|codice promo), codice (sconto|promo|promozionale|amico), (link|trovate il link|trovi il link|tutto) (in|nella) (bio|
  biografia|descrizione|mia bio), link affiliat*, (sconto|sconti|offerta|offerte|promo|promozione|promozioni|saldi) (del|fino|solo|valida|
  valido|su|speciale|speciali|esclusivo|esclusiva|limitata|limitato|lampo|flash|imperdibile|imperdibili|di|per i|attiva|riservato|10|20|30|
  40|50), (fino al|al|del) (10|20|30|40|50|60|70) (di sconto|di|su tutto|off), (di|in) sconto (su|per|fino|solo|con|oggi), (cerchiamo|
  cercasi|si cerca|si ricerca|ricerchiamo|assumiamo|selezioniamo|si ricercano|assume) (un |una |urgentemente
  |)(camerier*|commess*|autist*|operai*|addett*|personale), (cerchiamo|cercasi|si cerca|si ricerca|ricerchiamo|assumiamo|selezioniamo|si
  ricercano|assume) (un |una |urgentemente |)(cuoc*|barist*|venditor*|tecnic*|svilupp*|programmator*|ingegner*), (cerchiamo|cercasi|si
  cerca|si ricerca|ricerchiamo|assumiamo|selezioniamo|si ricercano|assume) (un |una |urgentemente
  |)(agent*|segretari*|stagist*|collaborator*|impiegat*|magazzinier*|infermier*), (cerchiamo|cercasi|si cerca|si ricerca|ricerchiamo|
  assumiamo|selezioniamo|si ricercano|assume) (un |una |urgentemente |)(meccanic*|corrier*|receptionist|profili|talenti|figure|consulent*),
  (inviare|invia|inviate|manda|mandare|inviaci|candidati|invio) (il |un |)(cv|curriculum|tuo cv|candidatura|candidature|ora|qui|subito),
  curriculum a, (offerta|offerte|annuncio|annunci|opportunità) di (lavoro|impiego|stage), (contratto|tempo) (a tempo|indeterminato|
  determinato|full time|part time|pieno), (unisciti|entra) (a|nel|al) (noi|nostro|team|nostro team|gruppo|canale), (giveaway|contest|
  concorso|estrazione|in palio|vinci|vincete|partecipa|partecipate), (spedizione|consegna) (gratuita|gratis|omaggio) (da|per|sopra|su|con|
  in|a partire|oggi|solo|), (solo|soltanto) (oggi|per oggi|fino a|fino al|per pochi|questo weekend|per questa), (acquista|compra|prenota|
  iscriviti|scopri|abbonati|registrati|approfitta|approfittane|approfittate|scarica|ordina|visita|venite|vieni|chiama|seguici|richiedi)
  (ora|subito|qui|il tuo|la tua|la nuova|il nuovo|i nostri|le nostre|la nostra|il nostro), (acquista|compra|prenota|iscriviti|scopri|
  abbonati|registrati|approfitta|approfittane|approfittate|scarica|ordina|visita|venite|vieni|chiama|seguici|richiedi) (gratis|online|sul|
  nel|a|adesso|tutte|l'offerta|dell'offerta|anche|in negozio|su), approfittane, (nuova|nuovo|nuovi|nuove) (collezione|arrivi|arrivo|
  apertura|corso|menù|linea) (disponibile|online|in|da|di|è|già|a|autunno|primavera), svendita, sottocosto, 3x2, 2x1, (in collaborazione|
  collaborazione|sponsorizzato|adv|pubblicità) (con|retribuita|pagata|da), contattami in (privato|dm|direct), (guadagna|guadagnare) (da
  casa|online|soldi|fino), vitto e alloggio
`;
