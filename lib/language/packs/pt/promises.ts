import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    (lhe |o |a |vos |te |nós |)(responderemos|responderei|entraremos em (contato|contacto)|entrarei em (contato|contacto)|contactaremos|contataremos|ligaremos|ligarei|escreveremos|informaremos|avisaremos|enviaremos|enviarei|mandaremos|reembolsaremos|devolveremos|trocaremos|substituiremos|repararemos|corrigiremos|resolveremos|solucionaremos|verificaremos|verificarei|analisaremos|investigaremos|encaminharemos|compensaremos|atualizaremos|confirmaremos|manteremos (você |)(informado|informada|a par)|daremos (uma |)(resposta|retorno|solução)|retornaremos|trataremos|providenciaremos|adicionaremos|lançaremos|recolheremos|creditaremos|estornaremos|cuidaremos),
    (vamos|vou|iremos) (verificar|analisar|investigar|resolver|enviar|entrar em (contato|contacto)|ligar|responder|reembolsar|devolver|trocar|corrigir|informar|avisar|apurar|averiguar|tratar|encaminhar|substituir|averiguar|retornar|dar),
    (a nossa|nossa|o nosso|nosso|um|uma) ... (entrará em (contato|contacto)|ligará|responderá|contactará|vai entrar em (contato|contacto)|vai ligar|retornará|irá contactar),
    (prometemos|garantimos|comprometemo-nos|nos comprometemos)
  `,
  dated: `
    (receberá|receberás|receberão|terá|terás|vai receber|vais receber),
    (ligará|contactará|responderá|entregará|passará|enviará|recolherá|entrará em (contato|contacto)), (será|serão|estará|estarão|ficará|chegará|chegarão|sairá|sairão|cairá) *,
    (chegará|chegarão|sairá|teremos|estaremos|publicaremos|entregaremos|vamos|iremos)
  `,
  aside: `
    não (conseguiremos|conseguimos|podemos|poderemos|será|temos|vamos|é|estamos|foi|iremos|lhe),
    (normalmente|geralmente|habitualmente|costumamos|em geral|sempre|em média),
    (esperamos|tentaremos|vamos tentar|procuraremos|gostaríamos|adoraríamos|teremos (todo o |)(gosto|prazer)|será um prazer|estaremos (fechados|abertos)),
    (aberta|aberto|abertos|fechada|fechado|fechados|horário|abrimos),
    (oferta|desconto|promoção|garantia|válido|válida|termina|expira|vence),
    (pode|podes|podem|poderá|deve|deves|precisa|tem de|tem que|escreveu|pediu|comprou),
    (enviamos|enviámos|respondemos|recebemos|ligamos|ligámos|devolvemos|entregamos|entregámos|foi|foram|era|já),
    (obrigado|obrigada|agradecemos) (por|pelo|pela), (desculpe|desculpa|lamentamos|desculpas) (por|pelo|pela|o|a)
  `,
  asks: `
    (por favor|favor) ... (escreva|envie|mande|entre|contacte|contate|ligue|informe|diga|confirme|verifique|responda|aguarde),
    (escreva|envie|mande|escreve|envia|contacte|ligue|informe)(-nos| para nós| para nos| nos| pra gente),
    (nos envie|nos mande|nos informe|nos escreva|entre em contato|entre em contacto|envie-nos|contacte-nos|fale connosco|fale conosco|chame a gente),
    (poderia|pode|podes) (nos|enviar|informar|mandar)
  `,
  conditions: `
    se (você|nos|o senhor|a senhora|quiser|desejar|enviar|tiver|puder), assim que (recebermos|você|nos|o produto),
    quando (você|nos|recebermos), caso, depois de (nos|recebermos), após (recebermos|o recebimento|a receção), desde que
  `,
  past: `
    aconteceu, ocorreu, passada, passado, última, último,
    (seu|sua|teu|tua|o seu|a sua) (pedido|visita|compra|avaliação|ligação|mensagem) (de|da|do), desde, comprou, recebeu
  `,
};

export default words;
