const words = `
  job jobs hiring vacancy vacancies career careers recruiter recruiting recruitment salary resume internship apply
  applicants coupon coupons voucher vouchers promo promocode discount discounts deal deals sale clearance giveaway
  giveaways sweepstakes raffle affiliate sponsored ad advert referral cashback recipe recipes horoscope lottery
  casino betting airdrop wholesale reseller
`;

export default words;
