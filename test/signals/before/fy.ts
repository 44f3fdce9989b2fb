import type { SignalRow } from '../row';

/** Invented posts in West Frisian, written before the rules. */
const rows: readonly SignalRow[] = [
  {
    text: 'Nei trije wiken is de fytslampe fan Norvelo al stikken. Ik hie dochs wat mear ferwachte foar 60 euro 😠',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', price: 'negative' }, stage: 'use', answer: true,
  },
  {
    text: 'Al trije kear belle, nimmen nimt de telefoan op. Wat in klantetsjinst sis!!',
    intent: 'complaint', emotion: 'anger', aspects: { support: 'negative' }, stage: 'support', answer: true,
  },
  { text: 'De app docht it wer net... elke kear as ik ynlogje wol rint er fêst', intent: 'complaint', aspects: { app: 'negative' }, stage: 'use', answer: true },
  {
    text: 'Wat in prachtige tsjinst, no wachtsje ik al in moanne op myn pakje. Tige tank hear 🙄',
    intent: 'complaint', aspects: { delivery: 'negative' }, stage: 'buy', answer: true,
  },
  {
    text: 'De hotelkeamer wie smoarch, de ferwaarming die it net en oan de baly wiene se ûnbeskoft. Noait wer.',
    intent: 'complaint', emotion: 'anger', aspects: { quality: 'negative', staff: 'negative' }, answer: true,
  },
  {
    text: 'Iten wie kâld en wy moasten oardel oere wachtsje. Spitich, foarhinne wie it hjir sa goed.',
    intent: 'complaint', emotion: 'disappointment', aspects: { quality: 'negative' }, answer: true,
  },
  { text: 'Der is twa kear jild fan myn rekken ôfskreaun foar deselde bestelling! Graach myn jild werom.', intent: 'complaint', hazard: 'fraud', aspects: { price: 'negative' }, answer: true },
  { text: 'broek nei 1x waskjen al twa maten krompen. troep', intent: 'complaint', aspects: { quality: 'negative' }, stage: 'use', answer: true },
  {
    text: 'Goeie, ik soe graach witte wolle oft jim ek yn Dokkum besoargje?',
    intent: 'question', tone: 'polite', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true,
  },
  { text: 'Wa wit hoe’t je de taal yn de app op Frysk sette kinne?', intent: 'question', aspects: { app: 'neutral' }, stage: 'onboard', answer: true },
  {
    text: 'Hallo, hoe let binne jimme sneon iepen? By foarbaat tank!',
    intent: 'question', tone: 'polite', aspects: { availability: 'neutral' }, answer: true,
  },
  { text: 'Hat immen hjir ûnderfining mei de nije telefoan fan Lumaride? Bliuwt de batterij in hiele dei goed?', intent: 'question', aspects: { quality: 'neutral' }, stage: 'consider', answer: true },
  {
    text: 'Ik snap der neat mear fan. Hoe moat ik dy sensor no oan myn telefoan keppelje? Krekt út de doaze en it slagget my net',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true,
  },
  { text: 'Kin ik de jas ek weromstjoere as er net past?', intent: 'question', aspects: { returns: 'neutral' }, stage: 'consider', answer: true },
  {
    text: 'Soene jimme asjebleaft in donkere modus tafoegje wolle? It is jûns wol hiel fel oan de eagen.',
    intent: 'request', tone: 'polite', answer: true,
  },
  {
    text: 'It soe moai wêze as de webside ek yn it Frysk wie. Letters meie ek wol wat grutter, myn mem kin it net lêze',
    intent: 'request', aspects: { website: 'neutral', accessibility: 'negative' }, answer: true,
  },
  { text: 'Graach in simmerferzje fan dit programma 🙏 en doch der dan ek ûndertitels by', intent: 'request', aspects: { accessibility: 'neutral' }, answer: true },
  { text: 'Wannear komt de reade wer op foarried? Set him asjeblyft wer yn de winkel!', intent: 'request', aspects: { availability: 'neutral' }, answer: true },
  {
    text: 'Tige tank Wheelhouse Bikes, myn fyts is wer as nij. Freonlike minsken en fluch klear! 😍',
    intent: 'praise', emotion: 'gratitude', aspects: { staff: 'positive' }, answer: false,
  },
  { text: 'Wat in geweldige app! Wurket perfekt en is hiel maklik yn it gebrûk', intent: 'praise', emotion: 'joy', aspects: { app: 'positive' }, stage: 'use', answer: false },
  { text: 'Hearlik iten en dy betsjinning, klasse 👌 wy komme grif werom', intent: 'praise', emotion: 'joy', aspects: { quality: 'positive', staff: 'positive' }, answer: false },
  { text: 'juster besteld, hjoed al yn hûs. top!', intent: 'praise', aspects: { delivery: 'positive' }, stage: 'buy', answer: false },
  {
    text: 'Myn betelpas wie kwyt en it famke fan de bank hat my fuortdaliks holpen. Ik bin der sa bliid mei',
    intent: 'praise', emotion: 'joy', aspects: { support: 'positive' }, stage: 'support', answer: false,
  },
  {
    text: 'Ik sis myn abonnemint op. Foar de safolste kear ferhege, no is it wol klear',
    intent: 'cancel', emotion: 'anger', aspects: { price: 'negative' }, stage: 'leave', answer: true,
  },
  {
    text: 'Nei tsien jier gean ik fuort by dizze bank. Wy binne oerstapt nei Lumaride en hawwe der gjin spyt fan',
    intent: 'cancel', stage: 'leave', switchedTo: 'Lumaride', answer: true,
  },
  { text: 'hoe kin ik myn account wiskje? ik wol dermei ophâlde', intent: 'cancel', stage: 'leave', answer: true },
  { text: 'App fan myn telefoan smiten, lidmaatskip opsein. Doei.', intent: 'cancel', aspects: { app: 'negative' }, stage: 'leave', answer: true },
  { text: 'Ferlinge doch ik yn alle gefallen net mear, de priis is wer omheech gien', intent: 'cancel', aspects: { price: 'negative' }, stage: 'leave', answer: true },
  {
    text: 'As ik freed myn jild net werom ha, stap ik nei de Kassa fan BNNVARA en nei de rjochter.',
    intent: 'threat', emotion: 'anger', hazard: 'legal', answer: true,
  },
  { text: 'Los it op of ik set oeral ien stjer del. Dan wit elkenien hoe’t jimme mei klanten omgeane.', intent: 'threat', emotion: 'anger', answer: true },
  {
    text: 'Myn advokaat sil kontakt mei jo opnimme. Dit lit ik der net by sitte!',
    intent: 'threat', emotion: 'anger', address: 'formal', hazard: 'legal', answer: true,
  },
  { text: 'Is dizze webwinkel wol te fertrouwen? Haw lêzen dat it oplichters binne', intent: 'fear', hazard: 'fraud', aspects: { website: 'negative' }, stage: 'consider', answer: true },
  {
    text: 'Ik bin bang dat myn gegevens no op strjitte lizze. Immen hat ynlogd op myn account en dat wie ik net!',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, hazard: 'breach', answer: true,
  },
  {
    text: 'De accu waard gleonhjit en der kaam reek út. Ik doar him net mear yn hûs te lizzen 😱',
    intent: 'fear', emotion: 'fear', hazard: 'safety', stage: 'use', answer: true,
  },
  { text: 'Folle better as dy fan Lumaride, dy wie nei in jier al op. Norvelo jout ek mear ljocht.', intent: 'comparison', aspects: { quality: 'positive' }, stage: 'consider', answer: false },
  { text: 'Yn ferliking mei de eardere ferzje is dizze wol stadiger, mar hy sjocht der moaier út', intent: 'comparison', aspects: { quality: 'neutral' }, answer: false },
  {
    text: 'Twivelje tusken de Norvelo 300 en de Lumaride X. Hokker fan de twa is better op tsjustere dyken?',
    intent: 'comparison', stage: 'consider', answer: true,
  },
  { text: 'Ik wol sa’n jas keapje foar myn soan. Hoefolle kostet er en hawwe jo maat 152 noch?', intent: 'purchase', address: 'formal', aspects: { price: 'neutral', availability: 'neutral' }, stage: 'buy', answer: true },
  { text: 'Wêr kinst dizze lampe keapje? Moat ik ha!!', intent: 'purchase', emotion: 'joy', address: 'familiar', stage: 'consider', answer: true },
  { text: 'Wy binne fan doel moarn in keamer te boeken foar it wykein. Is der noch plak?', intent: 'purchase', aspects: { availability: 'neutral' }, stage: 'buy', answer: true },
  { text: 'Ik kin dizze kursus elkenien oanriede, dêr krijst nea spyt fan', intent: 'recommendation', address: 'familiar', stage: 'advocate', answer: false },
  { text: 'Sykjest in goede monteur? Gean dan nei Wheelhouse Bikes, earlik en net djoer.', intent: 'recommendation', address: 'familiar', aspects: { staff: 'positive', price: 'positive' }, stage: 'advocate', answer: false },
  { text: 'Oanrieder! Al myn freonen hawwe him no ek 😄', intent: 'recommendation', emotion: 'joy', stage: 'advocate', answer: false },
  {
    text: 'Bêste Jitske, wat spitich om te hearren. Wolle jo ús jo bestelnûmer trochjaan fia in priveeberjocht? Us team sjocht der fuort nei.',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false,
  },
  { text: 'Tige tank foar jo moaie wurden! Wy sjogge der nei út jo nochris te ûntfangen. Team Pleats oan de Mar', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Goedemiddei Sjoerd, ús ekskús foar it ûngemak. Wy hawwe de steuring trochjûn oan ús technici. Groetnis, Anke fan de klantetsjinst', intent: 'reply', tone: 'polite', answer: false },
  { text: 'Allinnich dizze wike: 20% koarting op alle wintersliepsekken! Brûk de koade WINTER20 👉 keppeling yn ús bio', intent: 'promotion', aspects: { price: 'neutral' }, answer: false },
  { text: 'Wy sykje in entûsjaste ferkeaper (m/f) foar 24 oeren yn de wike. Stjoer dyn sollisitaasje nei ús ta!', intent: 'promotion', address: 'familiar', answer: false },
  { text: 'Win in diner foar twa! Like en diel dit berjocht en wa wit sitsto sneon by ús oan tafel', intent: 'promotion', address: 'familiar', answer: false },
  { text: 'De gemeente Noardeast-Fryslân hat tiisdei it nije fytspaad iepene.', intent: null, answer: false },
  { text: 'Bank slút twa kantoaren yn de provinsje, melde de Ljouwerter Krante hjoed', intent: null, answer: false },
  { text: 'Foto fan juster, op ’e fyts by de mar lâns mei de Norvelo oan it stjoer', intent: null, answer: false },
  { text: 'Ik seach okkerdeis foar it earst in reklame fan Norvelo op tillevyzje, noch nea fan heard', intent: null, stage: 'aware', answer: false },
  { text: 'Wat in klojoos binne jimme ek, smoarge dieven! Krij de klere mei jim abonnemint', intent: 'complaint', emotion: 'anger', tone: 'rude', abuse: true, hazard: 'fraud', answer: true },
  { text: 'Us lytse Hylke is berne! Tank oan it teäter foar it útstellen fan ús kaartsjes 💙', intent: 'praise', emotion: 'gratitude', event: 'birth', answer: false },
  {
    text: 'Myn heit is ferstoarn en no krij ik noch hieltyd rekkens op syn namme. Kin immen my asjebleaft helpe it kontrakt stop te setten?',
    intent: 'cancel', tone: 'polite', event: 'bereavement', stage: 'leave', answer: true,
  },
  { text: 'Hjoed 25 jier troud en troch jim moai yn de watten lein, tankewol allegear!', intent: 'praise', emotion: 'gratitude', event: 'anniversary', answer: false },
  { text: 'Wy ferhúzje nei in oar hûs, hoe jou ik it nije adres troch?', intent: 'question', event: 'moving', answer: true },
];

export default rows;
