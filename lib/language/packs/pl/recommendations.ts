/** How people tell others to take something. */
export const RECOMMENDATIONS = `
  (polecam|polecamy|polecę|poleciłem|poleciłam|poleciłbym|poleciłabym|polecać|polecane|polecana|polecany|polecony|rekomenduję|rekomendujemy|
  rekomenduje), (gorąco|szczerze|serdecznie|bardzo|zdecydowanie|naprawdę|mega|z czystym sumieniem|z całego serca|każdemu|wszystkim|jak
  najbardziej|z ręką na sercu) (polecam|polecamy|rekomenduję|poleciłbym|poleciłabym), (godny|godna|godne|godni|warty|warta|warte)
  (polecenia|uwagi|zaufania|swojej ceny|grzechu), (bierzcie|brać|bierz|kupujcie|kupuj|idźcie|jedźcie|zamawiajcie|ściągajcie|pobierajcie|
  spróbujcie|korzystajcie|próbujcie|warto kupić|warto spróbować|warto odwiedzić|warto wpaść|wpadajcie) (w ciemno|śmiało|bez|i|koniecznie|
  nie|do|tam|póki|a|to), w ciemno, (bierzcie|brać|bierz) śmiało, nie (pożałujecie|pożałujesz|zawiedziecie|zawiedziesz|zawiedziecie się|
  będziecie żałować|będziesz żałować|rozczarujecie), nie wahajcie się, nie wahaj się, nie zastanawiajcie się, nie ma się co zastanawiać,
  (musicie|musisz|trzeba) (spróbować|wypróbować|odwiedzić|kupić|zobaczyć|mieć|przeczytać|tam pójść|przetestować|tego spróbować), (must have|
  musthave|must-have|obowiązkowy punkt|obowiązkowo), (powiedziałem|powiedziałam|poleciłem|poleciłam|polecam|polecę|opowiadam) (już |o nich
  |go |ją |to |)(znajomym|rodzinie|wszystkim|każdemu), (powiedziałem|powiedziałam|poleciłem|poleciłam|polecam|polecę|opowiadam) (już |o nich
  |go |ją |to |)(koleżankom|kolegom|całej|przyjaciołom|mamie), (jak|jeśli|jeżeli|kto|komu) (szukacie|szukasz|szuka|chcecie|chcesz|macie|
  lubicie|ktoś szuka) ... (to tylko|to|polecam|bierzcie|warto|tylko|idźcie), (cała rodzina|wszyscy znajomi|pół rodziny) (już|ma|używa|
  korzysta), będę polecać, będziemy polecać
`;
