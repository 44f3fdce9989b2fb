import type { ValueGroups } from '@/lib/language/packs/lists';

/** What customers say of dealings, goods, parcels, service, hotels, food, films and software. */
export const CUSTOMER_WORDS: ValueGroups = [
  [4, 'recomendadissim*, satisfeitissim*'],
  [3, 'recomendo, recomendamos, recomendad*, recomendav*, custoxbeneficio, aprovadissimo, aprovado, aprovada, aprovados'],
  [2, 'cumpriu, prestavel, prestaveis, cordialmente, cortes, cortesia, disponibilidade, prontidao, pontualmente, brinde'],
  [2, 'brindes, desconto, descontos, presenteei, combinou, combina, caimento, silencios*, economiz*, arrebentou'],
  [2, 'arrebentaram, arrebenta, detonou, parceir*'],
  [1, 'serve'],
  [-1, 'reclamei, reclamacao, reclamacoes, estorno, estornar, estornad*, reembolso, devolvi, devolver, devolucao, cobranca'],
  [-1, 'cobrancas, cobrou, cobraram, fila, filas, esperei, esperamos, aguardando, extraviad*, extraviou, extravio'],
  [-1, 'pendente, esgotad*, indisponiv*, descontinuad*, deveriam, deveria, travamentos, esquenta, esquentando, superaquec*'],
  [-1, 'descarrega, descarregou, desisti, desistiu, desistir, cancelei, cancelar, cancelamento, cancelaram, desinstal*'],
  [-1, 'desinstalei, desinstalar'],
  [-2, 'fragil, frageis, fragilidade, fragilizad*, vagabundo, falsificad*, falsific*, piratead*, contrafac*, soqnao, sqn'],
  [-2, 'pifou, pifad*, queimou, queimad*, descolou, rasgou, rachou, rachad*, trincad*, trincou, soltou, soltando'],
  [-2, 'descascou, descascando, desbotou, manchou, encolheu, enferrujou, estourou, vazou, vazando, vazament*, quebrado'],
  [-2, 'oxidou, empen*, emperr*, engasg*, travando, lentidao, lentissim*, instavel, instaveis, instabilidade, crash'],
  [-2, 'crasha, crashou, crashando, bugado, faltaram, incomplet*, atraso, atrasos, atrasou, atrasaram, atrasad*, atrasando'],
  [-2, 'exorbitan*, inflacionad*, superfaturad*, aumentaram, indevid*, spam, cansei, desperdic*, desperdicio, barulhent*'],
  [-2, 'barulhos*, mofado, infiltrac*, infiltração, percevej*, pulgas, cru, crua, queimada, intoxic*, diarreia, vomit*'],
  [-2, 'vomito, alerg*, coceira, irritou, ardeu, ardencia, manchas, golpista, mentira, mentiras, engodo'],
  [-3, 'fujam, fuja, evitem, enganos*, lograd*, descaso, inadmissivel, corja, cambada, gentalha, gentinha, lacaio'],
  [-3, 'fantoche, fantoches, genocida, politicalha, politicagem, demagog*, populis*, negacionis*, caloteir*, calote'],
  [-3, 'calotes, ruinoso, insalubre, insalubres'],
];
