import type { FeelingWords } from '../signalWords';

const words: FeelingWords = {
  anger: `vergonha, vergonhos*, absurdo, absurda, absurdos, palhaçada, descaso, desrespeito, falta de respeito, inadmissível, inaceitável,
    revoltad*, revoltante, revolta, indignad*, indignação, indignante, raiva, ódio, odeio, odiei, puto, puta da vida, puto da vida, pistola,
    furios*, fúria, irritad*, irrita, irritante, irritação, estressad*, estresse, stressad*, zangad*, chatead* com, possess*, fod*, foda-se,
    caralho, krl, crl, porra, pqp, puta que pariu, puta que o pariu, merda, bosta, lixo, nojo, nojent*, ladrão, ladrões, ladra, ladroagem,
    bandidos, vigaristas, aldrabões, golpistas, estelionatários, incompetência, incompetentes, incompetente, picaretas, mentirosos, safados,
    safadeza, sem vergonha, cansei, cansad* de, fart* de, saco cheio, não aguento mais, ninguém merece, ninguém aguenta, que (inferno|raiva|
    ódio|lixo|absurdo|palhaçada|vergonha|descaso|nojo|saco), inferno, (parabéns|obrigad*) (pela incompetência|por nada|aos envolvidos), é
    brincadeira, de palhaço, travando de novo, nunca mais, tchau, exijo, devolvam, vou (processar|expor|denunciar|acionar), (abrir|entrar
    com) (reclamação|processo), procon, terceira vez que, roubo, roubad*, roubaram, um assalto, expor vocês, resolvam isso, nao consigo, até
    agora nada, pelo amor de deus, haja paciência, paciência tem limite, péssim*,
    (possess*|fula|fulo|furios*|irritad*|irritante|pistola|put*|bufando) (da|com|de|que|porque|é), (estou|fiquei|tô)
    (possess*|fula|fulo|furios*|irritad*|pistola|p da vida|pass*), (que|mas que) (circo|novela|zona|bagunça|piada|raiva|ódio|falta de),
    (perdi|perdendo|perder|acabou) (a |minha |)paciência, (passaram|passou) (dos|de todos os) limites, (a|foi a) gota (d'água|de água), é o
    cúmulo, (brincam|brincando|brincar|gozam|gozar) (com a minha|com a nossa|comigo|com os clientes|com o cliente), (sem|que falta de)
    vergonha, (bando|cambada|corja) de,
    (tira|tiram|tirou|tirando) (do|me do) sério, (dois|três|quatro|cinco|dez) (emails|e-mails|mensagens|ligações) e
    (nem|nenhuma|nada|zero|ninguém)`,
  disappointment: `decepção, decepcionad*, decepcionante, decepcionou, decepciona, decepções, desapontad*, desapontamento, desilusão,
    desiludid*, desilude, frustrad*, frustrante, frustração, triste, tristes, tristeza, chatead*, chateação, (que|uma|é uma|muita) pena,
    pena que, lamentável, lamento, infelizmente, insatisfeit*, insatisfação, (esperava|esperávamos|esperei) (mais|melhor|outra|muito mais|
    algo|bem mais), (achei|pensei|achava|pensava|imaginei) (que|q|ser|fosse), arrepend*, me arrependi, (não|nao) (gostei|curti|valeu|vale|
    compensa|atende|atendeu|era o que|foi o que|é tudo isso|me agradou|correspondeu), (deixa|deixou|deixam) (muito |)a desejar, (mais ou
    menos|meia boca|fraquinho|fraco|medíocre|sem graça|mixuruca|meh|assim assim|aquém), (piorou|decaiu|caiu muito|perdeu a qualidade|já foi
    bom|já foi boa|já foi melhor|antes era|não é mais), desânimo, desanimad*, (não é nada do|nada do) que,
    nó na garganta, (gosto|sabor) amargo, logo eu que, (eu |)(esperava|esperávamos) (mais|muito mais|melhor|outra|bem mais), (já não|não) é
    mais (o mesmo|a mesma|como|aquele|aquela), (já não é|não é) (o que era|a que era|como antes), (antes|antigamente) era,
    (caiu|piorou|perdeu) (muito|a qualidade|o encanto|na qualidade|demais), (deixou|ficou) (muito |)(aquém|a desejar), aquém
    (do|da|das|dos), (que|uma) (pena|tristeza|desilusão), (saí|saímos|fiquei|ficamos) (triste|tristes|chatead*|frustrad*|desapontad*|de
    mãos), desapontament*, (estragou|estragaram|arruinou|arruinaram) (o|a|nosso|nossa|meu|minha), (só|era só) isso, (tanta|muita)
    expectativa,
    que (desperdício|pena), (encanto|magia|charme|alma) ... (sumiu|perdeu|acabou|desapareceu), imaginava (um|uma)`,
  joy: `(estou|fiquei|tô|muito) (muito |super |tão |mega |)(feliz|felizes|contente|contentes|satisfeit*|animad*|radiante|realizad*), (super|
    tão|mega|ficou|ficamos) (muito |super |tão |mega |)(feliz|felizes|contente|contentes|satisfeit*|animad*|radiante|realizad*), feliz,
    felizes, felicidade, alegria, contente, (amei|amamos|amando|amo|ameii*|ameiii*), amei, amo, amamos, adorei, adoro, adoramos, apaixonad*,
    apaixonei, encantad*, maravilhos*, maravilha, perfeit*, incrível, incríveis, sensacional, espetacular, espetáculo, fantástic*,
    excelente, excelentes, ótim*, óptim*, delícia, delicios*, gostos*, lind*, lindíssim*, top, show de bola, um show, arrasou, arrasaram,
    nota (10|dez|1000|mil), animad*, ansios* pra, mal posso esperar, não vejo a hora, finalmente chegou, enfim chegou, chegou meu, chegou
    minha, sonho, sonho realizado, orgulho, empolgad*, emocionad*, satisfeit*, super indico, super recomendo, sem medo, uhul, uhuu, eba,
    oba, aeee, yay, fixe, bué, brutal, giro, gira, demais,
    em casa, (nos sentimos|me senti|sentimo-nos) (em casa|da família|tão bem), não larga, (me|nos)
    (divirto|diverti|divertimos|divertiu|emocionei), (pulando|pulei|chorei|morri|chorando) de (alegria|felicidade|amor), (nas
    nuvens|radiante|radiantes|feliz da vida|felizarda|felizardo), que (alegria|felicidade|delícia|maravilha|sonho|bom), (coração|olhos)
    (quentinho|cheio|brilhando|brilharam), do jeito que (sonhei|eu queria), (ansiosa|ansioso|animada|animado|empolgad*),
    (iupi|uhuu*|ebaa*|oba|aleluia),
    pulei de (alegria|felicidade), coração leve, momento (gostoso|mágico|inesquecível|especial|delicioso),
    não me canso`,
  fear: `medo, receio, pavor, pânico, apavorad*, apavora, assustad*, assusta, assustador, preocupad*, preocupa, preocupante, preocupação,
    aflit*, aflição, apreensiv*, angústia, angustiad*, desesperad*, desespero, insegur*, inseguranca, tens*, desconfi*, (é|será|seria)
    (confiável|segur*|perigos*|golpe|fiável), perigos*, perigo, risco, arriscad*, alarmante, (posso|dá pra) confiar, não confio, cuidado
    com`,
  confusion: `(não|nao|n) (entendi|entendo|entende|percebo|percebi|compreendo) (nada|como|por que|porque|onde|o que|qual|bem|direito|se|
    mais|isso), (não|nao|n) (sei|acho|encontro|faz sentido|ficou claro|consigo entender) (nada|como|por que|porque|onde|o que|qual|bem|
    direito|se|mais|isso), não entendi, não entendo, não percebo, (estou|tô|to|fiquei|meio|muito|bem) (confus*|perdid*|perdidinh*|na
    dúvida), confus*, confusão, (pouco|nada) (clar*|intuitiv*), (que|muito) (estranho|confuso|esquisito), estranho, (alguém|me) (me
    |)(explica|explique|explicar|entende|ajuda a entender), (é|isso é|será que é) normal, boiando, sem entender, sem perceber, fazer ideia,
    não faço ideia`,
  gratitude: `(muito|muita|muitíssimo|mt|mto|só|super) (obrigad*|agradecid*|grat*), obrigad* (a|à|ao|pelo|pela|por|pelos|pelas|demais|
    equipe|equipa|de coração|mesmo|a todos|imenso), agradeço, agradecer, agradecid*, agradecimento*, agradecemos, grato, grata, gratidão, de
    coração, (deus|que deus) (abençoe|te abençoe|os abençoe|abençoe vocês), bem haja, bem-haja, (salvou|salvaram) (minha vida|meu dia|a
    minha|minha|o dia), nunca vou esquecer`,
  gap: `(achei|pensei|achava|pensava|imaginei|imaginava|acreditei|julguei|julgava) (que|q) (ia|fosse|era|seria|viria|iria|ele|ela|o|a|tinha|
    tivesse|vinha|durava), (achei|pensei) (ser|que fosse|que ia), (esperava|esperávamos|esperei) (mais|melhor|outra|muito mais|algo|bem
    mais|um|uma|que), não (é|foi|era|são|veio) (nada |)(do que|conforme|igual à|igual ao|o que esperava|o que pedi|o que mostram|o que
    prometem|o que anunciam), não (é|foi|era|veio) como (na foto|o|anunciado|descrito), não (corresponde|condiz|correspondeu) (com|a|à|ao),
    nada (a ver|disso|do que) (com|mostram|que|o|prometem|anunciam|está|aparece), (diferente|diferentes|longe|aquém) (da|do|das|dos|daquilo|
    de) (foto|fotos|anúncio|anunciado|descrição|que), (diferente|diferentes|longe|aquém) (da|do|das|dos|daquilo|de) (imagem|esperado|site|
    expectativas|expectativa|minhas), (prometeram|prometem|prometido|disseram|garantiram|anunciam|era suposto|supostamente|deveria|devia|era
    pra|era para) ... (e|mas|só que|até agora|nada|não|porém), (propaganda|publicidade|foto|anúncio) (enganosa|enganoso), expectativa (x|vs|
    alta|frustrada), expectativas (frustradas|não), não (atende|atendeu|correspondeu|superou) (às |as |minhas |)expectativas, (em vez|ao
    invés) (de|do|da), comprei (um|uma|o|a) ... (e|mas) (veio|chegou|mandaram|recebi), pelo (preço|valor) (que|pago|cobrado|esperava), na
    (realidade|verdade|prática) (é|não|veio|são),
    (na foto|nas fotos|no site|no anúncio|no papel|pela foto) ... (ao vivo|na real|na verdade|pessoalmente|mas|na realidade), ao vivo
    (é|cabe|parece|não), (venderam|venderam-me|prometeram|prometeram-me|garantiram|garantiram-me|disseram|juraram) ... (e|mas|nunca|nada),
    (eu |)(esperava|esperávamos|imaginava) (mais|muito mais|melhor|outra|bem mais|que), (de|para|pra) um
    (lugar|sítio|hotel|produto|restaurante) (tão|desse|assim|deste|com), apesar de (eu |)(ter|termos) (pedido|pago|reservado|avisado), (era
    pra|era para|devia|deveria) (ser|ter|durar|chegar|vir) ... (mas|e), nada (parecido|disso|daquilo), pelo (preço|valor) que,
    (eu |)(imaginava|imaginávamos) (um|uma|outra|que)`,
};

export default words;
