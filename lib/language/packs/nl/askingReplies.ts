import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASIDE, MORE_ABOUT, SOON } from './replyBlocks';

/** To who asks, wishes, compares or wants to buy. */
export const ASKING_REPLIES = {
  question: [
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Je wilt gewoon een duidelijk antwoord, dat snappen we.', 'Vervelend dat je hier zo achteraan moet.'],
        formal: ['U wilt gewoon een duidelijk antwoord, dat begrijpen we.', 'Vervelend dat u hier zo achteraan moet.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: {
        familiar: ['Logisch dat je dat je afvraagt.', 'Dat is inderdaad niet meteen duidelijk.'],
        formal: ['Logisch dat u zich dat afvraagt.', 'Dat is inderdaad niet meteen duidelijk.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Je hebt gelijk dat je hiernaar vraagt.', 'Terecht dat je even doorvraagt.'],
        formal: ['U vraagt hier terecht naar.', 'Terecht dat u even doorvraagt.'],
      },
    },
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: {
        familiar: [
          'Bedankt voor je vraag.',
          'Leuk dat je dat vraagt!',
          'Bedankt voor je vraag over {product}.',
          'Leuk dat je meer wilt weten over {product}!',
        ],
        formal: [
          'Bedankt voor uw vraag.',
          'Goed dat u het vraagt.',
          'Bedankt voor uw vraag over {product}.',
          'Fijn dat u meer wilt weten over {product}.',
        ],
      },
    },
    { kind: 'fact', answered: true, says: ['Het zit zo. {answer}', '{answer}'] },
    {
      kind: 'fact', answered: false,
      says: {
        familiar: [
          'Waar bestelling {order} nu is, zie je op {tracking}.',
          'Via {tracking} kun je bestelling {order} volgen.',
          'Waar je bestelling {order} van {date} nu is, zie je op {tracking}.',
          'Via {tracking} kun je bestelling {order} van {date} volgen.',
        ],
        formal: [
          'Waar bestelling {order} nu is, ziet u op {tracking}.',
          'Via {tracking} kunt u bestelling {order} volgen.',
          'Waar uw bestelling {order} van {date} nu is, ziet u op {tracking}.',
          'Via {tracking} kunt u bestelling {order} van {date} volgen.',
        ],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Over welk model gaat het precies?',
          'Kun je er iets meer over vertellen?',
          'Gaat het bij {order} om iets anders dan de bezorging? Laat het even weten.',
          'Wil je over {order} iets anders weten? Vertel het gerust.',
          'Alles over {product} staat op {link}. Staat het er niet bij? Vraag gerust door.',
          'Op {link} staan de details van {product}. Mis je daar iets, laat het dan weten.',
        ],
        formal: [
          'Over welk model gaat het precies?',
          'Kunt u er iets meer over vertellen?',
          'Gaat het bij {order} om iets anders dan de bezorging? Laat u het dan even weten.',
          'Wilt u over {order} iets anders weten? Vertel het gerust.',
          'Alles over {product} staat op {link}. Staat het er niet bij? Vraag gerust door.',
          'Op {link} staan de details van {product}. Mist u daar iets, laat u het dan weten.',
        ],
      },
    },
    ...ASIDE,
    { kind: 'time', answered: false, says: SOON.says },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Kom je hiermee verder? Anders horen we het graag.', 'Schiet je nog iets te binnen, vraag gerust.'],
        formal: ['Komt u hiermee verder? Anders horen we het graag.', 'Schiet u nog iets te binnen, vraag gerust.'],
      },
    },
  ],
  request: [
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Dat je dit mist, snappen we.', 'We snappen dat je hier al te lang op wacht.'],
        formal: ['Dat u dit mist, begrijpen we.', 'We begrijpen dat u hier al te lang op wacht.'],
      },
    },
    { kind: 'acknowledge', tones: ['positive'], says: ['Wat een leuk idee!', 'Daar zit iets in.'] },
    { kind: 'acknowledge', says: ['Dat is een begrijpelijke wens.', 'Daar zit iets in.'] },
    {
      kind: 'thanks',
      says: {
        familiar: ['Bedankt dat je met ons meedenkt.', 'Fijn dat je het aangeeft.'],
        formal: ['Bedankt dat u met ons meedenkt.', 'Fijn dat u het aangeeft.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Zo is het op dit moment. {answer}', 'Misschien helpt dit al: {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Gaat het om bestelling {order}? Een privébericht is genoeg.', 'Voor bestelling {order} kun je ons privé bereiken.'],
        formal: ['Gaat het om bestelling {order}? Een privébericht is voldoende.', 'Voor bestelling {order} kunt u ons privé bereiken.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Gaat het om bestelling {order}? Je bereikt ons via {contact}.',
          'Voor bestelling {order} kun je terecht bij {contact}.',
        ],
        formal: ['Gaat het om bestelling {order}? U bereikt ons via {contact}.', 'Voor bestelling {order} kunt u terecht bij {contact}.'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Wanneer zou je dit het meest gebruiken?', 'Beloven kunnen we nog niets, maar wat zou het voor jou schelen?'],
        formal: ['Wanneer zou u dit het meest gebruiken?', 'Beloven kunnen we nog niets, maar wat zou het voor u schelen?'],
      },
    },
  ],
  comparison: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Eerlijke vergelijking, bedankt.', 'Goed om te weten waar anderen voor jou beter zijn.'],
        formal: ['Een eerlijke vergelijking, dank u wel.', 'Goed om te weten waar anderen voor u beter zijn.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['positive'],
      says: {
        familiar: ['Mooi dat we bij jou goed uit de vergelijking komen!', 'Fijn om te lezen dat je voor ons zou kiezen.'],
        formal: ['Mooi dat we bij u goed uit de vergelijking komen!', 'Fijn om te lezen dat u voor ons zou kiezen.'],
      },
    },
    { kind: 'acknowledge', says: ['Fijn dat we in het rijtje staan.', 'Vergelijken loont altijd.'] },
    { kind: 'fact', answered: true, says: ['Over onszelf kunnen we dit zeggen. {answer}', 'Aan onze kant zit het zo: {answer}'] },
    {
      kind: 'fact', answered: false,
      says: ['Alles over {product} staat op {link}.', 'De gegevens van {product} staan op {link}, dat vergelijkt wat makkelijker.'],
    },
    { kind: 'own', tones: ['negative'], says: ['Op dat punt kunnen wij nog iets leren.', 'Daar hebben wij nog werk te doen.'] },
    {
      kind: 'step',
      says: {
        familiar: ['Wat weegt voor jou het zwaarst?', 'Waar gebruik je het vooral voor?'],
        formal: ['Wat weegt voor u het zwaarst?', 'Waar gebruikt u het vooral voor?'],
      },
    },
  ],
  purchase: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: ['Vervelend dat het nog niet gelukt is.', 'Jammer dat het zo lastig was, en goed dat het hier staat.'],
    },
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: {
        familiar: [
          'Leuk dat je interesse hebt!',
          'Fijn dat je aan ons denkt.',
          'Leuk dat je interesse hebt in {product}!',
          'Fijn dat je {product} op het oog hebt.',
        ],
        formal: [
          'Leuk dat u interesse hebt!',
          'Fijn dat u aan ons denkt.',
          'Leuk dat u interesse hebt in {product}!',
          'Fijn dat u {product} op het oog hebt.',
        ],
      },
    },
    { kind: 'fact', answered: true, says: ['Handig om vooraf te weten: {answer}', 'Alvast dit: {answer}'] },
    { kind: 'fact', answered: false, says: MORE_ABOUT },
    {
      kind: 'step',
      says: {
        familiar: [
          'Twijfel je nog? Vertel ons waar je het voor zoekt.',
          'Waar ga je het voor gebruiken? Dan kunnen we meedenken.',
          'Liever eerst even voelen en passen? Een afspraak maak je via {appointment}.',
          'Via {appointment} kun je ook een afspraak maken voor advies.',
        ],
        formal: [
          'Twijfelt u nog? Vertel ons waar u het voor zoekt.',
          'Waar gaat u het voor gebruiken? Dan kunnen we meedenken.',
          'Liever eerst even voelen en passen? Een afspraak maakt u via {appointment}.',
          'Via {appointment} kunt u ook een afspraak maken voor advies.',
        ],
      },
    },
    { kind: 'signOff', tones: ['positive'], says: ['Alvast veel plezier ermee!', 'Veel plezier met uitzoeken.'] },
  ],
} satisfies Partial<ReplyPack>;
