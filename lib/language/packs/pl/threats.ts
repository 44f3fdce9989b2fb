/** Threats with lawyers, authorities, the press, bad reviews. */
export const THREATS = `
  (zgłaszam|zgłoszę|zgłosimy|zgłosić) (sprawę |to |was |)(do|na) (uokik|uokiku|rzecznika|knf|policję|policje), (skarga|skargę|zawiadomię|
  zawiadamiam) (sprawę |to |was |)(do|na) (uokik|uokiku|rzecznika|knf|policję|policje), (zgłaszam|zgłoszę|zgłosimy|zgłosić) (sprawę |to |was
  |)(do|na) (prokuratury|sanepidu|inspekcji|uke|urzędu|uodo|pip), (skarga|skargę|zawiadomię|zawiadamiam) (sprawę |to |was |)(do|na)
  (prokuratury|sanepidu|inspekcji|uke|urzędu|uodo|pip), (uokik|uokiku|rzecznik|rzecznika|rzecznikiem|rzecznikowi) (konsumenta|konsumentów|
  finansowego|praw|finansowy|konsumentow), do uokik*, (mój|moja|nasz) (prawnik|adwokat|radca) (się|już|wyśle|skontaktuje|skieruje|zajmie),
  (kieruję|skieruję|oddaję|oddam|pójdę|idę|podaję) (do|w|na) (sądu|sądzie|prawnika|drogę sądową|policję|adwokata|sad), (podam|pozwę|spotkamy
  się|widzimy się|kierujemy|podać|wystąpię) (do|w|na) (sądu|sądzie|prawnika|drogę sądową|policję|adwokata|sad), (pozew|pozwu|pozwę|pozwiemy|
  pozywam) (zbiorowy|w|was|o|ich|przeciw*|), droga sądowa, drogę sądową, drogą sądową, (kroki|konsekwencje|środki) prawne, wezwanie (do
  zapłaty|przedsądowe), (wystawię|wystawiam|napiszę) (wam |państwu |wam taką |wam negatywną )(opinię|opinie|recenzję|gwiazdkę) (na|gdzie|
  wszędzie|że), (zostawię|wystawie|napisze) (wam |państwu |wam taką |wam negatywną )(opinię|opinie|recenzję|gwiazdkę) (na|gdzie|wszędzie|
  że), (wystawię|wystawiam|napiszę) (negatywną |złą |taką |)(opinię|opinie|recenzję|gwiazdkę) (na|gdzie|wszędzie|że), (zostawię|wystawie|
  napisze) (negatywną |złą |taką |)(opinię|opinie|recenzję|gwiazdkę) (na|gdzie|wszędzie|że), (negatywn*|jednogwiazdkow*) (opinie|opinię|
  opinia) (wszędzie|gdzie się da|na google|pójdzie), (nagłośnię|nagłośnić|nagłaśniam|nagłośnimy|obsmaruję|opiszę was|opiszę to|opisze was|
  upublicznię|rozgłoszę), (zgłoszę się|idę|pójdę|napiszę|odezwę się|dzwonię|zadzwonię|sprawa trafi|trafi|piszę) (do|z tym do) (mediów|
  telewizji|gazety|prasy|uwagi|interwencji|tvn|prawnika|dziennikarz*|rzecznika|uokik*|urzędu|inspekcji|prezesa), (pożałujecie|popamiętacie|
  się nie pozbieracie|dowiedzą się o was|wszyscy się dowiedzą|cały internet się|ostatnie ostrzeżenie|ostatni raz wzywam|żądam ... w
  przeciwnym razie|w przeciwnym razie)
`;
