const words = `
  emploi emplois recrutement recrute salaire candidature stage carrière coupon coupons promo promotion promotions
  réduction réductions remise soldes concours cadeau sponsorisé publicité recette recettes horoscope loterie
  casino grossiste
`;

export default words;
