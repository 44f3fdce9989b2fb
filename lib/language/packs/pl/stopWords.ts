const words = `
  a aby ale albo ani aż bardzo bez bo by być był była było były będzie będą chce chyba ci co coś czy czyli dla
  dlaczego do gdy gdzie go ich ile im inne inny i jak jaka jakie jaki jako ja jeden jedna jedno jego jej jemu jest
  jestem jeszcze jeśli już ją każdy kiedy kto która które który ku lub ma mają mam mi mnie mną moja moje może
  można mój mu my na nad nam nas nasz nasze nawet nic nich nie nigdy nim niż no o od on ona one oni ono oraz pan
  pani po pod poza przed przez przy raz się są sobie swoje ta tak taka taki takie tam te tego tej ten też to tobie
  toteż tu tutaj twoje twój ty tych tylko tym u w wam was wasz wiele więc wszystko wszyscy właśnie we z za zawsze
  ze że żeby
`;

export default words;
