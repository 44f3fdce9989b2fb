import type { FeelingWords } from '../signalWords';

const words: FeelingWords = {
  anger: `inadmissible*, inacceptable*, intolérable*, scandaleux, scandaleuse, scandale, honteux, honteuse, une honte, la honte, (j'en ai|on
    en a|y en a|en ai) (marre|assez|ras|plein|par dessus), marre, ras le bol, ral le bol, plein le (cul|dos|cul de), furieux, furieuse,
    furax, énervé, énervée, énervés, énervant, énervante, (m'|ça |)énerve, (en|de|trop|suis) colère, colère, (folle|fou) de rage, rage,
    rageant*, enragé*, outré*, excédé*, exaspéré*, exaspérant*, exaspération, scandalisé*, révolté*, révoltant*, indigné*, indignation,
    agacé*, agaçant*, remonté contre, remontée contre, (suis|très|bien) remonté*, hors de moi, à bout (de nerfs|), c'est abusé, abusé,
    abusif, abusive, ça (me |m')(saoule|soule|gonfle|gave|rend dingue|rend fou|rend folle|fait chier|casse les|exaspère|agace|fout la rage),
    (me|vous|nous) (saoule|soule|saoulez|gonfle|gonflez|gavez|gave|cassez|faites chier|fait chier|emmerde*), (foutage|fout|foutent|foutez|
    moque|moquent|moquez) (de|du) (gueule|nous|moi|monde|notre), foutage de gueule, n'importe quoi, (c'est quoi|quel) (ce délire|ce bordel|
    ce cirque|cette arnaque|bordel|scandale|foutoir), bordel, putain, ptn, punaise, merde, de merde, voleurs, escrocs, arnaqueurs, menteurs,
    incapables, incompétents, connards, enculés, dégueulasse*, pourris, allez vous faire, vous (abusez|exagérez|devriez avoir honte), vous
    êtes prévenus, ignoble*, immonde*, lamentable*, du vol, c'est du vol, arnaque, arnaqué*, bravo les gars, merci pour rien, sérieusement,
    non mais (sérieux|allo|oh|franchement), plus jamais, jamais plus, inadmissibles, hallucinant*, ubuesque*, saisis la, mon avocat, porter
    plainte, porte plainte, je vous (attaque|poursuis), si je ne suis pas remboursé*, répondez-moi, rendez-moi, remboursez,
    fulmin*, (c'est quoi|quel) (ce cinéma|ce cirque|ce bazar|ce foutoir|ce travail|ce service|cette blague), on croit rêver, (me|m')
    (prenez|prennent) pour (un|une|qui|des), (fou|folle|vert|verte|rouge|noir|noire) de (rage|colère), (hors|sors) de mes gonds, (la
    goutte|goutte d'eau), (j'ai|en ai) ma claque, (j'|)hallucine, de qui se moque*, (vous|ils) se
    (moquez|moquent|fichez|fichent|foutez|foutent), (bravo|félicitations) (le|la|les|vraiment|pour), on marche sur la tête, c'est le pompon,
    la coupe est pleine, (trop|ça) c'est trop, (inadmissible|indigne*|honte à), (un|quel) manque de respect,
    (met|mets|mettent|mettez) hors de moi, (trois|quatre|cinq|dix) (mails|appels|courriers|relances) ... (pas une|aucune|rien|sans),
    (rend|rendent) (dingue|fou|folle|malade)`,
  disappointment: `déçu, déçue, déçus, déçues, déception, déceptions, décevant, décevante, décevants, décevantes, (je
    |)(m'attendais|m'attendait|nous attendions|on s'attendait) à (mieux|autre|plus|beaucoup), dommage, quel dommage, c'est (bien |vraiment
    |)(dommage|triste), (triste|tristes|attristé*) (de|que|expérience|pour|qu'), tristesse, dégoûté, dégoûtée, dégouté, blasé*, déprimant*,
    désolant*, navrant*, désillusion, désabusé*, (pas|peu) (convaincu*|à la hauteur|terrible|satisfait*|content|contente|ouf|top|fameux),
    insatisfait*, mécontent*, bof, mouais, sans plus, regrettable, (je |on |)(regrette|regrettons) (mon|notre|cet|d'avoir|l'|amèrement|
    vraiment), (mauvaise|cruelle) surprise, rien à voir avec, (à|) (revoir|fuir), peut mieux faire, pas (mieux|terrible|incroyable|fou),
    moyen, moyenne, laisse* à désirer, loin d'être, (j'|on )espér(ait|ais|ions) mieux, pour ce prix, gâché, gâchée, gâche, raté, ratée, (me|
    nous) (voilà|restons) sans, malgré (mes|nos) (nombreu*|trois|deux|relances|courriers|mails|appels), snif,
    (gorge serrée|goût amer|arrière-goût|cœur gros|coeur gros|gros cœur), (j'en|en|on en) (attendais|attendait|attendions|espérais)
    (davantage|plus|mieux|autre), moi qui (adorais|aimais|pensais|croyais|attendais|rêvais|étais|venais), (ce n'est|c'est) plus (ce
    que|comme|pareil|la même), (n'est|a) plus (rien|beaucoup) (à voir|perdu), (autrefois|jadis|avant) c'était, (tant|tellement)
    (attendu*|espéré*|rêvé*), (pas|jamais) (retrouvé*|à la hauteur), (perdu|perd) (de sa superbe|son âme|en qualité|de sa qualité), c'était
    mieux avant, (me|nous|m') (a |ont |)(laissé|laissée|laissés) (sur ma faim|sur notre faim|un goût), (faim|flop|ratage), (tout|rien) ça
    pour ça, (pas|rien) de (fou|exceptionnel|spécial|transcendant), (tombé|tombée) de haut,
    quel gâchis, (charme|magie|âme|esprit) ... (disparu|perdu*|envolé*), (n'est|n'a) plus d'âme, m'imaginais,
    (repart|repars|ressort|ressorti*|sommes repartis) ... (triste*|déçu*|frustré*)`,
  joy: `ravi, ravie, ravis, ravies, (très|super|trop|si|vraiment|tellement|hyper) (content|contente|contents|contentes|heureux|heureuse|
    heureuses), enchanté*, comblé*, (suis|sommes|rend|rendu|très) heureu*, (suis|sommes) (content|contente|contents), bonheur, que du
    bonheur, joie, joyeux, plaisir, un vrai plaisir, génial, géniale, géniaux, (c'est|au|est|trop|vraiment) top, j'adore, adore, adoré,
    adorons, kiffe, kiffé, gros kiff, (j'|je l'|je les )aime (trop|tellement|beaucoup|énormément), amoureu*, magique, magnifique*, superbe*,
    sublime*, merveilleu*, merveille, une tuerie, tuerie, une pépite, pépite, une dinguerie, régal, régalé*, délicieu*, excellent*, parfait,
    parfaite, parfaitement, exceptionnel*, fantastique*, formidable*, incroyable expérience, bluffé*, épaté*, conquis, conquise,
    émerveillé*, fan (de|absolu|inconditionnel), coup de (coeur|cœur), (je|j') (craque|ai craqué), chapeau, bravo à, youpi, yes, enfin reçu,
    hâte, trop hâte, vivement, (il |) me le faut, je le veux, foncez, les yeux fermés, (sauvé|change|changé) ma (vie|peau), top, nickel,
    wow, waouh, ouah, rhooo, trop (bien|beau|belle|cool|stylé*|fort|bon), satisfait, satisfaite, satisfaits,
    (ne |)(le|la|les) (quitte|lâche) plus, (comme|sentis|sent*) à la maison, (on s'est|nous nous sommes|me suis|s'est)
    (sentis|régalé*|éclaté*|senti*|amusé*), (me|se|nous) (régale|régalons|éclate|amuse), passionnant*, (aux anges|sur un petit nuage|des
    étoiles plein|des paillettes|sourire aux lèvres|aux petits oignons), (vraiment|juste|tout simplement) (parfait*|génial*|magique),
    hourra, (youhou|yeah|olé|wahou|trop trop), (saute|sauté|pleuré|danse) de joie, (heureux|heureuse|heureu*) (de|d'), que de
    (bonheur|plaisir|rires), (ça|cela) fait (plaisir|du bien|chaud au cœur), (meilleur|meilleure|meilleurs)
    (jour|moment|moments|vacances|cadeau|achat|pizza|soirée),
    (sauté|saute|bondi) (au plafond|partout), (cœur|coeur) léger, (moment|instant) (délicat|magique|hors du
    temps|suspendu|délicieux|inoubliable),
    m'en lasse pas`,
  fear: `peur, peurs, flippe, flippé*, flippant*, flipper, (suis|sommes|très|vraiment|reste|un peu|assez) inquiet*, inquiet, inquiète,
    inquiets, inquiètes, inquiétude*, inquiétant*, m'inquiète, nous inquiète, angoisse*, angoissé*, angoissant*, stressé*, stresse,
    stressant*, terrifié*, terrifiant*, effrayé*, effrayant*, paniqué*, panique, la trouille, balise, crains, craint, craignons, crainte*,
    redoute*, terreur, horrifié*, (sent|ça sent) l'arnaque, arnaque ou, (site|vendeur) (fiable|sérieux), méfian*, me méfie, n'ose pas, n'ose
    plus, dangereux, dangereuse, danger`,
  confusion: `(ne |n'y |y |)(comprend|comprends|pige|capte|comprenais|comprenons|trouve|trouves) (rien|pas|plus|que dalle|toujours pas|
    absolument rien|pas trop|pas bien), rien compris, pas compris, (incompréhensible|incompréhensibles), (suis|complètement|un peu|
    totalement|je suis|me sens) (perdu|perdue|paumé|paumée|largué|larguée|confus|confuse|dépassé|dépassée), paumé*, perplexe*, confus,
    confuse, (pas|peu) (clair|claire|claires|clairs|intuitif|intuitive), (c'est|est-ce) normal (que|si|d'), (je |)sais (plus|pas) (comment|
    quoi|où|si|quel|laquelle|lequel), (aucune|pas la moindre|pas) idée (de|comment|du), (j'y|n'y) comprends, galère à, embrouillé*,
    m'embrouille, prise de tête, bizarre, étrange, (me|nous) demande (comment|si|pourquoi), où est (passé|passée)`,
  gratitude: `merci (beaucoup|infiniment|encore|mille|du fond|énormément|tellement|de tout|à|pour|les|toute), (un|mille|grand|immense|gros|
    énorme|vraiment) merci, mille mercis, grand merci, mercis, remercie, remercions, remercier, remerciement*, reconnaissant,
    reconnaissante, reconnaissants, reconnaissance, gratitude, chaleureusement, (vous|tu) (m'|nous |)(avez|as|m'avez|nous avez) (sauvé|
    aidé*|tellement aidé)`,
  gap: `(je |)(m'|nous nous |on s'|)(attendais|attendait|attendions|étais attendu|étais attendue) (à|pas à|vraiment à|mieux|plus|beaucoup),
    attendais (mieux|plus|autre), (je |on |j'|)(pensais|croyais|pensait|croyait|espérais|espérait|imaginais|imaginait) (que|qu'|recevoir|
    avoir|mieux), (je |on |j'|)(pensais|croyais|pensait|croyait|espérais|espérait|imaginais|imaginait) (trouver|acheter|pouvoir|naïvement|
    être|acquérir), (rien à voir|aucun rapport) avec (la|les|le|ce|l'|ce que), (ne |)correspond(ent|) (pas|en rien|absolument pas|pas du
    tout), (pas|non|ni) (du tout |)(conforme|conformes), pas (comme|ce qui|ce que) (sur|dans|décrit|prévu|annoncé|indiqué|promis|
    j'attendais|était|on m'avait|j'ai commandé), (pas|moins|contrairement|loin) (à|de) (la|la photo|ce qui|ce que|mes attentes|la
    description|nos attentes), contrairement (à ce|aux photos|à la description|à l'annonce|aux promesses), (loin|en dessous|en deçà) (de|
    des) (mes|nos|ce que|promesses|attentes|la pub), pas à la hauteur, (promis|annoncé|annoncée|promise|indiqué|prévu|prévue|censé|censée)
    ... (mais|et toujours|or|au final|en fait|en réalité), devait (être|arriver|durer|tenir) ... (mais|et), (publicité|description|photo|
    photos|annonce) (mensongère|mensongères|trompeuse|trompeuses), (mauvaise|cruelle) surprise, pour (ce|un tel) prix, (en|dans la)
    (réalité|vrai) (c'est|rien|ce n'est|ça), au lieu (de|des|du),
    (sur|d'après) (la photo|les photos|le site|l'annonce|la pub|catalogue|internet) ... (en vrai|en réalité|sur place|mais|rien|dans la
    vraie), en vrai (il|elle|c'est|ça|ils|on), (m'avait|m'avaient|nous avait|m'a|m'ont|nous ont|nous a)
    (vendu|vendus|vendue|promis|assuré|garanti|certifié|dit|annoncé), (me|se) (retrouve|retrouvons|retrouvé) avec,
    (attendais|attendait|attendions|espérais|espérait) (davantage|plus|mieux|autre), vu (la réputation|le prix|les avis|les étoiles|les
    commentaires|le tarif), (moi|nous) qui (pensais|croyais|m'attendais|espérais|pensions), (on est|on était|est) (loin|bien loin|à des
    années-lumière) (de|du|des), (ne |)ressemble (pas|en rien|absolument pas), alors (que|qu') ...
    (promis*|annoncé*|indiqué*|commandé*|demandé*|réservé*|écrit|marqué),
    (m'imaginais|m'imaginait|imaginais) (un|une|autre|que|mieux),
    (annoncé*|vendu*) (étanche|comme|neuf|neuve|silencieu*|solide|incassable)`,
};

export default words;
