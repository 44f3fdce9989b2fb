import type { ReplyPack } from '@/lib/language/packs/replies';

const pack: ReplyPack = {
  greeting: { named: ['Goeie {name}!', 'Bêste {name}!'], unnamed: ['Goeie!', 'Goendei!'] },
  complaint: [
    { kind: 'thanks', says: ['Tank dat jo it rjochtút sizze.', 'Goed dat jo ús dit witte litte.'] },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'Dat hie net barre moatten, en dat leit oan ús.',
        'Jo mochten better fan ús ferwachtsje, it spyt ús.',
      ],
    },
    {
      kind: 'own', tones: ['positive', 'careful'],
      says: [
        'It liket derop dat der wat misgien is, en wy wolle graach witte wat.',
        'Sa’t jo it skriuwe, heart it net te gean.',
      ],
    },
    {
      kind: 'private',
      says: [
        'Stjoer ús asjebleaft jo bestelnûmer yn in priveeberjocht, dan kinne wy it neisjen.',
        'Wolle jo ús jo bestelnûmer yn in priveeberjocht stjoere? Dan kinne wy it weromfine.',
      ],
    },
  ],
  question: [
    { kind: 'thanks', tones: ['positive', 'careful'], says: ['Tank foar jo fraach.', 'Moai dat jo it freegje.'] },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: [
        'Jo hawwe rjocht op in dúdlik antwurd.',
        'Dan daliks nei jo fraach.',
      ],
    },
    { kind: 'fact', says: ['It antwurd is: […]', 'Koart sein: […]'] },
    {
      kind: 'signOff',
      says: [
        'Is it noch net dúdlik? Freegje gerêst troch.',
        'Mei mear fragen kinne jo hjir altyd telâne.',
      ],
    },
  ],
  purchase: [
    { kind: 'thanks', says: ['Moai dat jo belangstelling hawwe!', 'Tank foar jo belangstelling!'] },
    { kind: 'fact', says: ['Goed om te witten foar’t jo bestelle: […]', 'Hjir is it te krijen: […]'] },
    {
      kind: 'step',
      says: [
        'As jo noch twivelje, skriuw dan wêr’t jo it foar brûke wolle.',
        'Nim de tiid en freegje mar wat jo witte wolle.',
      ],
    },
  ],
  praise: [
    {
      kind: 'thanks', review: true,
      says: [
        'Tige tank foar dizze moaie resinsje!',
        'Mei sa’n resinsje binne wy wiis!',
      ],
    },
    { kind: 'thanks', review: false, says: ['Tige tank foar jo freonlike wurden!', 'Dat docht ús goed, tige tank!'] },
    { kind: 'signOff', says: ['Folle wille dermei!', 'Dêr dogge wy it foar.'] },
  ],
  cancel: [
    { kind: 'acknowledge', says: ['Jo kar is dúdlik, en dy is oan jo.', 'Wy respektearje dat jo ophâlde wolle.'] },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'It spyt ús dat wy it net goed dien hawwe.',
        'Spitich dat it troch ús sa fier kommen is.',
      ],
    },
    { kind: 'step', says: ['Opsizze giet sa: […]', 'Jo kinne it sa opsizze: […]'] },
    {
      kind: 'private',
      says: [
        'Komme jo der net út, stjoer ús dan jo bestelnûmer yn in priveeberjocht.',
        'Slagget it net? Mei jo bestelnûmer yn in priveeberjocht kinne wy meisjen.',
      ],
    },
  ],
  unclear: [
    { kind: 'thanks', review: true, says: ['Tank foar jo resinsje.', 'Tank dat jo de tiid namen foar in resinsje.'] },
    { kind: 'thanks', review: false, says: ['Tank foar jo berjocht.', 'Tank dat jo oer ús skriuwe.'] },
    {
      kind: 'step',
      says: [
        'Kinne wy jo earne mei helpe?',
        'Is der wat dêr’t wy nei sjen moatte, skriuw it hjir dan.',
      ],
    },
  ],
};

export default pack;
