/** What the signs mean stands in `../firstPerson.ts`. */
const words = `eu me mim meu minha meus minhas comigo nós nosso nossa nossos nossas conosco connosco
  comprei pedi recebi gostei adorei amei usei paguei tentei devolvi voltei esperei fiquei fui tenho quero acho estou
  sou posso preciso vou sei recomendo
  compramos pedimos recebemos gostamos adoramos usamos fomos temos queremos achamos estamos somos podemos precisamos
  vamos recomendamos`;

export default words;
