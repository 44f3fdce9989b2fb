const words = `
  empleo empleos vacante vacantes sueldo salario currículum prácticas cupón cupones promo promoción
  promociones descuento descuentos oferta ofertas rebajas sorteo patrocinado publicidad anuncio receta recetas
  horóscopo lotería casino mayorista
`;

export default words;
