import type { ReplyPack } from '@/lib/language/packs/replies';
import { KEEP_PROOF, LOOK_UP, SOON } from './replyBlocks';

/** To who threatens, leaves, complains or is afraid. */
export const TROUBLE_REPLIES = {
  threat: [
    {
      kind: 'own', tones: ['negative'],
      says: ['Zover had het niet mogen komen, het spijt ons.', 'Dat het zo hoog is opgelopen, spijt ons.'],
    },
    { kind: 'own', says: ['Zo te lezen is hier meer dan één ding misgegaan.', 'Hier is duidelijk iets niet goed gegaan.'] },
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Dat je deze stap overweegt, nemen we heel serieus.', 'Dit nemen we heel serieus.'],
        formal: ['Dat u deze stap overweegt, nemen we heel serieus.', 'Dit nemen we heel serieus.'],
      },
    },
    {
      kind: 'acknowledge', manner: 'rude',
      says: {
        familiar: ['Je boosheid is duidelijk overgekomen.', 'Dat je woest bent, begrijpen we.'],
        formal: ['Uw boosheid is duidelijk overgekomen.', 'Dat u boos bent, begrijpen we.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['We snappen dat je er klaar mee bent.', 'Dat je geduld op is, kunnen we ons voorstellen.'],
        formal: ['We begrijpen dat u er klaar mee bent.', 'Dat uw geduld op is, kunnen we ons voorstellen.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['We snappen dat je dit er niet bij laat zitten.', 'Je wilt dat er nu iets gebeurt, en dat snappen we.'],
        formal: ['We begrijpen dat u dit er niet bij laat zitten.', 'U wilt dat er nu iets gebeurt, en dat begrijpen we.'],
      },
    },
    {
      kind: 'fact', answered: true,
      says: ['Over de zaak zelf kunnen we dit zeggen. {answer}', 'Wat we er nu al over kunnen zeggen: {answer}'],
    },
    ...LOOK_UP,
    SOON,
  ],
  cancel: [
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment', 'anger'],
      says: {
        familiar: ['Dat we je hebben teleurgesteld, rekenen we onszelf aan.', 'Sorry dat we je hebben laten zitten.'],
        formal: ['Dat we u hebben teleurgesteld, rekenen we onszelf aan.', 'Onze excuses dat we u hebben laten zitten.'],
      },
    },
    { kind: 'own', tones: ['negative'], says: ['Sorry dat het zover moest komen.', 'Het spijt ons dat het zo is gelopen.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Je wilt stoppen, en dat is helemaal aan jou.', 'Duidelijk, we respecteren je besluit.'],
        formal: ['U wilt opzeggen, en dat is helemaal aan u.', 'Duidelijk, we respecteren uw besluit.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Opzeggen gaat zo. {answer}', 'Dit is de kortste weg: {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Lukt het niet, stuur ons dan even een privébericht.', 'Naam en klantnummer graag alleen in een privébericht.'],
        formal: ['Lukt het niet, stuurt u ons dan een privébericht.', 'Naam en klantnummer graag alleen in een privébericht.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Lukt het niet, dan bereik je ons via {contact}.',
          'Naam en klantnummer graag niet hier, maar via {contact}.',
          'Lukt het niet, dan kan onze klantenservice je verder helpen.',
          'Naam en klantnummer graag niet hier, maar bij onze klantenservice.',
        ],
        formal: [
          'Lukt het niet, dan bereikt u ons via {contact}.',
          'Naam en klantnummer graag niet hier, maar via {contact}.',
          'Lukt het niet, dan kan onze klantenservice u verder helpen.',
          'Naam en klantnummer graag niet hier, maar bij onze klantenservice.',
        ],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Laat dan meteen weten wat er moet stoppen: account, abonnement of bestelling.',
          'Vertel er even bij wat je precies wilt opzeggen.',
        ],
        formal: [
          'Laat u dan meteen weten wat er moet stoppen: account, abonnement of bestelling?',
          'Vermeldt u erbij wat u precies wilt opzeggen?',
        ],
      },
    },
    SOON,
    { kind: 'signOff', tones: ['positive', 'careful'], says: ['De deur blijft open.', 'Terugkomen kan altijd.'] },
  ],
  complaint: [
    {
      kind: 'own', tones: ['negative'], grave: true,
      says: ['Dit mag niet gebeuren, het spijt ons.', 'Het spijt ons, zoiets mag bij ons niet voorkomen.'],
    },
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment'],
      says: {
        familiar: ['Hier hebben we je laten zitten, sorry daarvoor.', 'Je mocht meer van ons verwachten, het spijt ons.'],
        formal: ['Hier hebben we u laten zitten, onze excuses daarvoor.', 'U mocht meer van ons verwachten, het spijt ons.'],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Dit hoort niet zo te gaan, sorry daarvoor.', 'Hier hebben we steken laten vallen, sorry.'],
        formal: ['Dit hoort niet zo te gaan, onze excuses.', 'Hier hebben we steken laten vallen, het spijt ons.'],
      },
    },
    {
      kind: 'own', feelings: ['anger', 'disappointment'],
      says: ['Het spijt ons, dit willen we graag goedmaken.', 'Sorry, zo hadden we het zelf ook niet gewild.'],
    },
    { kind: 'own', says: ['Zo te lezen ging er iets mis, en we willen graag weten wat.', 'Dit klinkt niet zoals het hoort.'] },
    { kind: 'acknowledge', grave: true, says: ['We nemen dit heel serieus.', 'Dit is ernstig, en daar doen we niet luchtig over.'] },
    {
      kind: 'acknowledge', manner: 'rude',
      says: {
        familiar: ['Je boosheid komt aan.', 'Harde woorden, maar ze zijn aangekomen.'],
        formal: ['Uw boosheid komt aan.', 'Harde woorden, maar ze zijn aangekomen.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['fear'],
      says: {
        familiar: ['Logisch dat je je zorgen maakt.', 'We snappen dat je hiervan geschrokken bent.'],
        formal: ['Logisch dat u zich zorgen maakt.', 'We begrijpen dat u hiervan geschrokken bent.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: {
        familiar: ['Dit is ook verwarrend.', 'Logisch dat je er geen touw aan vast kunt knopen.'],
        formal: ['Dit is ook verwarrend.', 'Logisch dat u er geen touw aan vast kunt knopen.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: {
        familiar: ['Dat je hiervan baalt, snappen we heel goed.', 'Logisch dat je boos bent.'],
        formal: ['Dat u zich hieraan ergert, begrijpen we heel goed.', 'Logisch dat u boos bent.'],
      },
    },
    {
      kind: 'acknowledge', manner: 'polite',
      says: {
        familiar: ['Fijn dat je het zo rustig uitlegt.', 'Bedankt dat je het ondanks alles netjes zegt.'],
        formal: ['Fijn dat u het zo rustig uitlegt.', 'Dank u wel dat u het ondanks alles netjes zegt.'],
      },
    },
    {
      kind: 'acknowledge', review: true,
      says: {
        familiar: ['Bedankt voor je eerlijke review.', 'Goed dat je dit in je review zet.'],
        formal: ['Dank u wel voor uw eerlijke review.', 'Goed dat u dit in uw review zet.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Fijn dat je dit eerlijk zegt.', 'Goed dat je aan de bel trekt.'],
        formal: ['Fijn dat u dit eerlijk zegt.', 'Goed dat u aan de bel trekt.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Wat nu al kan helpen: {answer}', 'Dit kunnen we nu al zeggen. {answer}'] },
    KEEP_PROOF,
    ...LOOK_UP,
    SOON,
  ],
  fear: [
    {
      kind: 'thanks',
      says: {
        familiar: ['Goed dat je het checkt.', 'Fijn dat je het eerst even vraagt.'],
        formal: ['Goed dat u het navraagt.', 'Fijn dat u het eerst even vraagt.'],
      },
    },
    { kind: 'acknowledge', grave: true, says: ['Zoiets nemen we heel serieus.', 'Bij zoiets is voorzichtigheid terecht.'] },
    {
      kind: 'acknowledge', feelings: ['fear'],
      says: {
        familiar: ['Logisch dat je je zorgen maakt.', 'We snappen dat je hier niet gerust op bent.'],
        formal: ['Logisch dat u zich zorgen maakt.', 'We begrijpen dat u hier niet gerust op bent.'],
      },
    },
    { kind: 'acknowledge', says: ['Een terechte vraag.', 'Die twijfel is heel begrijpelijk.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'Daar kunnen we duidelijk over zijn. {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Kun je vertellen wat je precies hebt gezien of gekregen?',
          'Waar maak je je precies zorgen over? Dan kunnen we gericht antwoorden.',
        ],
        formal: [
          'Kunt u vertellen wat u precies hebt gezien of gekregen?',
          'Waar maakt u zich precies zorgen over? Dan kunnen we gericht antwoorden.',
        ],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Sorry dat we je laten twijfelen.', 'Vervelend dat je hierover moet inzitten, het spijt ons.'],
        formal: ['Onze excuses dat u hierdoor twijfelt.', 'Vervelend dat u hierover moet inzitten, het spijt ons.'],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Foto’s en details mag je ook privé sturen.', 'Wil je er liever privé over praten? Stuur ons een berichtje.'],
        formal: ['Foto’s en details mag u ook privé sturen.', 'Wilt u er liever privé over praten? Stuurt u ons dan een bericht.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Foto’s en details kun je doorgeven via {contact}.', 'Wil je er even over praten? Je bereikt ons via {contact}.'],
        formal: ['Foto’s en details kunt u doorgeven via {contact}.', 'Wilt u er even over praten? U bereikt ons via {contact}.'],
      },
    },
    SOON,
  ],
} satisfies Partial<ReplyPack>;
