const words = `
  a al algo algunas algunos ante antes aquí así aún cada como con contra cual cuando cuál cómo de del desde
  después donde dónde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está
  están estaba estas este esto estos estoy fue fueron ha hace haber había han hasta hay he hoy la las le les lo
  los más me mi mis mismo mucho mucha muchos muy nada ni no nos nosotros nuestra nuestro o otra otras otro otros
  para pero poco por porque puede pues que qué quien quién se sea según ser si sí siempre sin sobre solo sólo son
  su sus también tan tanto te tengo tiene tienen toda todas todo todos tu tú tus un una unas uno unos va y ya yo
  usted ustedes vez
`;

export default words;
