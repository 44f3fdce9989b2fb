const words = `
  iş ilanı ilan ilanları maaş başvuru staj kariyer kupon kuponu indirim indirimi indirimli kampanya kampanyası
  çekiliş çekilişi reklam sponsorlu tarif tarifi burç piyango casino toptan
`;

export default words;
