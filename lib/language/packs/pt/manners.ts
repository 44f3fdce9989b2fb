import type { MannerWords } from '../signalWords';

const words: MannerWords = {
  polite: `por favor, por gentileza, pfv, pfvr, pf, se faz favor, sff, se possível, (gostaria|queria|gostava) (de
    |)(saber|solicitar|pedir|tirar|cancelar|perguntar|agradecer|informar), (obrigado|obrigada|grato|grata|agradeço) (desde já|
    antecipadamente|pela atenção|pela ajuda|pela resposta|pelo retorno|pela vossa|pela sua|pelo seu), desde já (agradeço|obrigado|obrigada|
    grato|grata), (poderia|poderiam|poderias) (me |)(informar|ajudar|dizer|confirmar|explicar|por|tirar|verificar|esclarecer), (podem|pode|
    poderiam|poderia) (ajudar-me|informar-me|dizer-me|confirmar-me|esclarecer-me), (com licença|desculpe|desculpem|peço desculpa|desculpa
    incomodar|perdão), atenciosamente, cordialmente, (melhores |)cumprimentos, (caros|caro|prezados|prezado|prezada|estimados) (senhores|
    senhor|senhora|cliente|todos|equipe|), exmo*, (boa tarde|bom dia|boa noite) ... (gostaria|poderia|por favor|agradeço|podem|podiam),
    muito agradecid*, (sentimos|lamentamos) muito, pedimos desculpa*, agradecemos o, ficamos (muito |)(felizes|à disposição), não quero
    incomodar`,
  rude: `(bando|cambada|corja|quadrilha|raça|turma|monte) de (ladrão|ladrões|incompetente*|vagabundo*|idiota*|filho*|safado*|lixo*|palhaço*|
    corrupto*|bosta*|merda*|fdp|burro*|pilantra*|canalha*|golpista*|arrombado*|imbecis|otários|gatunos|inúteis|parvos|aldrabões), filho da
    puta, filhos da puta, filha da puta, fdp, fdps, vsf, vtnc, vtmnc, vai tomar no cu, vão tomar no cu, vai se foder, vão se foder, vai se
    fuder, vão se fuder, vão à merda, vai à merda, vão pro inferno, vão pra puta, puta que pariu, puta que o pariu, pqp, arrombad*,
    desgraçad*, cuzão, cuzões, babaca*, otári*, imbecil, imbecis, idiota*, burros, burra, retardad*, merdas, bosta de (empresa|app|banco|
    serviço|atendimento|gente), merda de (empresa|app|banco|serviço|atendimento|gente), empresa (lixo|de merda|de bosta), cala a boca, calem
    a boca, vagabund*, pilantra*, canalha*, cornos, corno, parvos, otários, enfiem, enfia no, enfiem no, morram, se lasquem, lixos,
    nojentos, cambada, palhaços, vocês são (um |uma |uns
    |)(lixo|lixos|merda|bosta|ladrões|piada|vergonha|palhaços|ridículos|incompetentes|inúteis|imprestáveis|burros)`,
  familiar: `tu, te, ti, teu, tua, teus, tuas, contigo, você, vocês, vc, vcs, voces, cê, cês, ocê, tens, estás, podes, sabes, queres, fazes,
    tás, deixa, olha, me chama, chama, te ajudar, coloquem, arrumem, resolvam, melhorem, façam, voltem, respondam, comprem, tragam,
    adicionem, corrijam, devolvam, parem, tomem vergonha, fujam, evitem, experimenta, ajuda aí, galera, gente boa`,
  formal: `o senhor, a senhora, os senhores, as senhoras, sr, sra, srs, v exa, vossa excelência, exmo, exma, exmos, vossas, vossa, vosso,
    (podem|pode|poderiam|poderia) (ajudar-me|informar-me|dizer-me|confirmar-me|esclarecer-me|indicar-me), prezado, prezada, prezados,
    prezadas, (o|do|pelo|ao) seu (comentário|contacto|pedido|feedback), (a|da|pela|à) sua (atenção|resposta|avaliação|visita|estadia|
    compreensão|opinião|encomenda), recebê-la, recebê-lo, ajudá-lo, ajudá-la, contactá-lo, atendê-lo, caros senhores, caro cliente, estimado
    cliente, agradecia que, solicito que, queiram, queira`,
};

export default words;
