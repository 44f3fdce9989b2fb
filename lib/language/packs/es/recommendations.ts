/** How people tell others to take something. */
export const RECOMMENDATIONS = `
  (lo |la |los |las |se lo |se la |os lo |os la )(recomiendo|recomendamos) (mucho|muchísimo|totalmente|al 100|100|completamente|ampliamente|
  a todos|a todo|sin duda|absolutamente|encarecidamente|de corazón|con los ojos|), (les |te lo |te la |se los |os |te |le
  |)(recomiendo|recomendamos) (mucho|muchísimo|totalmente|al 100|100|completamente|ampliamente|a todos|a todo|sin duda|absolutamente|
  encarecidamente|de corazón|con los ojos|), (súper|super|muy|totalmente|ultra|recontra|re|más que|ampliamente|altamente|100|100%|
  completamente|absolutamente) (recomendado|recomendada|recomendable|recomendables|recomendados|recomendadas), (recomendado|recomendada|
  recomendable|recomendadísimo|recomendadísima|recomendables|recomendados|recomendadas), (no se van a arrepentir|no se vas a arrepentir|no
  se vais a arrepentir|no se va a arrepentir|no te van a arrepentir|no te vas a arrepentir|no te vais a arrepentir|no te va a arrepentir|no
  os van a arrepentir|no os vas a arrepentir|no os vais a arrepentir|no os va a arrepentir|no se arrepentirán|no te arrepentirás|no os
  arrepentiréis|no se lo pierdan|no te lo pierdas|no os lo perdáis|no se la pierdan|no duden|no dudes|no dudéis|no lo duden|no lo dudes|no
  lo dudéis|no lo piensen|no lo pienses), (vayan|vaya|vayas|ve|id|cómprenlo|cómprenla|cómpralo|cómprala|compradlo|compradla) (a este|sin|
  con|ya|ahora|a ojos|con los ojos|si|que|es|con confianza|al|), (pruébenlo|pruébenla|pruébalo|probadlo|descárguenla|descárgala|descargadla|
  contrátenlos|contratadlos|visítenlos|visítalo) (a este|sin|con|ya|ahora|a ojos|con los ojos|si|que|es|con confianza|al|), (comprar|compra|
  compren|ir|vayan|contraten) (con|a) (toda confianza|confianza|ojos cerrados|los ojos cerrados), con los ojos cerrados, a ojos cerrados,
  con toda confianza, (ya |)(convencí|convencido|le dije|les dije|se lo dije|le conté|les conté|recomendé|se lo recomendé|lo recomendé|la
  recomendé) (a), (vale|valen|merece|merecen) (mucho |totalmente |muchísimo |realmente |100 |)(la pena|cada peso|cada euro|cada centavo|cada
  céntimo), (imprescindible|imperdible|imperdibles|infaltable), parada obligatoria, (lo|la|los|las) (recomendaré|recomendaría|
  recomendaremos|volvería a comprar) (a|sin|siempre|), (hay que|tienen que|tenéis que|tienes que|deben) (probarlo|probarla|ir|venir|
  comprarlo|comprarla|conocerlo|visitarlo|verla|leerlo|descargarla), si (buscan|buscas|buscáis|quieren|quieres|van|vas|están) ... (este es|
  vayan|este|es|aquí|tienen|esta es), 100 recomendable
`;
