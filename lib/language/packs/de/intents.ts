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
  aside: `kein Problem, keine Probleme, ohne Probleme, Problem gelöst, Probleme gelöst, Problem behoben,
    Problem wurde ... gelöst, Problem schnell gelöst, gar kein Problem, nie Probleme, keinerlei Probleme,
    null Probleme, nicht nur, danke im Voraus, vielen Dank im Voraus, Dank im Voraus, danke schon mal, danke schonmal,
    danke vorab, vielen Dank schon mal, danke für (eure|Ihre|die) (Hilfe|Antwort|Antworten), Danke für jede, dank des,
    dank der, dank dem, dank einer, Gott sei Dank, nicht schlecht, gar nicht schlecht, nicht schlimm, halb so schlimm,
    freundliche Grüße, freundlichen Grüßen, mit freundlichen Grüßen, liebe Grüße, lieben Gruß, liebes Team,
    liebe Leute, liebe Community, lieber Kundenservice, liebes, liebe (Frau|Kollegen|Freunde|Gemeinde|Kunden|Grüße),
    so schnell wie möglich, möglichst schnell, schnellstmöglich, keine Beschwerden, nichts zu meckern, am besten,
    beste Grüße, viele Grüße, schönen (Tag|Abend|Gruß|Sonntag|Feierabend), schönes Wochenende, schöne Grüße,
    besten Dank im Voraus, nicht zu schnell, zum Glück, kein Fehler, keine Fehler, Fehler meinerseits, mein Fehler,
    Tisch ist gekündigt, langsam (wird|aber|reicht|fange|glaube|gehen), wenn nicht sogar, noch nicht mal so schlecht,
    nicht mal (schlecht|teuer), Black Friday, höre auf, die ganze Zeit, in Ordnung, müll (trennen|tonne), Mülleimer,
    Mülltonne, Steige ab, der letzte Bus, nie wieder ohne, nie mehr ohne, nicht mehr (missen|wegdenken|ohne|hergeben),
    nicht besser machen, (hätte|könnte) (nicht|kaum) besser (sein|laufen), könnte nicht (zufriedener|glücklicher),
    kann mich nicht beschweren, es gibt nichts zu, toll finden, Geld zurück Garantie, Geld-zurück-Garantie,
    Liebe Norvelo`,
  negators: 'nicht, kein, keine, keinen, keinem, keiner, keinerlei, nie, niemals, ohne, nichts, kaum, weder, nix, net, ned, nich',
};

export default words;
