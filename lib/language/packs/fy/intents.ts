import type { IntentWords } from '@/lib/language/packs/signalWords';
import { INTERROGATIVES, QUESTION, REQUEST } from './asking';
import { COMPARISON, PRAISE, PURCHASE, RECOMMENDATION } from './buying';
import { PROMOTIONS, REPLIES } from './companies';
import { COMPLAINTS } from './complaints';
import { FACTS } from './facts';
import { CANCEL, FEAR, SWITCHING, THREAT } from './leaving';

const words: IntentWords = {
  cancel: CANCEL,
  switching: SWITCHING,
  threat: THREAT,
  complaint: [COMPLAINTS, FACTS].join(','),
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
  aside: `gjin probleem, gjin problemen, sûnder problemen, sûnder probleem, probleem oplost, problemen oplost,
    oplossing foar it probleem, net allinnich, by foarbaat tank, by foarbaat tige tank, tank by foarbaat, alfêst tank,
    alfêst tige tank, alfêst betanke, min of mear, mear of minder, bêste minsken,
    bêste (allegear|frou|hear|team|norvelo|klant), neat te kleien, net te kleien, gjin klachten, tank foar neat,
    lekker dan, moai is dat, noch moaier, moai net, it is moai west, moai genôch, in hiel moai ein,
    bliid dat it oer is, fluch mooglik, sa fluch mooglik, sa gau mooglik, it bêste ermei, it bêste mei, alle goeds,
    de bêste priis, wie better, koe better, moai waar, moaie dei, goede moarn, goeie, in moai stik,
    lekker (dwaande|waar), skoan genôch, top 10, top 5, de nije moade, stikken bôle, in pear stikken, twa stikken,
    trije stikken, ferskate stikken, alle stikken, op syn bêst, nea te let, net te let, better let as, net stikken,
    net stikken te krijen, kwyt woe, kwyt wolle, fraach en oanbod, gjin fragen, gjin fraach, noch nea problemen,
    nea problemen, ferfelend is dat net, wat in gelok, gelokkich (net|mar), sûnder steuring, steuring oplost,
    steuring is oplost`,
  negators: 'net, gjin, nea, noait, sûnder, nimmen, neat, nit, gjint, amper, kwalik, niet, geen, noch net',
};

export default words;
