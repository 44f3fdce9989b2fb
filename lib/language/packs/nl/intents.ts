import type { IntentWords } from '@/lib/language/packs/signalWords';
import { INTERROGATIVES, QUESTION, REQUEST } from './asking';
import { COMPARISON, PRAISE, PURCHASE, RECOMMENDATION } from './buying';
import { PROMOTIONS, REPLIES } from './companies';
import { COMPLAINTS } from './complaints';
import { CANCEL, FEAR, SWITCHING, THREAT } from './leaving';

const words: IntentWords = {
  cancel: CANCEL,
  switching: SWITCHING,
  threat: THREAT,
  complaint: COMPLAINTS,
  fear: FEAR,
  question: QUESTION,
  interrogatives: INTERROGATIVES,
  request: REQUEST,
  comparison: COMPARISON,
  recommendation: RECOMMENDATION,
  purchase: PURCHASE,
  praise: PRAISE,
  reply: REPLIES,
  promotion: PROMOTIONS,
  aside: `geen probleem, geen problemen, geen enkel probleem, nooit problemen, zonder problemen, zonder probleem,
    probleem opgelost, problemen opgelost, probleem ... opgelost, niet alleen, alvast bedankt,
    alvast (hartelijk|heel erg|enorm) (dank|bedankt), alvast dank, bij voorbaat (hartelijk|) dank,
    bij voorbaat bedankt, een stuk, een stukje, per stuk, stuk voor stuk, stuk of, stuks, geld terug garantie,
    niet-goed-geld-terug, niet goed geld terug, niet slecht, niets te klagen, niks te klagen, niet te klagen,
    geen klachten, niets aan de hand, beste mensen, beste meneer, beste mevrouw,
    beste (klantenservice|team|allemaal|norvelo|heer|redactie|lezers|buren), met vriendelijke groet*,
    vriendelijke groet*, zo snel mogelijk, snel mogelijk, te snel, het beste ermee, succes ermee, het beste voor,
    fijne (dag|avond|dagen|vakantie|feestdagen), fijn weekend, mooi weer, mooie dag, snel weer beter, snel een keer,
    beterschap, nooit meer zonder, nooit meer anders, nooit meer iets anders, niet meer zonder, niet duur,
    niet te duur, kon niet beter, kan niet beter, niet beter, niet kapot te krijgen, niet stuk te krijgen, lekker dan,
    lekker is dat, fijn hoor, mooi is dat, top 10, top 40, vriendelijk verzoek, vriendelijk te verzoeken,
    verzoeken u vriendelijk, black friday, sneller leeg, snel (leeg|kapot|stuk|vol|op), dank zij, leuk geprobeerd,
    een goede dag, vroeg of laat, beter laat dan nooit, ten einde raad, raad van bestuur, wacht even, geen fout,
    foutloos, jammer dat ik (ze|het|deze) niet eerder, annuleer kosten, gratis annuleren, gratis annulering`,
  negators: 'niet, geen, nooit, zonder, niets, niks, nauwelijks, allesbehalve, nie, nix, amper, noch',
};

export default words;
