/** Phrases that ask, question mark or not. */
export const QUESTIONS = `
  (alguém|alguem|alguma alma|alguém aqui|alguém que|alg) (sabe|sabem|pode|poderia|consegue|conhece|tem|já|me|usa|comprou|teve|recomenda|
  mais|aí|testou|indica|entende|explica|dá|dar|passa|do|da|com), (vocês|vcs|voces|vc|você|cês) (sabem|sabe|entregam|fazem|faz|vendem|têm|
  tem|enviam|aceitam|trabalham|abrem|mandam|atendem|aceita|poderiam|podem|conhecem|parcelam|estão|vão|já), (gostaria|queria|quero|preciso|
  gostava|desejo|desejava|queríamos) (de |)(saber|tirar uma dúvida|perguntar|entender|esclarecer|uma informação|informações|mais
  informações|obter informações|tirar dúvida|tirar dúvidas|saber se), (me|nos) (pode|podem|poderia|poderiam|consegue|ajuda) (uma dúvida|
  informar|dizer|ajudar|explicar|confirmar|esclarecer|como|se|onde|passar|tirar), (me|nos) (ajudem|explica|tira|informa|informem|diz|digam)
  (uma dúvida|informar|dizer|ajudar|explicar|confirmar|esclarecer|como|se|onde|passar|tirar), (pode|podem|poderia|poderiam|consegue|
  conseguem) (me |-me |informar-me|dizer-me|)(informar|dizer|confirmar|explicar|esclarecer|indicar|passar|tirar|ajudar com), (podem|pode|
  poderia|poderiam) (dizer-me|informar-me|confirmar-me|explicar-me|ajudar-me|indicar-me|esclarecer-me), (como|onde|quando) (faço|faz|
  funciona|funcionam|é que|eu|posso|consigo|fazer|conecta|instala|configura|configuro|uso|usa|se|ativo|cadastro|vejo|fica|ficam|chega|
  chegam|encontro|altero|mudo|troco|pago|acesso|vai), (uma|tenho uma|tirem uma|surgiu uma|minha|duas) (dúvida|duvida|pergunta|dúvidas|
  perguntas|questão), dúvida (sobre|de|com|quanto|cruel|aqui|gente), (qual|quais) (é |o |a |os |são os |são as
  |)(prazo|tempo|horário|diferença|tamanho|número|telefone|modelo|documentos|requisitos|voltagem|endereço|autonomia|site|contato|valor do
  frete), qual o prazo, quanto tempo (demora|leva|dura|para|pra|até), (é possível|dá pra|dá para|tem como|há como|existe|existe alguma|tem
  alguma|há alguma|posso|podemos|consigo|será que dá|será possível) (forma|maneira|usar|trocar|pagar|parcelar|retirar|devolver|pedir|fazer|
  mudar|conectar|colocar), (é possível|dá pra|dá para|tem como|há como|existe|existe alguma|tem alguma|há alguma|posso|podemos|consigo|será
  que dá|será possível) (instalar|comprar só|de|reservar|alterar|levar|ir|opção|saber|lavar|receber|recuperar|ligar|buscar), (fazem|faz|têm|
  tem|há|enviam|entregam|aceitam|vendem) (entrega|entregas|envio|envios|em|para|desconto|troca|estacionamento|garantia|frete|loja|no|na|pix|
  cartão|multibanco|mb way|portes|wi-fi|opção|previsão|tamanho|estoque|stock), (me |)(ajuda|ajudem|ajudem-me|socorro|help) (por favor|pfv|
  pf|aí|gente|como|a|com|alguém|pls), (queria|quero|gostava de) (a |)opini(ão|ões), (opinião|opiniões|experiências|relatos) (sobre|de|com),
  (é|são|será) (compatível|compatíveis) com, (gente|pessoal|alguém) (como|onde|qual|quando|é normal|isso é normal), pergunto-me, será que
  (tem|vai|vocês|dá|ainda|pode|volta|funciona), (abre|abrem|funciona|funcionam|fecha) (domingo|sábado|feriado|amanhã|hoje|aos|no|que horas|
  até|segunda), que horas, (não|nao) (entendi|sei|consegui) como (faz|conecta|liga|usa|instala|funciona|se), a garantia cobre
`;
