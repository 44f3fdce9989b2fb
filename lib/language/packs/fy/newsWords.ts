import type { ValueGroups } from '@/lib/language/packs/lists';

/** The tone of news and politics. What only names something bad is faint. */
export const NEWS_WORDS: ValueGroups = [
  [3, 'wrâldkampioen*, gouden medalje'],
  [2, 'treflikheid, jubel, jubelje, jubelet, jubele, lofrede, earebetoan, eare oan, rêding, fersoening, fersoene'],
  [2, 'solidariteit, solidêr, gerjochtichheid, rjochtfeardichheid, iendracht, ienriedich, trochbraak, mylpeal, mylpealen'],
  [2, 'oparbeide, bloei, bloeit, bloeiend, bloeiende, woltier, wolfeart, súksesferhaal'],
  [1, 'lykberjochtiging, emansipaasje, herstel, herstelt, groei, groeit, hoopjouwend, foarútstribjend, foarútstribjende'],
  [-1, 'oarloch, oarloggen, oanslach, oanslaggen, geweld, gewelddiedich, gewelddiedige, ynbraak, ynbraken, oerfal, oerfallen'],
  [-1, 'oerstreaming, oerstreamingen, stoarmskea, slachtoffer*, ferwûne, ferwûnen, earmoed, earmoede, wurkleas'],
  [-1, 'wurkleaze, wurkleazens, ynflaasje, besuniging*, besunigje, staking, fallisemint, fallisementen, fallyt, fallite'],
  [-1, 'ûntslach, ûntslaggen, ûntslein, beskuldig*, oanklacht, oanklachten, ferkearsûngelok'],
  [-2, 'kwea, kweade, kweaden, misdied, misdieden, misdie*, moard, moarden, moardner*, terror*, ekstremist*, fanatyk*'],
  [-2, 'propaganda, manipul*, sensuer, sensurearje, ûnderdruk*, polarisaasje, polarisearje, opstokje, opstoker*'],
  [-2, 'haatsiedderij, fersmoarg*, wanbelied, wanbestjoer, wanoarder, gaos, chaos, chaoatysk, chaotysk, chaotyske'],
  [-2, 'gaoatysk, falje, falen, faalt, faalde, falle troch de koer, blunder*, blundere, ôfgong, ôfgongen, nederlaach'],
  [-2, 'nederlagen, wantrouwen, wantrouwe, wantrout, efterdocht, efterkeamer*, achterkeamer*, pleuris, bangmakkerij'],
  [-2, 'bangmeitsje, bangmeitsjerij, populist*, opjeije, opruie, opruiend*, ophise, ophitse, ophitst, eskalear*, eskalaasje'],
  [-2, 'ûngelykheid, ûnrjocht, ûnderdrukking, útbuit*, útbuiting, útbuite, ûnferdraachsum*, yntolerant*, yntolerânsje'],
  [-2, 'goedpraterij, weikipe, doofpot, dôfpot, jildfersmiterij, jildfergriemerij'],
  [-3, 'korrupt, korrupte, korrupsje, corrupt, corrupte, diskrimin*, rasis*, rasist*, seksis*, seksist*, faskis*, fascis*'],
  [-3, 'nazi*, nepnijs, fake news, fakenews, folksferrieder*, lânferrieder*, lânferrie, ferkrêft*, bloedbad, skandaal'],
  [-3, 'skandalen, diktator*, tiran*, oarlochsmisdied*, genoside, folkenmoard, pedofyl*, beulen, beul, maffia*, boerebedroch'],
  [-3, 'folksferlakkerij, kiezersbedroch, ferlakke, ferlakkerij, ferneukje, ferneukt, ferneuke, bedondere, bedonderje'],
];
