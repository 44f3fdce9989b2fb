import type { ReplyPack } from '@/lib/language/packs/replies';

const pack: ReplyPack = {
  greeting: { named: ['Dag {name}!', 'Goedendag {name}!'], unnamed: [] },
  complaint: [
    {
      kind: 'own', tones: ['negative'],
      says: [
        'Dit hoort niet zo te gaan, sorry daarvoor.',
        'Hier hebben we steken laten vallen, onze excuses.',
      ],
    },
    {
      kind: 'own', tones: ['positive', 'careful'],
      says: [
        'Zo te lezen ging er iets mis, en dat willen we graag uitzoeken.',
        'Dit klinkt niet goed, we willen weten wat er speelt.',
      ],
    },
    { kind: 'acknowledge', says: ['Fijn dat je dit eerlijk zegt.', 'Goed dat je aan de bel trekt.'] },
    {
      kind: 'private',
      says: [
        'Stuur je ons een privébericht met je bestelnummer? Dan kunnen we meekijken.',
        'Met je bestelnummer in een privébericht kunnen we zien wat er is gebeurd.',
      ],
    },
  ],
  question: [
    { kind: 'thanks', tones: ['positive', 'careful'], says: ['Bedankt voor je vraag!', 'Leuk dat je dat vraagt!'] },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: [
        'Je wilt gewoon een duidelijk antwoord, dat snappen we.',
        'Dan meteen naar je vraag.',
      ],
    },
    { kind: 'fact', says: ['Het zit zo: […]', 'Het korte antwoord: […]'] },
    {
      kind: 'signOff',
      says: [
        'Kom je hiermee verder? Anders horen we het graag.',
        'Schiet je nog iets te binnen, stel je vraag dan gerust.',
      ],
    },
  ],
  purchase: [
    { kind: 'thanks', says: ['Leuk dat je interesse hebt!', 'Fijn dat je aan ons denkt!'] },
    { kind: 'fact', says: ['Handig om te weten voor je bestelt: […]', 'Je vindt het hier: […]'] },
    {
      kind: 'step',
      says: [
        'Twijfel je nog? Vertel ons waar je het voor zoekt.',
        'Kijk rustig rond en vraag ons de oren van het hoofd.',
      ],
    },
  ],
  praise: [
    { kind: 'thanks', review: true, says: ['Dank je wel voor deze mooie review!', 'Wat een fijne review, bedankt!'] },
    {
      kind: 'thanks', review: false,
      says: [
        'Wat leuk om te lezen, dank je wel!',
        'Daar worden we blij van, bedankt!',
      ],
    },
    { kind: 'signOff', says: ['Veel plezier ermee!', 'Van zulke woorden krijgen we energie.'] },
  ],
  cancel: [
    {
      kind: 'acknowledge',
      says: [
        'Je wilt stoppen, en dat is helemaal aan jou.',
        'Duidelijk, we respecteren je besluit.',
      ],
    },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'Dat we je hebben teleurgesteld, rekenen we onszelf aan.',
        'Sorry dat het zover moest komen.',
      ],
    },
    { kind: 'step', says: ['Opzeggen doe je als volgt: […]', 'Zo regel je het: […]'] },
    {
      kind: 'private',
      says: [
        'Loop je ergens vast? Stuur dan je bestelnummer in een privébericht.',
        'Lukt het niet, dan kun je ons privé je bestelnummer sturen.',
      ],
    },
  ],
  unclear: [
    { kind: 'thanks', review: true, says: ['Bedankt voor je review.', 'Dank je wel dat je een review achterliet.'] },
    { kind: 'thanks', review: false, says: ['Bedankt voor je bericht.', 'Dank je wel dat je ons noemt.'] },
    { kind: 'step', says: ['Kunnen we iets voor je doen?', 'Moeten we ergens naar kijken, laat het dan hier weten.'] },
  ],
};

export default pack;
