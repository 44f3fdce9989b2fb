/** What is complained of by telling what happened, without words of blame. */
export const FACTS = `
  (segunda|terceira|quarta|quinta|sexta|décima|enésima|2a|3a) (vez|quebra|falha|visita|tentativa|ligação), vezes que
  (ligo|mando|escrevo|peço|envio|reclamo|explico|repito|tento|volto|preencho), (duas|três|quatro|cinco|dez|2|3|4|5) vezes
  (em|neste|nesta|esse|essa|este|esta|no mesmo), sem (novidades|notícias|notícia|novidade|resposta|luz|água|gás|água quente|aquecimento)
  (desde|há|faz|por|até|do|da), (continuo|continuamos|sigo|seguimos|ainda|fiquei|ficamos|fico) (sem|à espera|esperando|aguardando),
  (processo|pedido|caso|encomenda|TED|PIX|transferência|obra|pagamento) ... (não anda|parado|parada|travado|preso|presa|retido|retida|em
  análise), (parado|parada|bloqueado|bloqueada|suspenso|suspensa|preso|presa|avariado) (há|desde|faz|em|na), não (anda|sai do
  lugar|avança|avisam|avisaram|apareceu|apareceram|esquenta|aquece|arrefece|gela|bate certo), (hora|horas|minutos|meia|min) (no telefone|ao
  telefone|de espera|na fila|na sala|de fila|de atraso|em espera|na linha|esperando|à espera|pendurad*|aguardando),
  (dizerem|dizer|disseram|dizem|mandam|mandaram) ... (para|pra) (ligar|voltar|esperar|aguardar|tentar|procurar),
  (puseram|cobraram|cobrado|cobrada|debitaram|paguei|pagar|lançaram|lançado|veio|caiu|faturaram) ... duas vezes, duas vezes (o|a|no|na)
  (couvert|conta|fatura|cartão|mensalidade|mesma|mesmo|taxa), (mensalidade|preço|preços|tarifa|plano|aluguel|renda|fatura|conta|taxa|taxas)
  ... (subiu|subiram|aumentou|aumentaram|dobrou|disparou|encareceu), (aumentou|subiu|aumentaram|subiram) (de novo|outra vez|mais uma|sem|o
  preço|o valor|a mensalidade|pra|para), (reais|euros) a mais, (pedi|encomendei|comprei|escolhi|paguei|reservei|solicitei) ... (e|mas)
  (veio|vieram|mandaram|chegou|recebi|entregaram|serviram|trouxeram|deram|me deram), (mandaram|enviaram|entregaram|serviram|trouxeram|deram)
  ... (em vez|no lugar|errad*|trocad*), em vez (do|da|de) que (pedi|comprei|encomendei), apesar de (eu |)(ter|termos)
  (pedido|pago|reservado|avisado|comprado|dito|solicitado|marcado), (número|números|tamanho|tamanhos) (menor|maior|abaixo|acima|errad*|a
  menos|a mais), (não|nem) (me |)(cabe|entra|encaixa|fecha|serve|coube|entrou), (ninguém|ninguem|nenhum|nenhuma) ...
  (sabia|sabiam|soube|avisa|avisou|veio|viu|explica|explicou|se mexe|informar|ouve|liga|deu satisfação), (nenhum|nenhuma) (dos|das) ...
  (sabia|funciona|funcionava|falava|respondeu),
  (voo|voos|trem|comboio|ônibus|autocarro|aula|aulas|consulta|consultas|reserva|visita|sessão|pedido) ...
  (cancelad*|desmarcad*|adiad*|suprimid*|remarcad*), (cancelad*|desmarcad*|adiad*|cancelaram|desmarcaram|adiaram|mudaram|remarcaram) ... (em
  cima da hora|sem aviso|sem avisar|na véspera|última hora|no mesmo dia|sem explicação), sem
  (aviso|avisar|avisarem|explicação|explicações|justificativa|dizer nada|qualquer aviso), (estamos|estou|fiquei|ficamos|largados|me
  deixaram|nos deixaram) (presos|presa|preso|parad*|no escuro|na mão|a pé|do lado de fora|plantad*), dia sim dia não, dia sim e dia não,
  (me|nos) (jogam|empurram|passam|mandam|transferem|encaminham) ... (setor|lado|pro outro|atendente|departamento|número|balcão), de um
  (setor|lado|departamento|atendente|balcão) (pro|para o|pra|para), (perdi|perdemos) (a manhã|a tarde|o dia|três dias|dois dias|horas|um
  dia|meio dia|a viagem|o voo|a consulta|a tarde toda), (elevador|chuveiro|aquecedor|caldeira|ar
  condicionado|ar-condicionado|esquentador|portão|interfone|máquina|wifi|caixa eletrônico|torneira|geladeira|frigorífico) ...
  (parad*|quebrad*|avariad*|pinga*|não|estragad*|vazand*|desligad*), (faltaram|faltava|faltavam)
  (dois|duas|peças|itens|um|uma|metade|parafusos|os|as|o|a|três|alguns), (chegaram|chegou|veio|vieram|estava|estavam|serviram|tudo)
  (fri*|gelad*|morn*|cru*|queimad*|murch*|dur*|sec*|duro|duros), (quarto|apartamento|mesa) ... (virado para|de frente para|sem janela|ao
  lado do elevador|minúscul*|do lado da), (app|aplicativo|site|jogo|programa|tela|ecrã) ...
  (fecha|fechou|fecham|congela|reinicia|some|desloga|fica preto|fica branca|tela branca), (fecha|desliga|reinicia|apaga|desloga) sozinh*,
  (tela|ecrã) (preta|branca|preto|branco|congelad*), (marcou|marcaram|consta|constou|diz|dizem|colocou) ... (ausente|entregue|como
  entregue), (eu |)estava em casa, (finge|fingem|faz|fazem) (que não|de conta|de surd*|ouvidos),
  (zíper|fecho|alça|sola|costura|botão|tecido|cabo) ... (arrebentou|soltou|rompeu|descosturou|descolou|partiu|estourou|saiu),
  (arrebentou|arrebentad*|soltou|encolheu|manchou|desfiou|desfez-se|vazou|enguiçou) (na|no|em|com|logo|depois|já|toda),
  (encolheu|desfiou|desbotad*|enferrujad*), (primeira|segunda|terceira) (lavagem|lavadela), estaca zero, (tudo |)do zero, cada
  (semana|vez|dia|mês) (um|uma) ... diferente, (perderam|perdeu|extraviaram|sumiram com|extraviou) (a|o|as|os|meu|minha|minhas|meus|de
  novo|outra vez|toda), (mala|malas|bagagem|encomenda) ... (ficou|ficaram|sumiu|perdid*|extraviad*|não chegou), mesma roupa,
  (não|nem|impossível|sem) (consegui |conseguimos |)(dormir|dormi|dormimos|pregar olho|pregar o olho), (barulho|obra|obras|música|vizinho*)
  ... (noite|madrugada|dormir), (resposta|respostas) (automátic*|pront*|copiad*|padrão|de robô), copia e cola,
  (venderam|venderam-me|vendeu|prometeram|prometeu|garantiram|garantiu|prometem) ... (e|mas|nunca|nada), (eu |)(esperava|esperávamos)
  (mais|muito mais|melhor|outra coisa|bem mais), (na foto|nas fotos|no site|no anúncio) ... (ao vivo|na real|na verdade|pessoalmente|mas|na
  realidade), (nó na garganta|gosto amargo|sabor amargo), (que|mas que) (circo|novela|bagunça|zona|palhaçada), já
  (liguei|mandei|escrevi|pedi|reclamei|enviei|tentei) (três|quatro|cinco|duas|várias|mil|dez|3|4|5), obrigad* a
  (ligar|voltar|pagar|esperar|comprar), (hora|horas|minutos|vinte|trinta) na sala, (cai|caiu|falha|desconecta|desliga|oscila|congela) (de|a
  cada|toda|todo|sempre|no meio|direto|sem parar), (não|nem|nunca)
  (creditaram|creditou|restituíram|devolvid*|creditad*|reembolsaram|pagaram|limparam|leram|leu|avisaram|trocaram|tinha
  lido|tinham|conferiram|prepararam|ligaram|pediram desculpa*), (esqueceu|esqueceram|esqueceram-se) (da gente|de nós|de mim|do|da|o|a),
  (semanas|meses|dias) (pra|para) (conseguir|ter|receber|marcar|uma|um|responder|entregar), (já|supostamente) (estava|era|deveria
  estar|devia estar) (incluíd*|pag*|inclus*|cancelad*|resolvid*), (deixa|deixam) (entrar|passar) (a |)água, (caução|depósito|sinal) ...
  (não|nunca|ainda|retid*|devolv*), não ... (foi|foram) (devolvid*|creditad*|restituíd*|reembolsad*|limp*|avisad*|consertad*|trocad*),
  (deixaram|largaram|jogaram|jogou|deixou) ... (vizinho|vizinha|chuva|rua|calçada|portão|chão|relento), (tenho|tive|temos|tinha) (que|de)
  (explicar|repetir|ligar|refazer|começar) (tudo|de novo|outra vez|novamente), (tenho|tive|temos|tinha) (que|de)
  (insistir|pagar|correr|mandar|reenviar) (tudo|de novo|outra vez|novamente), explicar tudo (de novo|outra vez),
  (fatura|conta|boleto|cobrança) ... (não entendo|não reconheço|não percebo|acima|dobro|a mais), acima do
  (normal|combinado|habitual|orçamento|anunciado), (cupom|código|vale|cartão|desconto) ... não
  (é|foi|passa|entra|aplica|funciona|aceita|aceit*), não (é|foi) aceit*, (era de pó|requentad*|congelad*|micro-ondas|microondas|de frasco|de
  lata|de pacote), (bateram|desligaram|desligou|bateu) ... (cara|telefone), (minutos|horas) (atrasad*), (nem|sem) (uma|um)
  (resposta|desculpa|explicação|aviso|satisfação|retorno|obrigado), (eu |)(imaginava|imaginávamos) (um|uma|que|outra),
  (lençóis|lençol|banheiro|casa de banho|chão|toalhas|quarto) ... (manchad*|cabelo*|suj*|poeira|pó|rasgad*), (dias|semanas|meses) que
  (o|a|meu|minha|espero|aguardo|peço|não|estou|tento|vocês), nunca (me |nos |)(foi|foram) (entregue|entregues|enviad*|devolvid*|avisad*),
  apesar da (reserva|garantia|confirmação), mudou de mãos, (partiu|saiu|foi) sem (a gente|nós|mim), (cabelo|inseto|mosca|plástico|bicho)
  (na|no) (sopa|prato|comida|salada|copo|pão), e desliga
`;
