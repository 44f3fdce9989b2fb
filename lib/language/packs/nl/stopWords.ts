const words = `
  de het een en van ik te dat die in is je niet zijn op aan met als voor had er maar om hem dan zou of wat mijn
  men dit zo door over ze zich bij ook tot daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge
  geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier
  wie werd altijd doch wordt wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere we wij
  jullie jouw onze hij was bent hebt gaat gaan ga weer wel heel erg echt gewoon nooit waar waarom welke welk elke
  elk wanneer steeds misschien mag weg terug uit af
`;

export default words;
