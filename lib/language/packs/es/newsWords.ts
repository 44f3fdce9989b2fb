import type { ValueGroups } from '@/lib/language/packs/lists';

/** Words of politics and news that judge; those that only name an event are left out. */
export const NEWS_WORDS: ValueGroups = [
  [2, 'honorabl*, libertad de expresión, justicia social, victoria histórica, récord histórico, avance histórico'],
  [2, 'rescatad* con vida, a salvo, sanos y salvos, sano y salvo, recuperación económica, ejemplo a seguir, dignific*'],
  [1, 'premio, premios, reconocimiento*, transparent*, transparencia'],
  [-1, 'desemple*, pobreza, miseri*, desigualdad, precari*, precariedad, contaminación, contaminad*, conflictiv*, polémica'],
  [-1, 'rechazo al, terroris*, asesinat*, violencia, represión, censur*, incumplimiento*, terrorist*'],
  [-2, 'corrup*, corrupción, soborn*, cohech*, prevaric*, malvers*, saque*, saqueador*, expoli*, nepotis*, clientelis*'],
  [-2, 'amiguism*, puertas giratorias, caciqu*, caciquil*, mafi*, mafios*, mafia, impunidad, impune*, impresentable*'],
  [-2, 'demagog*, demagogia, populis*, manipul*, manipulad*, manipulador*, adoctrin*, dictador*, dictatorial*, tiranía'],
  [-2, 'opres*, opresor*, represor*, represiv*, cínic*, cinismo, despilfarr*, derroch*, desgobiern*, desfalc*, saquead*'],
  [-2, 'tarifazo*, ajustazo, mentira tras, promesas incumplidas, promesas rotas, incumpl*, incumplid*, negligen*'],
  [-2, 'negligencia, irresponsabl*, irresponsabilidad, vendepatri*, apátrid*, antipatriot*, oportunis*, populach*, fascismo'],
  [-2, 'autoritarismo, genocid*, masacr*, violador*, pederast*, pedófil*, maltratador*, criminaliz*, dimite ya, dimisión ya'],
  [-2, 'que dimita, dimita ya, renuncie ya, que renuncie, váyanse todos, que se vayan, que se vaya, fuera ya, basta ya'],
  [-2, 'basta de, ya basta, inadmisible, chantaj*, saqueo'],
];
