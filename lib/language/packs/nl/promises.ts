import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    (wij|we|ik) (sturen|stuur|versturen|verstuur|verzenden|vragen ... na|vraag ... na|zetten ... klaar|nemen|neem|zoeken|zoek|bellen|bel|laten ... weten|laat ... weten|kijken|controleren|checken|vervangen|betalen|vergoeden|repareren|lossen|antwoorden|reageren|mailen|mail|regelen|regel|houden (je|u|jullie) ... op de hoogte|geven ... door|zetten ... door|passen ... aan|gaan (er|het|dit|ermee|uitzoeken|nakijken|kijken|voor je|je|u)|ga (er|het|dit|uitzoeken|nakijken|voor je)|leveren|halen|storten|komen ... terug|kom ... terug|pakken ... op|onderzoeken|melden ons|bezorgen|bespreken),
    (sturen|nemen|bellen|storten|vervangen|betalen|lossen|leveren|laten|komen|reageren|antwoorden|zoeken) (wij|we),
    (wij|we|ik) (zullen|zal) ... (sturen|nemen|uitzoeken|bellen|laten weten|kijken|controleren|vervangen|terugbetalen|vergoeden|oplossen|antwoorden|reageren|mailen|regelen|doorgeven|onderzoeken|terugkomen|contacteren|aanpassen|verbeteren),
    (je|u|jullie) (hoort|horen) (snel |spoedig |zo snel mogelijk |)(van|meer|iets van) ons,
    (een|onze|ons) ... (belt|neemt|stuurt|reageert|antwoordt|zal|zoekt) (u|je|jullie|contact|dit|het),
    (wij|we|ik) (beloven|beloof|garanderen|garandeer)
  `,
  dated: `
    (wij|we|ik) (zullen|zal|gaan|ga), zullen (wij|we), (je|u|jullie) (krijgt|krijgen|ontvangt|ontvangen|hoort|heeft|hebt),
    (krijgt|ontvangt|hoort|heeft) u, (krijg|ontvang|hoor|heb) je, (komt|komen|wordt|worden|verschijnt|gaat|belt),
    (is|zijn) ... (klaar|opgelost|hersteld|verholpen|beschikbaar)
  `,
  aside: `
    (niet|geen), (neem|nemen) ... serieus, (hopen|hoop|proberen|probeer|streven|zouden|zou), (open|geopend|gesloten|dicht|openingstijden),
    (actie|korting|aanbieding|garantie|geldig|geldt|loopt|eindigt),
    (je|u|jullie) (kunt|kan|kunnen|mag|mogen|moet|moeten|had|schreef|bestelde|hebt ... besteld|heeft ... besteld), kunt u, kun je,
    (wij|we|ik) (hebben|heb|hadden|kregen|stuurden|belden|waren|was), (werd|werden|was|waren), (bedankt|dank|dank je|dank u) voor,
    (sorry|excuses) voor
  `,
  asks: `
    (stuur|mail|bel|schrijf|laat|geef|vul|controleer|neem|reageer|meld) (ons|je|uw|het|ons even|even|alsjeblieft|contact|weten),
    (stuurt|laat|neemt|geeft|mailt) u, (graag|gelieve) ... (sturen|ontvangen|contact|een bericht), wilt u, wil je, kunt u ons,
    kun je ons
  `,
  conditions: '(meestal|gewoonlijk|normaal|normaliter|doorgaans|gemiddeld|altijd), als (je|u|jullie|uw), zodra (je|u|we ... (ontvangen|hebben|binnen)), wanneer (je|u) ons, nadat (je|u), mits, indien',
  past: `
    gebeurd, gebeurde, bestelling van, (je|uw) (bezoek|bericht|bestelling|review|telefoontje) ... (van|op), afgelopen, vorige,
    sinds, besteld, bezorgd, geleverd
  `,
};

export default words;
