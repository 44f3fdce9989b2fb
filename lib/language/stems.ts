/** Endings that a language adds to words, folded, and the fewest letters that must be left of a word. */
interface Endings {
  least: number;
  endings: string;
  /** What is put right afterwards: letters doubled before an ending, softened ones. */
  mend?: readonly (readonly [RegExp, string])[];
  /** What is taken off in front: marks of participles. */
  before?: RegExp;
}

const DOUBLED = [/([bcdfgklmnprstz])\1$/u, '$1'] as const;

const ENDINGS: Readonly<Record<string, Endings>> = {
  en: {
    least: 3, mend: [DOUBLED, [/[ey]$/u, 'i'], [/i$/u, '']],
    endings: 's es ies ied ying ed ing ings est ly ment ments able ible ation ations ion ions ance ity al ally ness',
  },
  uk: {
    least: 3, mend: [[/нн$/u, 'н'], [/ц$/u, 'к'], [/(?<=..)[оеи]к$/u, 'к'], [/[ьйіи]$/u, '']],
    endings: `а у ю я о е є и і ї ь й ою ею єю ам ям ах ях ами ями ові еві єві ів їв ей ом ем єм ий ій ої ого ого ому ому им их ими іх
      іми ою ая яя ую юю ее еє ті ть ти ла ло ли в ав ала ало али ати яв яла яли яти ив ила ило или ити їв їла їли їти ював ювала ювали ювати ував ував увала
      ували увати ує уєте ують уємо уєш юєте юють ює аєте ають ає аємо аєш яєте яють яє ите ить иш имо ять ять ете еш емо ся сь ться тися лася лися вся
      ення ення енню енням ання анню анням ення енні анні іння інню ість ості істю ений ена ене ені
      еного ених ану аний ана ане ані аних аного ого івка івку івки очка очку ик ика ики`,
  },
  ru: {
    least: 3, mend: [[/нн$/u, 'н'], [/(?<=..)[оеи]к$/u, 'к'], [/[ьйи]$/u, '']],
    endings: `а у ю я о е и ы ь й ою ею ам ям ах ях ами ями ов ев ей ом ем ий ый ой ая яя ое ее ые ие ого его ому ему им ым их ых ими ыми ую юю
      ия ию ии ием иям иями иях ть ти ла ло ли л ал ала ало али ать ял яла яли ять ил ила ило или ить ел ела ели еть ыл ыла ыли ыть овал овала овали
      овать ывал ывала ывали ывать ивал ивала ивали ивать ует уют уете уем уешь ывает ывают ивает ивают ает ают аете аем аешь яет яют яете ите ит ишь им ят
      ут ют ет ете ешь ся сь тся ться лся лась лось лись ется ются ится ятся ение ения ению ением ании ание ания анию анием ость ости остью нный енный ена ено ены енная енное енные енных ана ано аны анный анная анные очка очку очки ик ика ики`,
  },
  fy: {
    least: 3, mend: [DOUBLED, [/([aeiou])\1(?=[^aeiou]+$)/u, '$1'], [/tsj?$/u, 't'], [/v$/u, 'f'], [/z$/u, 's']],
    endings: 'e en s st t te ten de den je jes jen jend kje kes ke tsje tsjes ing ingen er ers der ders ens heid lik like',
  },
};

const ARABIC = /^\p{Script=Arabic}+$/u;

/** Makes what gives the stem of a folded word: what its forms in texts have in common, mostly; no word of the language. Null: none is known for the language. */
export function stemmerOf(language: string): ((word: string) => string) | null {
  if (language === 'ar') return arabicStem;
  const known = ENDINGS[language];
  if (known === undefined) return null;
  const endings = new Set(known.endings.split(/\s+/u));
  const longest = Math.max(...Array.from(endings, ({ length }) => length));
  return (word) => {
    let stem = word;
    for (let length = Math.min(longest, word.length - known.least); length > 0; length--) {
      if (!endings.has(word.slice(-length))) continue;
      stem = word.slice(0, -length);
      break;
    }
    for (const [end, by] of known.mend ?? []) if (stem.length > known.least) stem = stem.replace(end, by);
    return stem;
  };
}

/** Clitics, article and endings off, long vowels within a word out: "الشحنات" and "بيشحنوا" are both "شحن". */
function arabicStem(word: string): string {
  if (!ARABIC.test(word)) return word;
  let stem = strip(word, /^(?:وال|فال|بال|كال|لل|ال|هال)/u, 3);
  if (stem === word) stem = strip(stem, /^[وفبله]?(?:س|ح|ب|ه)?(?=[ينتا]\p{L}{3})/u, 3);
  stem = strip(stem, /(?:كما|هما|تها|تهم|تكم|ونها|ات|ون|ين|ان|وا|تي|ته|تك|يه|هم|كم|نا|ها|ني|ش|ه|ي|ك|ا|ت)$/u, 3);
  stem = strip(stem, /(?:ات|ون|ين|وا|ت|ه|ي|ا)$/u, 3);
  stem = strip(stem, /^(?:است|يست|تست|نست|مست|[ايتنم])(?=\p{L}{3})/u, 3);
  return stem.length <= 3 ? stem : stem[0] + stem.slice(1, -1).replace(/[اويىئؤء]/gu, '') + stem.slice(-1);
}

function strip(word: string, part: RegExp, least: number): string {
  const left = word.replace(part, '');
  return left.length >= least ? left : word;
}
