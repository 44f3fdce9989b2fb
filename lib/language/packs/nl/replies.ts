import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKING_REPLIES } from './askingReplies';
import { TROUBLE_REPLIES } from './troubleReplies';

const pack: ReplyPack = {
  address: 'familiar',
  greeting: {
    named: { familiar: ['Dag {name}!', 'Ha {name}!', 'Hoi {name}.'], formal: ['Goedendag {name}.', 'Dag {name}.'] },
    unnamed: { familiar: ['Dag!', 'Hoi.'], formal: ['Goedendag.', 'Goedendag!'] },
  },
  within: {
    hours: { one: 'binnen een uur', other: 'binnen {n} uur' },
    days: { one: 'binnen een dag', other: 'binnen {n} dagen' },
  },
  ...TROUBLE_REPLIES,
  ...ASKING_REPLIES,
  recommendation: [
    {
      kind: 'acknowledge', humour: true,
      says: ['Zo overtuigend krijgen wij het zelf niet opgeschreven.', 'Mogen we dit op een tegeltje zetten?'],
    },
    {
      kind: 'acknowledge', feelings: ['joy', 'gratitude'],
      says: ['Het enthousiasme spat ervan af.', 'Van zoveel enthousiasme worden we blij.'],
    },
    { kind: 'acknowledge', says: ['Wat leuk om te lezen!', 'Dit is het mooiste compliment dat er is.'] },
    {
      kind: 'thanks',
      says: {
        familiar: [
          'Bedankt dat je ons aanraadt!',
          'Dank je wel voor de tip aan anderen.',
          'Bedankt dat je {product} aanraadt!',
          'Dank je wel voor je goede woord over {product}.',
        ],
        formal: [
          'Bedankt dat u ons aanraadt!',
          'Dank u wel voor de tip aan anderen.',
          'Bedankt dat u {product} aanraadt!',
          'Dank u wel voor uw goede woord over {product}.',
        ],
      },
    },
    { kind: 'signOff', says: ['Wie nog iets wil weten: vraag het ons gerust hier.', 'Nog heel veel plezier ermee.'] },
  ],
  praise: [
    {
      kind: 'acknowledge', humour: true,
      says: ['Hier wordt het hele team een tikje verlegen van.', 'Deze lezen we vanmiddag bij de koffie hardop voor.'],
    },
    { kind: 'acknowledge', feelings: ['gratitude'], says: ['Graag gedaan!', 'Met plezier gedaan.'] },
    {
      kind: 'acknowledge', feelings: ['joy'],
      says: {
        familiar: [
          'Wat leuk dat je er zo blij mee bent!',
          'Daar worden we zelf ook vrolijk van.',
          'Wat leuk dat je zo blij bent met {product}!',
          'Fijn dat {product} zo goed bevalt.',
        ],
        formal: [
          'Wat leuk dat u er zo blij mee bent!',
          'Daar worden we zelf ook vrolijk van.',
          'Wat leuk dat u zo blij bent met {product}!',
          'Fijn dat {product} zo goed bevalt.',
        ],
      },
    },
    {
      kind: 'acknowledge',
      says: [
        'Wat leuk om te lezen!',
        'Daar doen we het voor.',
        'Wat leuk dat {product} zo goed bevalt!',
        'Mooi om te lezen dat {product} bevalt.',
      ],
    },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Dank je wel voor deze mooie review!', 'Bedankt dat je een review hebt geschreven.'],
        formal: ['Dank u wel voor deze mooie review!', 'Bedankt dat u een review hebt geschreven.'],
      },
    },
    {
      kind: 'thanks', review: false,
      says: {
        familiar: ['Dank je wel!', 'Bedankt dat je dit laat weten.'],
        formal: ['Dank u wel!', 'Bedankt dat u dit laat weten.'],
      },
    },
    { kind: 'signOff', says: ['Nog veel plezier ermee!', 'Nog lang veel plezier ervan.'] },
  ],
  quote: {
    familiar: ['Mogen we je woorden op onze website gebruiken?', 'Vind je het goed als we een zin uit je review citeren?'],
    formal: ['Mogen we uw woorden op onze website gebruiken?', 'Vindt u het goed als we een zin uit uw review citeren?'],
  },
  unclear: [
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Bedankt voor je review.', 'Dank je wel dat je een review achterliet.'],
        formal: ['Bedankt voor uw review.', 'Dank u wel dat u een review achterliet.'],
      },
    },
    {
      kind: 'thanks', review: false,
      says: {
        familiar: ['Bedankt voor je bericht.', 'Dank je wel dat je ons noemt.'],
        formal: ['Bedankt voor uw bericht.', 'Dank u wel dat u ons noemt.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Wie weet helpt dit: {answer}', 'Misschien komt dit van pas. {answer}'] },
    {
      kind: 'step', answered: false, tones: ['negative'],
      says: {
        familiar: ['Wat hadden we beter kunnen doen?', 'Vertel gerust wat er niet goed ging.'],
        formal: ['Wat hadden we beter kunnen doen?', 'Vertel gerust wat er volgens u niet goed ging.'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Kunnen we iets voor je doen?', 'Moeten we ergens naar kijken, laat het dan hier weten.'],
        formal: ['Kunnen we iets voor u doen?', 'Moeten we ergens naar kijken, laat u het dan hier weten.'],
      },
    },
    { kind: 'signOff', tones: ['positive'], says: ['Fijne dag nog!', 'Nog een mooie dag.'] },
  ],
};

export default pack;
