/** What the signs mean stands in `../firstPerson.ts`. */
const words = `yo me mí mi mis mío mía míos mías conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras
  he tengo quiero creo pienso soy estoy puedo necesito espero recomiendo llevo compré pedí recibí probé usé fui
  encargué devolví recomendaría volveré volvería compraré compraría
  hemos tenemos queremos creemos somos estamos podemos necesitamos recomendamos compramos pedimos recibimos probamos
  fuimos volveremos`;

export default words;
