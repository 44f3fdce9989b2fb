const words = `
  a ai alors après as au aucun aussi autre aux avant avec avoir avait bien c ça car ce cela ces cet cette ceux
  chez comme comment d dans de des depuis deux dire dont donc du elle elles en encore entre es est et été étaient
  était être eu faire fait faut fois font il ils j je jamais jusque l la le les leur leurs là lui m ma mais me
  même mes moi moins mon n ne ni non nos notre nous on ont ou où par parce pas peu peut plus pour pourquoi près
  puis qu quand que quel quelle quelles quels qui quoi rien s sa sans se sera ses si soit son sont sous sur t ta
  te tes toi ton toujours tous tout toute toutes très trop tu un une va vais veux vers voilà vos votre vous
  vraiment y suis sommes avez avons c'est
`;

export default words;
