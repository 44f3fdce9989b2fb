const words = `
  a ad al alla alle agli ai allo anche ancora avere aveva c che chi ci ciò come con contro cosa così cui da dal
  dalla dalle dai dei del della delle dello degli di dopo dove due e è ed era erano essere fa fare fatto fino fra
  gli ha hai hanno ho i il in io l la le lei li lo loro lui ma me meno mi mia mie miei mio molto ne negli nei nel
  nella nelle nessuno niente no noi non nostra nostro o ogni ora per perché però più poco poi prima proprio può
  qua quale quando quanto quella quelle quelli quello questa queste questi questo qui se sei sempre senza si sia
  solo sono sopra sotto sta stato su sua sue sul sulla suo suoi te ti tra troppo tu tua tuo tutta tutte tutti
  tutto un una uno va vi voi
`;

export default words;
