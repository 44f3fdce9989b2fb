const words = `
  vaga vagas emprego empregos salário currículo estágio recrutamento cupom cupons promo promoção promoções
  desconto descontos oferta ofertas liquidação sorteio patrocinado publicidade anúncio receita receitas horóscopo
  loteria cassino atacado
`;

export default words;
