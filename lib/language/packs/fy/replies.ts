import type { ReplyPack } from '@/lib/language/packs/replies';

const pack: ReplyPack = {
  greeting: {
    named: { familiar: ['Dei {name}.', 'Goeie {name}.'], formal: ['Goeie {name}.', 'Goendei {name}.'] },
    unnamed: { familiar: ['Dei.', 'Goeie.'], formal: ['Goeie.', 'Goendei.'] },
  },
  address: 'formal',
  within: { hours: { one: 'binnen in oere', other: 'binnen {n} oeren' }, days: { one: 'binnen in dei', other: 'binnen {n} dagen' } },
  quote: {
    familiar: ['Meie wy in sin út dyn resinsje op ús webside sette?', 'Fynst it goed as wy dizze wurden fan dy oanhelje?'],
    formal: ['Meie wy in sin út jo resinsje op ús webside sette?', 'Fine jo it goed as wy dizze wurden fan jo oanhelje?'],
  },
  threat: [
    {
      kind: 'thanks', grave: true,
      says: {
        familiar: ['Goed datst dit sa dúdlik skriuwst, want it is earnst.', 'Dit nimme wy earnstich, tank datst it sizze wolst.'],
        formal: ['Goed dat jo dit sa dúdlik skriuwe, want it is earnst.', 'Dit nimme wy earnstich, tank dat jo it sizze.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: { familiar: ['Datst poer bist, snappe wy goed.', 'Dyn lilkens is te begripen.'], formal: ['Dat jo poer binne, begripe wy goed.', 'Jo lilkens is te begripen.'] },
    },
    {
      kind: 'acknowledge',
      says: { familiar: ['De mjitte is fol, dat is dúdlik.', 'Wy lêze hoe heech it dy sit.'], formal: ['De mjitte is fol, dat is dúdlik.', 'Wy lêze hoe heech it jo sit.'] },
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['It spyt ús dat wy dy safier brocht hawwe.', 'Dit hiene wy foarkomme moatten, sorry.'],
        formal: ['It spyt ús dat wy jo safier brocht hawwe.', 'Dit hiene wy foarkomme moatten, dat spyt ús.'],
      },
    },
    { kind: 'own', says: ['As wy hjir misgongen binne, is it oan ús om it goed te meitsjen.', 'Leit it oan ús, dan hearre wy dat te witten.'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Wolsto ús yn in priveeberjocht skriuwe wat der bard is, mei dyn bestelnûmer derby?',
          'Mei dyn bestelnûmer yn in priveeberjocht kinne wy it hiele ferhaal neigean.',
          'Stjoer ús in priveeberjocht oer bestelling {order}, dan kinne wy it hiele ferhaal neigean.',
          'Wolsto ús yn in priveeberjocht skriuwe wat der mei bestelling {order} bard is?',
        ],
        formal: [
          'Wolle jo ús yn in priveeberjocht skriuwe wat der bard is, mei jo bestelnûmer derby?',
          'Mei jo bestelnûmer yn in priveeberjocht kinne wy it hiele ferhaal neigean.',
          'Stjoer ús in priveeberjocht oer bestelling {order}, dan kinne wy it hiele ferhaal neigean.',
          'Wolle jo ús yn in priveeberjocht skriuwe wat der mei bestelling {order} bard is?',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Lit ús der rjochtstreeks oer prate: {contact}.',
          'Fia {contact} kinst ús it hiele ferhaal fertelle.',
          'Us klantetsjinst kin it hiele ferhaal mei dy trochnimme.',
          'Nim asjebleaft kontakt op mei ús klantetsjinst, dan kin it hiele ferhaal op ’e tafel.',
        ],
        formal: [
          'Lit ús der rjochtstreeks oer prate: {contact}.',
          'Fia {contact} kinne jo ús it hiele ferhaal fertelle.',
          'Us klantetsjinst kin it hiele ferhaal mei jo trochnimme.',
          'Nim asjebleaft kontakt op mei ús klantetsjinst, dan kin it hiele ferhaal op ’e tafel.',
        ],
      },
    },
    { kind: 'time', says: { familiar: ['Antwurd krijst {within}.', 'Do hearst {within} fan ús.'], formal: ['Antwurd krije jo {within}.', 'Jo hearre {within} fan ús.'] } },
  ],
  cancel: [
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Dyn kar is dúdlik, en dy is oan dy.', 'Datst derôf wolst, dêr hâlde wy dy net fan ôf.'],
        formal: ['Jo kar is dúdlik, en dy is oan jo.', 'Wy respektearje dat jo ophâlde wolle.'],
      },
    },
    {
      kind: 'own', tones: ['negative'], feelings: ['anger'],
      says: { familiar: ['Wy hawwe it der by sitte litten, en dat spyt ús.', 'Dyn argewaasje is terjochte, sorry.'], formal: ['Wy hawwe it der by sitte litten, en dat spyt ús.', 'Jo argewaasje is terjochte, it spyt ús.'] },
    },
    { kind: 'own', tones: ['negative'], says: ['It spyt ús dat wy it net goed dien hawwe.', 'Spitich dat it troch ús sa fier kommen is.'] },
    { kind: 'step', answered: true, says: ['Opsizze giet sa: {answer}', 'Sa is it te regeljen: {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Giet it om in bestelling of om in abonnemint?', 'Wat wolst krekt opsizze: in bestelling, in akkount, wat oars?', 'Giet it om bestelling {order}?', 'Wolsto allinnich bestelling {order} annulearje?'],
        formal: ['Giet it om in bestelling of om in abonnemint?', 'Wat wolle jo krekt opsizze: in bestelling, in akkount, wat oars?', 'Giet it om bestelling {order}?', 'Wolle jo allinnich bestelling {order} annulearje?'],
      },
    },
    {
      kind: 'private', messages: true, answered: true,
      says: {
        familiar: ['Komst der net út, stjoer ús dan in priveeberjocht.', 'Slagget it net? Yn in priveeberjocht kinne wy meisjen.'],
        formal: ['Komme jo der net út, stjoer ús dan in priveeberjocht.', 'Slagget it net? Yn in priveeberjocht kinne wy meisjen.'],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Dyn bestelnûmer of mailadres kin yn in priveeberjocht, dan kinne wy it mei dy regelje.', 'Yn in priveeberjocht kinne wy sjen wat der foar nedich is.'],
        formal: ['Jo bestelnûmer of mailadres kin yn in priveeberjocht, dan kinne wy it mei jo regelje.', 'Yn in priveeberjocht kinne wy sjen wat der foar nedich is.'],
      },
    },
    {
      kind: 'private',
      says: {
        familiar: ['Slagget it net, dan kinst ús hjir berikke: {contact}.', 'Rinst earne fêst? Wy binne te berikken fia {contact}.'],
        formal: ['Slagget it net, dan kinne jo ús hjir berikke: {contact}.', 'Rinne jo earne fêst? Wy binne te berikken fia {contact}.'],
      },
    },
    { kind: 'time', answered: false, says: ['Antwurd komt {within}.', 'It antwurd is der {within}.'] },
  ],
  complaint: [
    { kind: 'thanks', manner: 'polite', says: { familiar: ['Tank datst it sa kreas skriuwst.', 'Moai datst der kalm ûnder bliuwst, nettsjinsteande alles.'], formal: ['Tank dat jo it sa kreas skriuwe.', 'Wy wurdearje jo freonlike wurden, nettsjinsteande alles.'] } },
    { kind: 'thanks', manner: 'rude', says: ['Dizze lilkens is oankommen.', 'Dat is rjochtút sein, en it is oankommen.'] },
    { kind: 'thanks', says: { familiar: ['Tank datst it rjochtút seist.', 'Goed datst ús dit witte litst.'], formal: ['Tank dat jo it rjochtút sizze.', 'Goed dat jo ús dit witte litte.'] } },
    { kind: 'own', tones: ['negative'], grave: true, says: ['Hjir binne wy fan skrokken, en it spyt ús.', 'Soks mei net barre, en it spyt ús tige.'] },
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment'],
      says: { familiar: ['Do mochtst better fan ús ferwachtsje, it spyt ús.', 'Wy hawwe dy teloarsteld, sorry.'], formal: ['Jo mochten better fan ús ferwachtsje, it spyt ús.', 'Wy hawwe jo teloarsteld, en dat spyt ús.'] },
    },
    { kind: 'own', tones: ['negative'], says: ['Dat hie net barre moatten, en dat leit oan ús.', 'Hjir hawwe wy it lizze litten, it spyt ús.'] },
    { kind: 'own', tones: ['positive', 'careful'], says: ['It liket derop dat der wat misgien is, en wy wolle graach witte wat.', 'Sa te lêzen gie it net goed, en dat is oan ús.'] },
    { kind: 'acknowledge', feelings: ['anger'], says: { familiar: ['Datst lilk bist, is te begripen.', 'Wy soene ek poer wêze.'], formal: ['Dat jo lilk binne, is te begripen.', 'Wy soene sels ek lilk wêze.'] } },
    { kind: 'acknowledge', feelings: ['fear'], says: { familiar: ['Datst dy soargen makkest, snappe wy.', 'Fansels makkest dy dan soargen.'], formal: ['Dat jo jo soargen meitsje, snappe wy.', 'Dêr soene wy ek noed oer hawwe.'] } },
    { kind: 'acknowledge', feelings: ['confusion'], says: ['Wy hiene dat dúdliker sizze moatten.', 'Dat is ek betiizjend.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'Wat hjir helpe kin: {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Stjoer ús asjebleaft dyn bestelnûmer yn in priveeberjocht, dan kinne wy it neisjen.',
          'Wolsto ús dyn bestelnûmer yn in priveeberjocht stjoere? Dan kinne wy it weromfine.',
          'Giet it om bestelling {order}? In priveeberjocht is genôch, dan kinne wy it neisjen.',
          'Wolsto yn in priveeberjocht skriuwe wat der mei bestelling {order} mis is?',
        ],
        formal: [
          'Stjoer ús asjebleaft jo bestelnûmer yn in priveeberjocht, dan kinne wy it neisjen.',
          'Wolle jo ús jo bestelnûmer yn in priveeberjocht stjoere? Dan kinne wy it weromfine.',
          'Giet it om bestelling {order}? In priveeberjocht is genôch, dan kinne wy it neisjen.',
          'Wolle jo yn in priveeberjocht skriuwe wat der mei bestelling {order} mis is?',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Mei dyn bestelnûmer derby helpe wy dy fierder fia {contact}.',
          'Wolsto ús it bestelnûmer trochjaan? Dat kin fia {contact}.',
          'Us klantetsjinst kin it mei dyn bestelnûmer neisjen.',
          'Nim asjebleaft mei dyn bestelnûmer kontakt op mei ús klantetsjinst.',
        ],
        formal: [
          'Mei jo bestelnûmer derby kinne wy it neisjen fia {contact}.',
          'Wolle jo ús it bestelnûmer trochjaan? Dat kin fia {contact}.',
          'Us klantetsjinst kin it mei jo bestelnûmer neisjen.',
          'Nim asjebleaft mei jo bestelnûmer kontakt op mei ús klantetsjinst.',
        ],
      },
    },
    { kind: 'time', says: { familiar: ['Dan hearst {within} fan ús.', 'Antwurd krijst {within}.'], formal: ['Dan hearre jo {within} fan ús.', 'Antwurd krije jo {within}.'] } },
  ],
  fear: [
    { kind: 'acknowledge', feelings: ['fear'], grave: true, says: { familiar: ['Dyn noed nimme wy hiel serieus.', 'Goed datst alarm slachst.'], formal: ['Jo noed nimme wy hiel serieus.', 'Goed dat jo alarm slagge.'] } },
    { kind: 'acknowledge', feelings: ['fear'], says: { familiar: ['Wy snappe datst dy soargen makkest.', 'Mei soks wolst gjin risiko nimme.'], formal: ['Wy snappe dat jo jo soargen meitsje.', 'Mei soks wolle jo gjin risiko nimme.'] } },
    { kind: 'acknowledge', says: { familiar: ['Ferstannich datst it earst freegest.', 'Better te foarsichtich as te gau.'], formal: ['Ferstannich dat jo it earst freegje.', 'Better te foarsichtich as te gau.'] } },
    { kind: 'fact', answered: true, says: ['Dit witte wy der fan: {answer}', '{answer}'] },
    {
      kind: 'private', grave: true, messages: true, answered: false,
      says: {
        familiar: ['Stjoer ús fuort in priveeberjocht mei watst sjoen hast.', 'Wolsto ús daliks yn in priveeberjocht skriuwe wat der bard is?'],
        formal: ['Stjoer ús fuort in priveeberjocht mei wat jo sjoen hawwe.', 'Wolle jo ús daliks yn in priveeberjocht skriuwe wat der bard is?'],
      },
    },
    { kind: 'private', grave: true, answered: false, says: { familiar: ['It fluchst berikst ús fia {contact}.', 'Wachtsje net en nim kontakt op: {contact}.'], formal: ['It fluchst berikke jo ús fia {contact}.', 'Wachtsje net en nim kontakt op: {contact}.'] } },
    {
      kind: 'step', answered: false, grave: true,
      says: {
        familiar: ['Giet it om watst thús hast, brûk it dan leaver net oant it dúdlik is.', 'Oant it útsocht is, kinst it better net brûke.'],
        formal: ['Giet it om wat jo thús hawwe, brûk it dan leaver net oant it dúdlik is.', 'Oant it útsocht is, kinne jo it better net brûke.'],
      },
    },
    {
      kind: 'step', answered: false, grave: false,
      says: {
        familiar: ['Wêr komt it wei, wat hast krekt lêzen of sjoen?', 'Wat makket dy net gerêst?', 'Wat makket dy net gerêst oan {product}?', 'Giet it dy om {product}, of om alles fan ús?'],
        formal: ['Wêr komt it wei, wat hawwe jo krekt lêzen of sjoen?', 'Wat makket jo net gerêst?', 'Wat makket jo net gerêst oan {product}?', 'Giet it jo om {product}, of om alles fan ús?'],
      },
    },
    { kind: 'signOff', answered: true, says: { familiar: ['Bist der noch net gerêst op? Freegje mar troch.', 'Twivelst noch, dan hearre wy it graach.'], formal: ['Binne jo der noch net gerêst op? Freegje mar troch.', 'Twivelje jo noch, dan hearre wy it graach.'] } },
  ],
  question: [
    { kind: 'thanks', tones: ['positive', 'careful'], says: { familiar: ['Tank foar dyn fraach.', 'Moai datst it freegest.'], formal: ['Tank foar jo fraach.', 'Moai dat jo it freegje.'] } },
    { kind: 'acknowledge', tones: ['negative'], says: { familiar: ['Do hast rjocht op in dúdlik antwurd.', 'Dan daliks nei dyn fraach.'], formal: ['Jo hawwe rjocht op in dúdlik antwurd.', 'Dan daliks nei jo fraach.'] } },
    { kind: 'acknowledge', feelings: ['confusion'], says: ['It is ek net sa dúdlik, dat jouwe wy ta.', 'Dat is ek wat in gepuzel.'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Om hokker produkt giet it dy? Dan kinne wy it yn ien kear goed sizze.',
          'Skriuw der efkes by hokker produkt it is en wannear’tst it kocht hast.',
          'Giet it dy om {product}?',
          'Wat wolst krekt witte oer {product}?',
          'Wêr’t bestelling {order} no is, sjochst hjir: {tracking}.',
          'Bestelling {order} is hjir te folgjen: {tracking}.',
        ],
        formal: [
          'Om hokker produkt giet it jo? Dan kinne wy it yn ien kear goed sizze.',
          'Skriuw der efkes by hokker produkt it is en wannear’t jo it kocht hawwe.',
          'Giet it jo om {product}?',
          'Wat wolle jo krekt witte oer {product}?',
          'Wêr’t bestelling {order} no is, sjogge jo hjir: {tracking}.',
          'Bestelling {order} is hjir te folgjen: {tracking}.',
        ],
      },
    },
    { kind: 'fact', answered: true, says: ['{answer}', 'Koart sein: {answer}'] },
    { kind: 'signOff', answered: true, manner: 'polite', says: { familiar: ['Graach dien, en freegje gerêst troch.', 'Mei nocht beantwurde, en mei mear fragen bist wolkom.'], formal: ['Graach dien, en freegje gerêst troch.', 'Mei nocht beantwurde, en mei mear fragen binne jo wolkom.'] } },
    { kind: 'signOff', answered: true, says: { familiar: ['Is it noch net dúdlik? Freegje gerêst troch.', 'Mei mear fragen kinst hjir altyd telâne.'], formal: ['Is it noch net dúdlik? Freegje gerêst troch.', 'Mei mear fragen kinne jo hjir altyd telâne.'] } },
  ],
  request: [
    { kind: 'thanks', tones: ['positive', 'careful'], says: { familiar: ['Tank foar dyn foarstel.', 'Moai datst meitinkst.'], formal: ['Tank foar jo foarstel.', 'Moai dat jo meitinke.'] } },
    { kind: 'acknowledge', tones: ['negative'], says: { familiar: ['Datst dit mist, is wol dúdlik.', 'Wy snappe datst hjirop wachtest.'], formal: ['Dat jo dit misse, is wol dúdlik.', 'Wy snappe dat jo hjirop wachtsje.'] } },
    { kind: 'signOff', answered: false, says: ['Oft it der komt, kinne wy net sizze, mar it foarstel is oankommen.', 'Tasizze kinne wy neat, mar it idee is dúdlik.'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Wêr soest it it meast foar brûke?', 'Hoe rêdst dy no sûnder?', 'Is dat foar {product}, of soest it oeral brûke?', 'Wêr soest it by {product} it meast foar brûke?'],
        formal: ['Wêr soene jo it it meast foar brûke?', 'Hoe rêde jo jo no sûnder?', 'Is dat foar {product}, of soene jo it oeral brûke?', 'Wêr soene jo it by {product} it meast foar brûke?'],
      },
    },
    { kind: 'fact', answered: true, says: ['Op it stuit is it sa: {answer}', '{answer}'] },
  ],
  comparison: [
    { kind: 'acknowledge', says: { familiar: ['Goed datst earst fergelikest.', 'Njonken elkoar lizze, dat is it bêste watst dwaan kinst.'], formal: ['Goed dat jo earst fergelykje.', 'Njonken elkoar lizze, dat is it bêste wat jo dwaan kinne.'] } },
    { kind: 'fact', answered: true, says: ['Oer dat fan ússels kinne wy dit sizze: {answer}', 'Oan ús kant is it sa: {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Wat is foar dy it belangrykst?', 'Wêr wolst it foar brûke, dan kinne wy meitinke?', 'Alles oer {product} stiet hjir: {link}.', 'Om goed te fergelykjen: {product} stiet op {link}.'],
        formal: ['Wat is foar jo it belangrykst?', 'Wêr wolle jo it foar brûke, dan kinne wy meitinke?', 'Alles oer {product} stiet hjir: {link}.', 'Om goed te fergelykjen: {product} stiet op {link}.'],
      },
    },
    { kind: 'signOff', says: { familiar: ['En kies wat by dy past, ek as dat net by ús is.', 'Freegje mar, wy sizze it earlik.'], formal: ['En kies wat by jo past, ek as dat net by ús is.', 'Freegje mar, wy sizze it earlik.'] } },
  ],
  purchase: [
    { kind: 'thanks', says: { familiar: ['Moai datst belangstelling hast!', 'Tank foar dyn belangstelling!'], formal: ['Moai dat jo belangstelling hawwe!', 'Tank foar jo belangstelling!'] } },
    { kind: 'acknowledge', feelings: ['joy'], says: { familiar: ['Moai datst der sa’n nocht oan hast.', 'Sa’n foarnimmen, dêr wurde wy ek bliid fan.'], formal: ['Moai dat jo der sa’n nocht oan hawwe.', 'Sa’n foarnimmen, dêr wurde wy ek bliid fan.'] } },
    { kind: 'fact', answered: true, says: { familiar: ['Goed om te witten foardatst bestelst: {answer}', '{answer}'], formal: ['Goed om te witten foar’t jo bestelle: {answer}', '{answer}'] } },
    {
      kind: 'step',
      says: {
        familiar: ['Ast noch twivelest, skriuw dan wêr’tst it foar brûke wolst.', 'Nim de tiid en freegje mar watst witte wolst.', 'Hjir is it te krijen: {link}.', 'Sjoch mar ris hjir: {link}.', '{product} is hjir te krijen: {link}.', 'Alles oer {product} fynst hjir: {link}.'],
        formal: ['As jo noch twivelje, skriuw dan wêr’t jo it foar brûke wolle.', 'Nim de tiid en freegje mar wat jo witte wolle.', 'Hjir is it te krijen: {link}.', 'Sjoch mar ris hjir: {link}.', '{product} is hjir te krijen: {link}.', 'Alles oer {product} fine jo hjir: {link}.'],
      },
    },
  ],
  recommendation: [
    { kind: 'thanks', says: { familiar: ['Tige tank datst ús oanriedst!', 'Moai datst it oaren ek gunst, tige tank!'], formal: ['Tige tank dat jo ús oanriede!', 'Moai dat jo it oaren ek gunne, tige tank!'] } },
    { kind: 'signOff', humour: true, tones: ['positive'], says: ['Sels hiene wy it net better sizze kinnen.', 'Op de ôfdieling ferkeap wurde se al senuweftich.'] },
    { kind: 'signOff', says: ['En wa’t noch fragen hat: hjir is elkenien wolkom.', 'In goed wurd fan in oar is de bêste reklame.'] },
  ],
  praise: [
    { kind: 'thanks', humour: true, tones: ['positive'], says: ['Tige tank, dizze hingje wy boppe de kofjeautomaat!', 'Tige tank, wy hawwe der reade earen fan krigen!'] },
    { kind: 'thanks', review: true, says: ['Tige tank foar dizze moaie resinsje!', 'Mei sa’n resinsje binne wy wiis!'] },
    { kind: 'thanks', feelings: ['gratitude'], says: ['Mei nocht dien, en tank foar it sizzen!', 'Graach dien, en moai om te lêzen!'] },
    { kind: 'thanks', review: false, says: { familiar: ['Tige tank foar dyn freonlike wurden!', 'Dat docht ús goed, tige tank!'], formal: ['Tige tank foar jo freonlike wurden!', 'Dat docht ús goed, tige tank!'] } },
    { kind: 'signOff', feelings: ['joy'], says: ['Noch in soad wille dermei!', 'Sa heart it, en noch folle wille!'] },
    { kind: 'signOff', says: ['Folle wille dermei!', 'Dêr dogge wy it foar.'] },
  ],
  unclear: [
    { kind: 'thanks', review: true, says: { familiar: ['Tank foar dyn resinsje.', 'Tank datst de tiid namst foar in resinsje.'], formal: ['Tank foar jo resinsje.', 'Tank dat jo de tiid namen foar in resinsje.'] } },
    { kind: 'thanks', review: false, says: { familiar: ['Tank foar dyn berjocht.', 'Tank datst oer ús skriuwst.'], formal: ['Tank foar jo berjocht.', 'Tank dat jo oer ús skriuwe.'] } },
    {
      kind: 'step', answered: false,
      says: { familiar: ['Kinne wy dy earne mei helpe?', 'Is der wat dêr’t wy nei sjen moatte, skriuw it hjir dan.'], formal: ['Kinne wy jo earne mei helpe?', 'Is der wat dêr’t wy nei sjen moatte, skriuw it hjir dan.'] },
    },
    { kind: 'fact', answered: true, says: ['Miskien helpt dit: {answer}', '{answer}'] },
    { kind: 'signOff', tones: ['negative'], says: ['Ek as it tsjinfoel, hearre wy it leaver wol as net.', 'Wat net goed gie, dat meie wy witte.'] },
  ],
};

export default pack;
