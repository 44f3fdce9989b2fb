import type { SignalRow } from '../row';

const rows: readonly SignalRow[] = [
  // Klachten
  { text: 'Ik wachtsje al trije wiken op myn pakje en nimmen docht de tillefoan op.',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'buy', answer: true },
  { text: 'Nei twa kear waskjen is de trui al stikken. Hie der folle mear fan ferwachte foar dat jild.',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', price: 'negative' }, stage: 'use', answer: true },
  { text: 'De app rint hieltyd fêst sûnt de lêste fernijing. Wat in ramp.',
    intent: 'complaint', emotion: 'anger', aspects: { app: 'negative' }, stage: 'use', answer: true },
  { text: 'It iten wie kâld en de tsjinner wie hartstikke ûnfreonlik. Hjir kom ik nea wer.',
    intent: 'complaint', emotion: 'anger', aspects: { quality: 'negative', staff: 'negative' }, answer: true },
  { text: 'Jim hawwe my twa kear betelje litten foar deselde bestelling, wannear krij ik myn jild werom?',
    intent: 'complaint', emotion: 'anger', address: 'familiar', aspects: { price: 'negative' }, stage: 'support', answer: true },
  { text: 'De webside docht it net, ik kin net iens ôfrekkenje.', intent: 'complaint', aspects: { website: 'negative' }, stage: 'buy', answer: true },
  { text: 'Wat in stelletsje sukkels, wer in ferkearde maat stjoerd!',
    intent: 'complaint', emotion: 'anger', tone: 'rude', abuse: true, aspects: { delivery: 'negative' }, answer: true },
  { text: 'De lampe giet al stikken nei in moanne, en weromstjoere mei net mear.',
    intent: 'complaint', aspects: { quality: 'negative', returns: 'negative' }, stage: 'use', answer: true },
  // Opsizze
  { text: 'Ik ha myn abonnemint hjoed opsein en bin nei Fryslink oerstapt.', intent: 'cancel', stage: 'leave', switchedTo: 'Fryslink', answer: true },
  { text: 'Hoe kin ik myn akkount fuortsmite? Ik kin it nearne fine.', intent: 'cancel', aspects: { website: 'negative' }, stage: 'leave', answer: true },
  { text: 'Wy ferlingje it kontrakt net, it is gewoan te djoer wurden.', intent: 'cancel', aspects: { price: 'negative' }, stage: 'leave', answer: true },
  { text: 'Nei tsien jier by jim bin ik der klear mei, ik stap oer.', intent: 'cancel', emotion: 'anger', address: 'familiar', stage: 'leave', answer: true },
  // Driigjen
  { text: 'As ik foar freed myn jild net werom ha, stap ik nei de rjochter.', intent: 'threat', emotion: 'anger', hazard: 'legal', answer: true },
  { text: 'Ik set dit op alle resinsjesiden, dan wit elkenien wat foar oplichters jim binne.',
    intent: 'threat', emotion: 'anger', tone: 'rude', address: 'familiar', hazard: 'fraud', answer: true },
  { text: 'Ik gean hjirmei nei de krante, no is it genôch west.', intent: 'threat', emotion: 'anger', answer: true },
  // Bangens
  { text: 'Is dizze winkel wol te fertrouwen of is it oplichterij? Ik doar myn kaartnûmer net yn te foljen.',
    intent: 'fear', emotion: 'fear', stage: 'consider', hazard: 'fraud', answer: true },
  { text: 'De lader wurdt sa hjit dat ik bang bin dat der brân komt.', intent: 'fear', emotion: 'fear', aspects: { quality: 'negative' }, hazard: 'safety', stage: 'use', answer: true },
  { text: 'Ik bin bang dat myn gegevens op strjitte lizze nei dat datalek.',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, hazard: 'breach', answer: true },
  // Fragen
  { text: 'Kinne jo my fertelle oft jo ek nei Dútslân ferstjoere? Alfêst tank.',
    intent: 'question', tone: 'polite', address: 'formal', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Wit immen hoe let de winkel yn Snits iepen giet?', intent: 'question', aspects: { availability: 'neutral' }, answer: true },
  { text: 'Krekt útpakt. Wat betsjut it reade lampke?', intent: 'question', stage: 'onboard', answer: true },
  { text: 'Ik snap neat fan it nije menu, wêr is de sykfunksje bleaun?',
    intent: 'question', emotion: 'confusion', aspects: { app: 'negative' }, stage: 'use', answer: true },
  { text: 'Ha jim dizze ek yn it blau?', intent: 'question', address: 'familiar', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Us heit is ferline wike ferstoarn. Hoe sizze wy syn kontrakt op?', intent: 'question', event: 'bereavement', stage: 'leave', answer: true },
  // Winsken
  { text: 'It soe moai wêze as der ek in tsjustere modus kaam.', intent: 'request', aspects: { app: 'neutral' }, answer: true },
  { text: 'Kinne jimme asjebleaft ek in Fryske oersetting meitsje?', intent: 'request', tone: 'polite', address: 'familiar', answer: true },
  { text: 'Ik woe dat se dizze ek makken foar minsken mei lytse hannen.', intent: 'request', answer: true },
  { text: 'Set de letters asjebleaft wat grutter, myn beppe kin it net lêze.',
    intent: 'request', tone: 'polite', aspects: { accessibility: 'negative' }, answer: true },
  // Ferlykjen
  { text: 'Yn ferliking mei myn âlde Lumaride jout dizze folle mear ljocht.', intent: 'comparison', aspects: { quality: 'positive' }, stage: 'use', answer: false },
  { text: 'Norvelo of Lumaride? De iene is goedkeaper, de oare stevich.',
    intent: 'comparison', aspects: { price: 'positive', quality: 'positive' }, stage: 'consider', answer: false },
  { text: 'De patat by de Sneker Pream is better as hjir.', intent: 'comparison', aspects: { quality: 'negative' }, answer: true },
  // Keapje
  { text: 'Ik wol der graach twa keapje, wat kostje se mei ferstjoering?',
    intent: 'purchase', aspects: { price: 'neutral', delivery: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Sa moai! Wêr kin ik dy krije? 😍', intent: 'purchase', emotion: 'joy', stage: 'buy', answer: true },
  { text: 'Wy wolle in tafel foar tolve man bestelle, us mem wurdt tachtich.', intent: 'purchase', event: 'birthday', stage: 'consider', answer: true },
  // Oanrikkemandearje
  { text: 'In echte oanrieder foar elkenien dy\'t yn it tsjuster fytst.', intent: 'recommendation', stage: 'advocate', answer: false },
  { text: 'Twivelest noch? Gewoan dwaan, do krigest der gjin spyt fan.', intent: 'recommendation', address: 'familiar', stage: 'advocate', answer: false },
  { text: 'Ik kin dizze timmerman fan herten oanriede.', intent: 'recommendation', stage: 'advocate', answer: false },
  // Priizgjen
  { text: 'Fluch besoarge, kreas ynpakt en krekt wat ik socht. Geweldich!', intent: 'praise', emotion: 'joy', aspects: { delivery: 'positive' }, answer: false },
  { text: 'Tige tank oan Hylke fan de klantetsjinst, yn fiif minuten wie it regele.',
    intent: 'praise', emotion: 'gratitude', tone: 'polite', aspects: { support: 'positive' }, answer: false },
  { text: 'Us famke is berne en de bernewein rydt prachtich, tankewol!',
    intent: 'praise', emotion: 'gratitude', tone: 'polite', aspects: { quality: 'positive' }, event: 'birth', answer: false },
  { text: 'Wat in aardich personiel en sa skjin allegear, hearlik útfanhûze.', intent: 'praise', emotion: 'joy', aspects: { staff: 'positive' }, answer: false },
  // Antwurden fan bedriuwen
  { text: 'Bêste Jelle, wat spitich om te hearren. Stjoer ús jo bestelnûmer, dan sykje wy it foar jo út.',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Tank foar jo berjocht. Us meiwurkers nimme sa gau mooglik kontakt mei jo op.', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Wy bine bliid dat it jo by ús foldien hat en hoopje jo gau wer te sjen! Team De Pream', intent: 'reply', emotion: 'joy', tone: 'polite', address: 'formal', answer: false },
  // Reklame
  { text: 'Mei de koade FYTS10 krijst 10% koarting op alles. Keppeling yn de bio!', intent: 'promotion', address: 'familiar', aspects: { price: 'neutral' }, answer: false },
  { text: 'Wy sykje in fakman (m/f) foar 32 oeren, reagearje foar 1 maaie.', intent: 'promotion', answer: false },
  { text: 'Winaksje! Like en diel dit berjocht en meitsje kâns op in fytslampe.', intent: 'promotion', answer: false },
  // Neat fan dat alles
  { text: 'Norvelo iepenet nije moanne in winkel yn Drachten.', intent: null, answer: false },
  { text: 'Juster seach ik immen mei sa\'n lampe op \'e trein.', intent: null, stage: 'aware', answer: false },
  { text: 'De provinsje hat it budzjet foar fytspaden fêststeld.', intent: null, answer: false },
];

export default rows;
