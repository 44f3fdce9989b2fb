import type { IntentWords } from '../signalWords';
import { COMPANY_REPLIES } from './companyReplies';
import { COMPLAINTS } from './complaints';
import { FACTS } from './facts';
import { PRAISES } from './praises';
import { PROMOTIONS } from './promotions';
import { PURCHASES } from './purchases';
import { QUESTIONS } from './questions';
import { RECOMMENDATIONS } from './recommendations';
import { THREATS } from './threats';

const words: IntentWords = {
  cancel: `(cancelar|cancelei|cancelo|cancelado|cancelamos|cancelando|cancelarei) (o |a
    |)(meu|minha|meus|plano|assinatura|conta|cartão|contrato), (cancelar|cancelei|cancelo|cancelado|cancelamos|cancelando|cancelarei) (o |a
    |)(internet|subscrição|serviço|pedido|compra|reserva|linha|seguro|tudo), (quero|vou|queria|gostaria de|preciso|tive que|acabei de|
    pretendo|decidi|vamos|como faço para|como faço pra|desejo|estou a pensar em) cancelar, cancelei (hoje|ontem|e|tudo|na|o|a|meu|minha|já),
    cancelamento (da|do|de) (minha|meu|conta|plano|assinatura), (encerrar|encerrei|encerro|encerrando|fechar|fechei|excluir|excluí|exclui|
    deletar|deletei|apagar|apaguei|eliminar|eliminei) (a|minha|a minha|meu|o meu) (conta|perfil|cadastro), encerramento da conta,
    (desinstalar|desinstalei|desinstalando|desinstalado|desinstalo|desinstalem), vou desinstalar, (não|nao|nem) (renovo|renovei|vou renovar|
    renovarei|renovar|pretendo renovar), (rescindir|rescindi|rescindo|rescisão) (o|do|de|meu|contrato), (dar|dei|dou|pedi|peço) baixa (no|
    na|do|da|em), (fiz|fazer|pedi|vou fazer|solicitei|farei) (a |)portabilidade, portabilidade (feita|pedida|já|solicitada|para), (mudar|
    mudei|mudo|mudando|trocar|troquei|troco|trocando) de (operadora|banco|plano de|provedor|fornecedor|seguradora|empresa|academia|ginásio|
    companhia|internet), (para|pra|pro|à) (a |o |)concorrência, (perderam|perdeu|perdem|vão perder|acabam de perder|acabou de perder|
    perdendo) (um|uma|mais um|mais uma|o) (cliente|assinante|consumidor*|utilizador*|usuári*), (deixei|deixo|deixando|vou deixar) de ser
    (cliente|assinante), (não|nao) (sou|serei) mais (cliente|assinante), (nunca mais) (volto|serei cliente|assino), (tô|to|estou|vou) (fora|
    saindo|embora|sair) (dessa|desse|daqui|do banco|da|de vez), (adeus|tchau) (vela|e|para|pra|banco|app|para sempre|de vez), até nunca
    mais, (denunciar o contrato), (larguei|abandonei|larguei mão) (a|o|de|dessa|desse|essa|esse), (parei|vou parar) de (usar|assinar|pagar|
    comprar) (o|a|esse|essa|com|nessa|nesse), desassinar, desassinei, descadastr*, anular a minha (subscrição|conta), (quero|pedi) (o
    |)(distrato|cancelamento),
    (podem|pode|quero|favor) (fechar|encerrar|anular|desativar|desligar|terminar|cancelar|apagar) (o|a|meu|minha|tudo|já),
    (devolvi|devolvo|entreguei|vou devolver) ... (cartão|modem|chaves|crachá|router|decodificador|box|roteador), não
    (pago|pagamos|continuo|continuamos|prossigo|fico) mais, (não|nem) (vamos|vou|iremos|queremos|quero|será|foi|irei)
    (renovar|renovad*|continuar|prosseguir), (sair|desistir|desvincular|desligar) (do|da|dessa|desse)
    (plano|contrato|assinatura|programa|seguro|consórcio|grupo), (quero|preciso|pretendo|vou|decidi) (parar|deixar|sair|desistir|encerrar),
    (app|aplicativo|conta) (apagad*|desinstalad*|deletad*|excluíd*|encerrad*|removid*), (apaguei|removi|deletei|exclui|tirei) (o app|o
    aplicativo|a app|do celular|a conta|do telemóvel|tudo), (passar|passem) bem, (tirei|transferi|retirei|levei|passei) (todo |)(o |)(meu
    dinheiro|o dinheiro|tudo|minhas economias|meu salário|o meu salário|a conta), (encerrei|encerro|rescindimos|encerramos)
    (a|o|tudo|aqui|de vez|com|por), não volto atrás, (acabou|acabou-se|chega|fim) (pra mim|para mim|com vocês|o contrato|a assinatura|de
    pagar), (carta|email) ... (rescisão|cancelamento|registada), (último|última) (mês|mensalidade|compra|vez) (com|que|nessa|nesse|aí),
    não (fico|ficarei|continuo) (nem |)mais (um|uma|nenhum|aqui|nem), (botão|link|jeito) ... (sair|cancelar|desassinar),
    (parem|pare|deixem|suspendam) de (cobrar|debitar|descontar|faturar|me cobrar|enviar cobrança), (pedi|solicitei|peço|solicito) (o|a)
    (encerramento|cancelamento|fechamento|exclusão|rescisão|desligamento), (contratamos|contratei|arrumei|arranjei|achei|escolhi|encontrei)
    (outro|outra) (fornecedor|operadora|empresa|banco|seguradora|plano|médico|oficina|academia|curso), (vou|vamos|fui) (procurar|para|pra)
    (outro|outra|outro lugar|a outro),
    não quero mais (ouvir|saber|esse|essa|nada), levem de volta`,
  switching: `(migrei|migrando|migrar|migro|migramos|mudei|mudando|vou mudar|mudo|mudar-me|mudei-me|fui) (já |)(pra|para|pro|para a|para
    o|p|pela|pelo|por), (vou|indo|fomos|passei|passo|passar|voltei|volto|voltar|voltando|troquei|troco|parti) (já |)(pra|para|pro|para
    a|para o|p|pela|pelo|por), (já|agora) (estou|tô|to|sou|somos) (com|na|no|cliente da|cliente do), (portei|portado|portabilidade) (pra|
    para|pro), (contratei|assinei) (a|o) (outra|outro),
    (fechei|assinei|fiz contrato|contratei|fechado|estou feliz|me associei|me inscrevi|inscrevi-me) (já |)(com|na|no|à|ao),
    (parto|fujo|corro|pulo|saio|sigo|transferi-me|passei-me|me mudo|mudo-me) (já |)(pra|para|pro|para a|para o),
    (escolhemos|escolhi) (a|o)`,
  threat: THREATS,
  complaint: `${COMPLAINTS}, ${FACTS}`,
  fear: `(tenho|temos|estou com|tô com|to com|fiquei com) (muito |um pouco de |tanto |bastante |certo |)(medo|receio|pavor|pânico|cagaço),
    (fico com|dá|deu|morrendo de|com|morro de|que) (muito |um pouco de |tanto |bastante |certo |)(medo|receio|pavor|pânico|cagaço), (medo|
    receio) (de|que|do|da|em), (estou|tô|to|fiquei|fico|estamos|muito|bem|meio|bastante|super) (preocupado|preocupada|preocupados|
    preocupadas|apavorado|apavorada|assustado|assustada|aflito|aflita|apreensivo|apreensiva|desesperado|desesperada|inseguro|insegura|
    receoso|receosa|angustiad*), (me|nos) (preocupa|assusta|apavora|deixa preocupad*|deixou preocupad*), preocupante, (é|será|esse|essa|
    site) (confiável|seguro|segura|de confiança|fiável|golpe) (comprar|esse|essa|este|usar), (é|será|esse|essa|site) (confiável|seguro|
    segura|de confiança|fiável|golpe) (ou|continuar|deixar|gente|pagar|colocar), (é|será|esse|essa|site) (fraude|perigoso|perigosa|furada|
    cilada|fake|burla) (comprar|esse|essa|este|usar), (é|será|esse|essa|site) (fraude|perigoso|perigosa|furada|cilada|fake|burla) (ou|
    continuar|deixar|gente|pagar|colocar), (site|loja|empresa|app|vendedor|página|banco) (é |)(confiável|segura|seguro|de
    confiança|fiável|fake|falso|golpe|idônea), é (confiável|seguro|segura|fiável|golpe|fake) (ou|gente|mesmo|alguém|esse|isso|não|será),
    (golpe ou|confiável ou|fraude ou|é golpe) (não|verdade|golpe|real|confiável|será), (ser|seja|parece|parece ser|cheiro de|cara de|pinta
    de|suspeito que seja|é) (um |uma |)(golpe ou|golpe ou não|burla ou|fraude ou), (ser|seja|parece|cheira a|cara de) (um |uma
    |)(golpe|burla|fraude|esquema), (não|nao|n) (confio|tenho coragem|sei se confio|me sinto segur*|arrisco|me atrevo|dá pra confiar|passa
    confiança|passa segurança), (posso|dá pra|dá para|pode) confiar, (desconfio|desconfiad*|desconfiança), (cuidado|atenção|alerta) (com|
    gente|golpe|pessoal|que|ao), (meus|nossos|os meus) dados (estão|foram|vazaram|correm|em|tão) (segur*|expost*|vazad*|risco|em risco|em
    perigo), (e se|será que) (explode|pega fogo|roubam|me roubam|clonam|vazou|vaza|cai na mão), (é|será) (perigoso|arriscado|normal
    esquentar|normal aquecer|tóxico) (continuar|usar|deixar|carregar|para|pra|ou), temo (que|pela|pelo|por),
    não (estou|fico|fiquei|me sinto|ando|estamos) (tranquil*|segur*|descansad*|confortável|à vontade|sossegad*),
    (desconfortável|desconfiad*|receos*|pé atrás|nervos*|intranquil*|ansios*) (de|com|em|por|que|quanto), (parece|parecia|deve ser|cara
    de|jeito de) (um |uma |ser |)(site |)(falso|fals*|golpe|fake|burla|esquema|armadilha), (site|mensagem|email|sms|boleto|perfil)
    (fals*|fake|suspeit*|clonad*|estranh*), (não|nem) (me animo|tenho coragem|arrisco|ouso|me arrisco|me atrevo), (há|tem|corre|existe|é) (o
    |)(perigo|risco) (de|em), (ferve|fervendo|esquenta|esquentando|aquece|cheiro|fumaça|faísca*|incha*) ...
    (perigo|perigoso|risco|normal|incêndio|explod*|medo), (devo|preciso|deveria|é para|é pra) (me preocupar|preocupar-me|temer|ter
    medo|desconfiar|ficar preocupad*), e se ... (vend*|roub*|hack*|clon*|explod*|pega* fogo|perd*|us*|vaz*|sum*|cai*), (não|nem)
    (durmo|dormi|consigo dormir|prego o olho) (desde|direito|mais|à noite|com|de), (cliquei|passei|dei|coloquei|preenchi|forneci) ...
    (link|cpf|iban|cartão|código|dados), (nas |em )mãos erradas, (me|nos) (apavora|assusta|inquieta|angustia|preocupa|tira o sono), com o pé
    atrás, (tira|tirando|perdi|perco) o sono,
    (achei suspeit*|muito suspeit*|estranho demais|muito estranh*), (email|mensagem|sms|site|ligação|link) ...
    (estranh*|suspeit*|esquisit*), (é|são)
    (mesmo|realmente) (vocês|de vocês|vosso), são vocês mesmo, espero que (não|ninguém)
    (fech*|sum*|vend*|roub*|perc*|quebr*|desapareç*|us*|fal*|acontec*), é seguro (pra|para|usar|deixar|dar|passar|com|se),
    (dúvida|dúvidas|receio) (sobre|quanto) (a cola|a segurança|a seriedade|o material|os materiais|os dados|os ingredientes),
    (entrou|entraram|acess*|invad*) (na|a) minha conta, em pânico, cheira-me a,
    estômago embrulhado, não sei se isso é (legal|seguro|sério)`,
  question: QUESTIONS,
  interrogatives: `como, quando, onde, aonde, qual, quais, quem, quanto, quanta, quantos, quantas, alguém, alguem, alguma, algum, posso,
    podemos, pode, podem, dá pra, dá para, tem como, tem, têm, há, existe, vocês, vcs, serve, compatível, vem com, é possível, será que,
    precisa, devo, preciso, é normal, entregam, aceitam, enviam, fazem, ainda, chega, cobre, sabem, sabe, volta, voltam, o que`,
  request: `(por favor|pfv|pf|porfavor|pfvr|plmds|favor) (coloquem|adicionem|arrumem|corrijam|melhorem|voltem|tragam|façam|incluam|
    atualizem|resolvam|consertem|lancem|disponibilizem|ponham|tirem|liberem|respondam|mandem|acrescentem|revejam|me liguem|entrem em
    contato|abram|deixem|colocar|adicionar|arrumar), (coloquem|adicionem|arrumem|corrijam|melhorem|voltem com|tragam|incluam|atualizem|
    consertem|lancem|disponibilizem|ponham|liberem|acrescentem|implementem|coloca|adiciona|traz) (o|a|os|as|um|uma|mais|legenda|opção|modo),
    (coloquem|adicionem|arrumem|corrijam|melhorem|voltem com|tragam|incluam|atualizem|consertem|lancem|disponibilizem|ponham|liberem|
    acrescentem|implementem|coloca|adiciona|traz) (logo|de volta|por favor|pfv|esse|essa|pagamento|pix|tamanhos|também), (podia|podiam|
    poderia|poderiam|bem que podia|bem que podiam|devia|deviam|deveria|deveriam|pode|podem) (ter|haver|colocar|adicionar|fazer|melhorar|
    trazer|incluir|lançar|arrumar|corrigir|voltar|existir|disponibilizar|pôr|dar), (podia|podiam|poderia|poderiam|bem que podia|bem que
    podiam|devia|deviam|deveria|deveriam|pode|podem) (aceitar|abrir|permitir|implementar|acrescentar|baixar|mudar|criar|rever|me ligar|
    verificar|resolver|enviar-me|ligar-me|ser mais|consertar|atualizar), (seria|era|ficaria) (bom|ótimo|óptimo|legal|perfeito|incrível|
    interessante|top|maravilhoso|show|útil) (se|ter|que|poder|uma|um|né|), (seria|era|ficaria) (massa|bacana|fixe|excelente|fantástico|
    melhor) (se|ter|que|poder|uma|um|né|), (seria|era|ficaria) (muito bom|muito legal|bem legal|tudo|giro|lindo) (se|ter|que|poder|uma|um|
    né|), ia ser (ótimo|legal|perfeito|top), (gostaria|gostava|queria|adoraria|amaria) (muito |)(que|de ver|de ter|ter a opção|uma opção|um
    modo|de poder|que tivesse|que houvesse), (falta|faltou|faltam|sinto falta|senti falta|só falta|só faltou) (um|uma|de|o|a|opção|só|ter|
    colocar|modo|mais|apenas|poder|legenda), (tomara|espero|oxalá) que (lancem|coloquem|adicionem|tragam|façam|voltem|melhorem|arrumem|
    resolvam|a próxima|tenha|saia|venha), (sugestão|sugiro|minha sugestão|fica a sugestão|fica a dica|dica|proposta|sugeria) (de|para|pra|
    que|a|ao|uma|aos), fica a (dica|sugestão), (quando|pra quando|para quando) (vão|vai|sai|lançam|chega|teremos) (lançar|colocar|ter|o|a|
    modo|versão|adicionar|implementar|a versão|essa função), (solicito|peço|pedimos|solicitamos|agradeço|agradecia|agradecemos) (que|a|por
    favor|encarecidamente|o contato|contacto|uma|se|resposta|retorno|ajuda|urgência), (voltem|volta|tragam|traz|trazer) (com|de volta|a|o)
    (o|a|de volta|sabor|versão|antigo|antiga|produto), (lancem|façam|tragam) (pra|para|em|no|versão|uma), (precisamos|precisa|necessita|
    precisava) (de |)(um modo|uma versão|modo escuro|legendas|mais opções|ter uma opção),
    (modo|versão|opção|modelo|função|botão|aula|horário|filtro|formato|curso) ... (seria|seriam) (bem-vind*|bem
    vind*|útil|úteis|perfeit*|muito útil|um sonho|maravilhos*), (seria|seriam) (muito |)(bem-vind*|bem vind*|apreciad*), pensem
    (nos|nas|em|também|no|na|um pouco), (ajudaria|facilitaria|mudaria|salvaria|ajudava|facilitava|dava jeito) (muito|bastante|a vida|a minha
    vida|imenso|demais|tanto), (adorava|adoraria|amaria|queria tanto|sonho com|gostava|gostaria) (de |)(uma|um|ter|poder|mais|ver|que), (dá
    pra|dá para|podem|poderiam|podiam|conseguem|tem como) (mandar|enviar|me mandar|me enviar|voltar a|reabrir|liberar|me
    ligar|remarcar|trocar|adiantar|prorrogar|reservar|guardar|instalar|desbloquear|abaixar|aumentar|estender|refazer|acelerar),
    (ponham|coloquem|botem|tragam|façam|deixem|abram|criem|instalem|reabram|baixem|incluam) (mais|um|uma|o|a|os|as|pagamento|também|pelo
    menos|de volta|umas|uns), só (falta|faltava|faltou|faltam) (um|uma|o|a|ter|mais),
    (liguem-me|liguem|contactem-me|respondam|respondam-me|me liguem|me respondam|me avisem|avisem-me|me mandem|enviem-me|me
    devolvam|escrevam-me|me contatem|mandem-me), se faz favor, (mais|menos) ... (por favor|pfv|se faz favor), (quem dera|se ao menos|pena
    que não) (tivesse|tivessem|houvesse|tem|tenha|fizessem|desse), (era|seria) (tão |muito |)(bom|fixe|prático|útil|legal)
    (que|se|ter|haver|poder|uma|um),
    (faria|fariam) (a alegria|feliz|felizes|bem|toda|diferença), (seria|era) (possível|viável)
    (aumentar|ter|mudar|trocar|adicionar|abrir|receber|prolongar|fazer|incluir|voltar|estender|deixar), (voltem|volta|tragam) (com|de volta)
    (a|o|as|os), (queria|gostaria|gostava|preferia) que (o app|a app|o site|vocês|a|o|os|as|desse|tivesse), (peço|pedia|solicito) que
    (me|reenviem|enviem|mandem|liguem|corrijam|verifiquem|retirem),
    cairia bem`,
  comparison: `qual (é melhor|o melhor|é o melhor|a melhor|é a melhor|compensa mais|vale mais a pena|vocês preferem|vocês recomendam|vcs
    recomendam|me indicam|escolheriam), (melhor|pior|melhores|piores|superior|inferior|barato|barata|caro|cara) (que|do que|q) (o|a|os|as|
    meu), (melhor|pior|melhores|piores|superior|inferior|barato|barata|caro|cara) (que|do que|q) (minha|na|no|em|outras|outros), (rápido|
    rápida|leve|forte|potente) (que|do que|q) (o|a|os|as|meu|minha|na|no|em|outras|outros), (confiável|confortável|bonito|bonita|em conta|
    resistente) (que|do que|q) (o|a|os|as|meu|minha|na|no|em|outras|outros), (ilumina|dura|carrega|corre|pesa|custa) (mais|menos|melhor|o
    dobro|muito mais|bem mais) (tempo |)(que|do que), (gasta|consome|rende|aguenta|esquenta|vale) (mais|menos|melhor|o dobro|muito mais|bem
    mais) (tempo |)(que|do que), (comparado|comparada|comparados|comparando|em comparação|em relação|se comparar|comparar) (a|ao|à|com|aos),
    (diferente|ao contrário) (do|da|dos|das) (outro|outra|outros|outras|anterior|concorrente|modelo), (versus|vs), (entre) ... e ... (qual|
    quem|o que), (em dúvida|na dúvida|indeciso|indecisa|dúvida cruel|hesito|estou|tô|to|fico|hesitando) entre, (na dúvida|tô na dúvida|
    indecis*|em dúvida) (entre|se|qual|de qual), (qual|quem|o que) (é |o |a |dos |das |deles |vale |vocês |vcs |)(melhor|o melhor|a
    melhor|compensa mais|mais a pena|compensa|recomendam|preferem|indicam), (qual|quem|o que) (é |o |a |dos |das |deles |vale |vocês |vcs
    |)(escolher|comprar|escolho|me indicam|dois|duas|recomendaria*|escolheriam|compraria*), (melhor|pior) (opção|alternativa|escolha) (que|
    entre|do que), (diferença|diferenças|comparativo|comparação|batalha|duelo) (entre|com|do|da|de preço entre), (prefiro|preferi|fico com|
    fiquei com) ... (do que|que|a|ao|à), (ganha|dá de dez|dá de 10|deu de dez|bate|supera|dá um banho|humilha|deixa no chinelo|sem
    comparação|não tem comparação|nem se compara|não se compara|disparado|de longe), (testei|tive|tenho|usei|comprei|experimentei|já tive|
    provei) (os dois|as duas|ambos|ambas|os 2), (só que|enquanto|já) (o|a) ... (é|tem|dura) (bem |muito |)mais, alternativa (ao|à|a),
    (igual|parecido|equivalente|tão bom quanto|tão boa quanto|tanto quanto) (ao|à|a|o|do),
    não sei (qual|se levo|se pego|se compro|decidir), entre (o|a|os|as) ... e (o|a|os|as|um|uma)`,
  recommendation: RECOMMENDATIONS,
  purchase: PURCHASES,
  praise: PRAISES,
  reply: COMPANY_REPLIES,
  promotion: PROMOTIONS,
  aside: `(sem|nenhum|zero|nenhuns) (problema|problemas|defeito|defeitos|dificuldade|transtorno|atraso), (não|nunca) (tive|há|tem) (nenhum
    |qualquer |)(problema|problemas|reclamação|reclamações|queixa|queixas|nada a reclamar), (não|nunca) (houve|deu|tivemos|tenho) (nenhum
    |qualquer |)(problema|problemas|reclamação|reclamações|queixa|queixas|nada a reclamar), (resolveu|resolveram|resolve|resolvido|
    solucionou|solucionaram) (o |meu |o meu |todos os |logo o |)(problema|problemas), (obrigado|obrigada|grato|grata|agradeço) (desde já|
    antecipadamente|e|de antemão), desde já (agradeço|obrigado|obrigada|grato|grata), (não|nao) (só|apenas|somente|é caro|achei caro|vejo a
    hora|tem preço|é ruim|é mau|é má), (nada|não é) mal, (nada|nem tão) (caro|ruim|mau), (bom|boa) (dia|tarde|noite|semana|sorte|viagem|
    domingo|sexta|feriado|fim de semana|final de semana), (feliz|felizes) (natal|ano|aniversário|páscoa|dia), de nada, por nada, (primeiro|
    o) ministro, (governo|presidente|prefeito|deputado|vereador|senador|prefeita|câmara), (amo|adoro) (você|vc|vocês|te|minha|meu|minhas|
    meus|essa música|esse homem|ele|ela|gente), te amo, (dez|10) (anos|reais|horas|dias|minutos|pessoas|mil|por cento|euros|meses|vezes),
    top (5|10|3), (seria|é) uma pena, de golpe, golpe de (estado|sorte|ar|mestre|64|vista|1964), golpistas (do|presos|de), (medo|pavor) de
    (escuro|avião|altura|perder você|te perder|barata), de medo (de|do) filme, não hesite* em, show (do|da|de|no|em|ontem|hoje), que droga
    de, drogas, combate às drogas, tráfico de drogas, (o|a) (amor|luxo) (de|da|do), (falta de|em) comparação, cru e,
    (segunda|terceira|quarta|quinta|enésima) vez que
    (venho|compro|peço|volto|encomendo|vou|viemos|compramos|pedimos|fico|faço|assisto|vejo|leio), (lá pelas|pelas|às|as|até às) dez,
    (sem|não há) (risco|perigo), sem notícias (dele|dela), (à|de) segunda (vez|feira), (mandaram|mandou) (um beijo|abraço|bem), e se
    (gostar|quiser|precisar),
    (passa|passar|vejo|ver|assistir|exibem|toca) de novo, (de|a cada) dez em dez, dez (minutos|em),
    (passo|passamos) (pra|para) (buscar|pegar|ver|levantar)`,
  negators: `não, nao, ñ, nunca, jamais, sem, nem, nenhum, nenhuma, nada, ninguém, tampouco, longe de, pouco`,
};

export default words;
