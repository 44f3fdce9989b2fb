import type { MannerWords } from '../signalWords';

const words: MannerWords = {
  polite: `per favore, per piacere, per cortesia, perfavore, cortesemente, gentilmente, (grazie|grazie mille) (in anticipo|anticipatamente|
    per l'attenzione|per la risposta|per la disponibilità|per la cortese), la ringrazio, vi ringrazio (per|in|anticipatamente), ringrazio
    (in anticipo|anticipatamente|per la), (mi|ci) (scusi|scusino|scusate), scusi, (scusate|scusa|perdonate) (il|la|per|se|ma), cordiali
    saluti, distinti saluti, cordialmente, saluti, (buongiorno|salve|buonasera) ... (vorrei|volevo|grazie|sapreste|potreste|saprebbe),
    vorrei (sapere|chiedere|un'informazione|avere|disdire|delle), (potrebbe|potreste|saprebbe|sapreste) (dirmi|indicarmi|aiutarmi|per|dire|
    gentilmente|confermarmi|darmi), (se|quando) possibile, gentile (cliente|ospite|signora|signor|staff), egregi*, spett, le porgo, ci
    scusiamo, ci dispiace, le nostre scuse, la invitiamo, la preghiamo, vi (prego|pregherei), sarei grat*, (grazie|grazie mille) per la
    (sua|vostra), grazie mille`,
  rude: `vaffanculo, affanculo, fanculo, vaffa, (andate|vai|andatevene) (a fanculo|a cagare|a quel paese|a farvi fottere|a farti fottere|a
    morire ammazzati|a lavorare|a nascondervi|affanculo|tutti affanculo), fottetevi, fottiti, stronz*, bastard*, coglion*, cogliona, idiot*,
    imbecill*, cretin*, deficient*, cazzon*, testa di cazzo, teste di cazzo, figli di (puttana|troia|una), figlio di (puttana|troia), pezzi
    di merda, pezzo di merda, merde, (branco|banda|manica|massa) di (ladri|incapaci|idioti|deficienti|incompetenti|truffatori|imbecilli|
    buffoni|cialtroni|falliti|pagliacci|delinquenti), buffoni, pagliacci, cialtron*, morti di fame, poveracci, sfigati, ignorant*, siete
    (dei |delle |una |)(ladri|merde|merda|idioti|incapaci|ridicoli|buffoni|pagliacci|vergognosi|schifosi|cretini|falliti|bastardi), fate
    (schifo|cagare|pena|vomitare), crepate, porco dio, porca (troia|puttana), rompete il cazzo, rompi coglioni, mortacci*`,
  familiar: `tu, te, ti, tuo, tua, tuoi, tue, hai, sei, puoi, sai, vuoi, fai, potresti, sapresti, voi, vi, vostro, vostra, vostri, vostre,
    avete, siete, potete, sapete, fate, volete, dovete, potreste, sapreste, dovreste, spedite, vendete, rispondete, aggiungete, mettete,
    andateci, provate, provatelo, compratelo, fidatevi, raga, ragazzi, scrivici, contattaci, inviaci, usa, scopri, evitate, vergognatevi,
    consigliate, preferite, aiutatemi, ridatemi, rimborsatemi, consegnate, accettate, effettuate, prendete, state, vai, prova, compra,
    scusa, aiutate, scusate, pensate`,
  formal: `lei sa, lei mi, lei può, (mi|ci) saprebbe, (mi|ci) potrebbe, saprebbe (dirmi|indicarmi), potrebbe (dirmi|indicarmi|confermarmi|
    aiutarmi|gentilmente|cortesemente), la ringrazio, la ringraziamo, le chiedo, le scrivo, le porgo, la invitiamo, la preghiamo, la prego,
    la aspettiamo, la contatteremo, le chiediamo, le invieremo, le ricordiamo, (la|della|alla) sua (recensione|segnalazione|risposta|
    disponibilità|attenzione|cortese|gentile|richiesta|email|visita|fiducia|pazienza|esperienza|opinione), (il|del|al) suo (ordine|commento|
    messaggio|account|soggiorno|feedback|caso|problema|contratto|pacco|numero), le sue (parole|considerazioni), scusi, mi scusi, gentile
    (cliente|signora|signor|ospite|utente|sig), egregio, egregia, ci scriva, ci contatti, mi dica, signora, dottore, si sia trovat*, signor,
    con lei`,
};

export default words;
