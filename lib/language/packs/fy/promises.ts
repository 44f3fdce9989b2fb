import type { PromiseWords } from '../promiseWords';

const DO = '(stjoere|sykje ... út|útsykje|belje|skilje|antwurdzje|reagearje|losse ... op|oplosse|ferfange|betelje|fergoedzje|reparearje|meitsje|nimme ... kontakt|litte ... witte|kontrolearje|besjogge|neigean|gean ... nei|hifkje|jouwe ... troch|sette ... troch|regelje|bringe|leverje|helje|ferstjoere|werombetelje|weromskilje|fernije|ferbetterje|oanpasse|hâlde ... op de hichte|berjochtsje|komme ... werom|ûndersykje|sjogge ... nei|pakke ... op|melde)';

const words: PromiseWords = {
  commits: `(wy|ik) (sille|sil) ... ${DO}, (wy|ik) (${DO}|losse|sykje|nimme|gean|jouwe|sette|hâlde|pakke|hifkje), ${DO} wy, (wy|ik) (stjoer|ferstjoer|bel|skilje|antwurdzje|meld|sykje|kontrolearje|lit|sjoch|nim|regelje|ferfang|betelje|freegje ... nei|kom ... werom|jou ... troch|set ... troch), sille wy ... ${DO}, jo hearre (fan|gau|sa gau), (ús|ien fan ús) ... (belt|skillet|nimt|antwurdet|stjoert|sil|sille|bellet|reagearret|komt werom), (wy|ik) (unthjitte|ûnthjitte|garandearje|tasizze|sizze ta)`,
  dated: '(wy|ik) (sille|sil|wolle), sille wy, (jo|do|jim) (krije|krijst|ûntfange|hearre|hearst|hawwe), hearre jo, krije jo, ûntfange jo, (komt|komme|wurdt|wurde|giet|gean), (is|binne) ... (klear|oplost|werom|ûnderweis), bellet, belt, skillet, nimt, stjoert, bringt, leveret, helt, reparearret, ferfangt',
  aside: '(kinne|sille|meie) (wy|jo|it) ... net, (wy|ik) (kinne|sille|kin|sil) ... net, net (mooglik|kinne), net, (hoopje|besykje|probearje|stribje|soene|wolle graach), (iepen|ticht|sletten|iepeningstiden), (aksje|koarting|jildich|rint oant|garânsje), '
    + '(jo|do|jim) (kinne|kinst|meie|moatte|moatst|koene|hiene|skreaune|bestelden|hawwe besteld), kinne jo, (wy|ik) (hawwe|ha|hiene|krigen|stjoerden|bellen|wiene|antwurden), (is|binne|waard|wie) ... (ferstjoerd|levere|oankommen), (tank|tige tank|betanke) foar, sorry foar, (freegje|ferwachtsje)',
  asks: '(stjoer|skriuw|bel|skilje|mail|lit|jou|folje|kontrolearje|nim|reagearje|meld) (ús|my|efkes|even|jo|it|kontakt|fia), graach (jo|in berjocht), wolle jo, kinne jo ús, (asjebleaft|as it jo blyft|graach) (stjoer|skriuw|bel)',
  conditions: '(meastal|gewoanlik|normaal|ornaris|yn trochsneed|altyd), as jo (ús|it|jo|in), as jo, sadree\'t jo, sa gau\'t jo, sadree\'t wy ... (ûntfange|hawwe), neidat jo, mits',
  past: 'bard, bestelling fan, jo (besite|berjocht|bestelling|resinsje) ... (fan|op), ôfrûne, lêste, ferline, besteld, levere, sûnt',
};

export default words;
