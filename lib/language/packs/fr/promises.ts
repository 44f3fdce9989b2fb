import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    (nous|je) (vous |t'|te |le |la |les |l'|lui |y |en |)(reviendrons|reviendrai|répondrons|répondrai|recontacterons|contacterons|contacterai|rappellerons|rappellerai|appellerons|appellerai|écrirons|informerons|tiendrons|tiendrai|préviendrons|enverrons|enverrai|renverrons|expédierons|rembourserons|remplacerons|échangerons|réparerons|corrigerons|résoudrons|vérifierons|vérifierai|examinerons|étudierons|enquêterons|transmettrons|remonterons|dédommagerons|livrerons|traiterons|mettrons|ferons|donnerons|ajouterons|occuperons|confirmerons|regarderons|prendrons contact|publierons),
    (nous|je) (allons|vais) (vous |le |la |les |y |)(vérifier|vous recontacter|recontacter|contacter|rappeler|appeler|envoyer|rembourser|remplacer|corriger|résoudre|examiner|regarder|transmettre|étudier|enquêter|répondre|réparer|faire|traiter|tenir|remédier),
    (notre|nos|un|une|le) ... (contactera|contacteront|rappellera|rappelleront|répondra|reviendra|appellera|prendra contact|vous contactera|recontactera),
    (je|nous) (vous |)(reviens|revenons) vers, (je|nous) (vérifie|vérifions|regarde|regardons|transmets|transmettons) , (je|nous) m'en occupe, (nous nous engageons|nous vous promettons|nous garantissons|je vous promets)
  `,
  dated: `
    vous (recevrez|aurez|obtiendrez|serez), tu (recevras|auras), (appellera|appelleront|contactera|rappellera|répondra|livrera|passera|enverra|récupérera), (sera|seront|arrivera|arriveront|sortira|viendra|parviendra),
    (nous|je) (serons|aurons|sortirons|vous envoyons|vous remboursons|expédions|publierons)
  `,
  aside: `
    ne (pourrons|pouvons|peut|sera|sommes|serons|pourra|sont|pas), n'(avons|est|a|aurons) , pas (avant|possible|en mesure),
    (généralement|habituellement|normalement|d'habitude|toujours|en moyenne),
    (espérons|essaierons|essayons|tâcherons|aimerions|serons (ravis|heureux|fermés|ouverts)|souhaitons),
    (ouvert|ouverte|fermé|fermée|ouverts|fermés|horaires), (offre|promotion|réduction|garantie|valable|valide|expire|se termine),
    vous (pouvez|pourrez|devez|avez|aviez|pourriez|devrez), tu (peux|as|dois), (nous|j') ?(avons|ai|étions|avions), (a|ont) été,
    était, (merci|remercions) (pour|de votre|d'avoir), (désolés|désolé|excuses|pardon) (pour|de|du)
  `,
  asks: `
    (merci|prière) de (nous|bien|m'|me) ,
    merci de (nous|bien vouloir|m') (écrire|contacter|envoyer|indiquer|faire|transmettre|communiquer|répondre|appeler|*),
    (veuillez) (nous |)(écrire|contacter|envoyer|indiquer|faire|transmettre|communiquer|patienter|vérifier|répondre|consulter),
    (écrivez|contactez|envoyez|appelez|indiquez|transmettez|répondez|communiquez|faites)-nous, (écris|contacte|envoie|appelle)-nous,
    (pourriez|pouvez)-vous, n'hésitez pas à
  `,
  conditions: `
    si vous, si tu, si votre, dès que vous, dès (réception|que nous (recevrons|aurons reçu)), lorsque vous,
    une fois (que|votre|le colis), après réception, à condition, à réception
  `,
  past: `
    passé, survenu, arrivé, dernier, dernière, (votre|ta|ton) (commande|visite|achat|avis|appel|message) (du|de), depuis, commandé,
    reçu, du
  `,
};

export default words;
