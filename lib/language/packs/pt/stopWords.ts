const words = `
  a à ainda agora ao aos às algo alguém algum antes até as aqui assim cada com como da das de dela dele deles
  depois do dos dois e é ela elas ele eles em entre era eram essa essas esse esses esta está estão estas estava
  este estes eu faz fazer foi for foram há isso isto já lá lhe mais mas me mesmo meu meus minha minhas muito muita
  muitos na não nas nada nem no nos nós nossa nosso num numa o os ou outra outro outros para pela pelas pelo pelos
  pode por porque pouco pois pra quando que quem qual se sem sempre ser será seu seus si só sobre sou sua suas são
  também tanto te tem têm ter teve tinha toda todas todo todos tu tudo um uma umas uns vai você vocês
`;

export default words;
