import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    (wir|ich) (melde|melden) (uns|mich), (melden wir uns|melde ich mich), (wir|ich) (geben|gebe) (ihnen|dir|euch) ... bescheid,
    ... geben (ihnen|dir) (umgehend |)bescheid, (wir|ich) (gehe|gehen) ... nach,
    (wir|ich) (prüfen|prüfe|klären|kläre|kümmern|kümmere|untersuchen|beheben|behebe|ersetzen|ersetze|erstatten|erstatte|überprüfen|überprüfe|schicken|schicke|senden|sende|liefern|korrigieren|reparieren|informieren|kontaktieren|tauschen|überweisen|antworten|antworte|rufen|rufe|leiten|halten (sie|dich)),
    (prüfen|klären|kümmern|beheben|ersetzen|erstatten|schicken|senden|liefern|überweisen|antworten|rufen) wir,
    (wir|ich) (werde|werden) ... (melden|prüfen|klären|kümmern|beheben|ersetzen|erstatten|schicken|senden|liefern|informieren|kontaktieren|überweisen|antworten|anrufen|nachgehen|weiterleiten|weitergeben|untersuchen|lösen|umsetzen|austauschen|zurückmelden|reparieren|korrigieren|besprechen|überprüfen),
    (unser|unsere|ein|eine) ... (meldet|wird) (sich|sie|ihnen|dich), (sie|du) (hören|hörst|hört) von uns, hören sie von uns,
    (wir|ich) (versprechen|verspreche|garantieren|garantiere|sichern) (ihnen|dir|euch)
  `,
  dated: `
    (wir|ich) (werden|werde), (werden|werde) (wir|ich),
    wird ... (geliefert|behoben|gelöst|erstattet|verschickt|versendet|veröffentlicht|verfügbar|ausgetauscht|bearbeitet|überwiesen|fertig|kommen|da sein|eintreffen|erscheinen|ersetzt|repariert),
    wird, werden, (sie|du) (erhalten|erhältst|bekommen|bekommst|haben|hast), (erhalten|bekommen|haben) sie,
    (bekommst|erhältst|hast) du, (kommt|kommen|erscheint|ruft|trifft|geht|meldet)
  `,
  aside: `
    (nicht|kein|keine|keinen|leider nicht), (können|kann|dürfen) (wir|ich) ... nicht,
    (hoffen|hoffe|versuchen|versuche|bemühen|würden|freuen|freue),
    (geöffnet|geschlossen|öffnungszeiten|hat ... geöffnet|haben ... geöffnet|ist ... offen),
    (aktion|angebot|rabatt|gutschein|garantie|gültig|gilt|endet|läuft),
    (sie|du|ihr) (können|kannst|könnt|dürfen|darfst|müssen|musst|sollten|solltest|möchten),
    (wir|ich) (haben|habe|hatten|waren|war|wurden), (wurde|wurden|war|waren|ist am|sind am), (danke|vielen dank|dankeschön) für,
    (entschuldigen|entschuldigung) ... für, (haben|hatten) sie ... (bestellt|geschrieben|gekauft)
  `,
  asks: `
    bitte ... (schreiben|schreib|senden|sende|schicken|schick|melden|melde|kontaktieren|rufen|ruf|teilen|teile|geben|gib|nennen|nenne|prüfen|wenden|wende|beachten|laden|füllen|antworten|lassen|warten),
    (schreiben|senden|schicken|melden|rufen|kontaktieren|teilen|lassen) sie (uns|sich|ihre),
    (schreib|schick|send|melde|ruf) (uns|dich), (könnten|können|würden) sie uns, (kannst|könntest) du uns
  `,
  conditions: `(in der regel|normalerweise|üblicherweise|meist|meistens|gewöhnlich|durchschnittlich|immer), wenn, falls, sobald (sie|du|wir (ihre|die ware|das paket)|die ware|ihre), nachdem (sie|du), sofern,
    vorausgesetzt
  `,
  past: `
    passiert, geschehen, bestellung (vom|am|von), ihr* (besuch|bestellung|bewertung|anruf|nachricht), dein* (besuch|bestellung),
    vergangen*, letzt*, seit, bestellt, geliefert, vom
  `,
};

export default words;
