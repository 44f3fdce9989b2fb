export default {
  phone: String.raw`telefone\p{L}*|tel|telem[óo]vel|telemovel|celular|lig(?:ue|a|uem|ar|ou)|contacto|contato|marcaç\p{L}*|informaç\p{L}*|meu n[úu]mero`,
  other: String.raw`encomenda\p{L}*|pedido\p{L}*|fatura\p{L}*|envio\p{L}*|rastreio|rastreamento|reserva\p{L}*|ticket\p{L}*|refer[êe]ncia\p{L}*|artigo\p{L}*|contrato\p{L}*|s[ée]rie|cliente|protocolo|n[ºo°]`,
};
