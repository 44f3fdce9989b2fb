import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    (le |ti |vi |la |lo |li |glielo |ve lo |te lo |ci |)(risponderemo|risponderò|contatteremo|contatterò|ricontatteremo|chiameremo|chiamerò|richiameremo|scriveremo|informeremo|avviseremo|invieremo|invierò|spediremo|manderemo|rimborseremo|sostituiremo|cambieremo|ripareremo|correggeremo|risolveremo|verificheremo|verificherò|controlleremo|indagheremo|inoltreremo|segnaleremo|terremo (aggiornato|aggiornata|informato|informata)|aggiorneremo|faremo (sapere|avere)|farò sapere|daremo|occuperemo|occuperò|esamineremo|approfondiremo|ritireremo|accrediteremo|aggiungeremo|provvederemo|rilasceremo|restituiremo|metteremo in contatto),
    (il|un|una|la) ... (contatterà|chiamerà|risponderà|ricontatterà|richiamerà|scriverà),
    (il nostro|la nostra|un nostro) ... (contatterà|chiamerà|risponderà|ricontatterà), (promettiamo|garantiamo|ci impegniamo)
  `,
  dated: `
    (riceverà|riceverai|riceverete|avrà|avrai|avrete|otterrà|otterrai),
    (chiamerà|contatterà|risponderà|consegnerà|passerà|ritirerà|invierà), (sarà|saranno|verrà|verranno|arriverà|arriveranno|uscirà|usciranno), (saremo|avremo|pubblicheremo|consegneremo|partirà)
  `,
  aside: `
    non (potremo|possiamo|riusciremo|siamo|sarà|è|abbiamo|saremo|riusciamo|vi|le|ti|ci),
    (di solito|normalmente|generalmente|solitamente|sempre|in media),
    (speriamo|cercheremo|proveremo|vorremmo|saremo (lieti|felici|chiusi|aperti)|ci piacerebbe),
    (aperto|aperta|aperti|chiuso|chiusa|chiusi|orari|orario), (offerta|sconto|promozione|garanzia|valido|valida|scade|termina),
    (può|puoi|potete|potrà|potrai|deve|devi|dovete|ha ordinato|hai ordinato|ci ha scritto),
    (abbiamo|avevamo|siamo stati|è stato|è stata|sono stati|era), grazie per, (ci scusiamo|scusi|scusa|scusateci) per
  `,
  asks: `
    (ci|mi) (scriva|scrivi|contatti|contatta|invii|invia|mandi|chiami|chiama|indichi|faccia|fornisca|comunichi),
    (scrivici|scriveteci|inviaci|inviateci|mandaci|contattaci|contattateci|chiamaci|facci|fateci|comunicaci|forniscici),
    (la preghiamo|ti preghiamo|vi preghiamo) di, (potrebbe|può|puoi|potresti) (inviarci|scriverci|mandarci|indicarci|contattarci)
  `,
  conditions: `
    se (ci|vuole|vuoi|lei|lo|desidera|ha|hai|vorrà|invia), non appena (ci|riceveremo|avremo ricevuto|riceviamo), quando ci,
    una volta (ricevuto|ricevuta|che), dopo che ci, a condizione, appena (ci|riceviamo|riceveremo)
  `,
  past: `
    successo, accaduto, scorso, scorsa, (il|la) (suo|tuo|sua|tua) (ordine|visita|acquisto|recensione|chiamata|messaggio) (del|di),
    da, ordinato, ricevuto, ultimo
  `,
};

export default words;
