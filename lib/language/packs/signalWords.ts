/**
 * The words by which one language shows what a mention wants, feels and is about. Every list is entries parted by commas, in
 * any case; they are compared folded (no accents on Latin letters, one form for each Arabic letter, ё as е). In an entry `*`
 * at the end of a word stands for any ending, or none; at its beginning for any beginning, or none; `...` for up to four
 * words between; `(a|b)` for either, `(a|)` for `a` or nothing, so that `(cancel|close) my (account|subscription)` is four
 * entries. No comma may stand in brackets. Of entries of one family that meet, the longest counts; entries of different
 * families (an aspect within a complaint) count beside each other.
 */
export interface SignalWords {
  intents: IntentWords;
  feelings: FeelingWords;
  manners: MannerWords;
  aspects: AspectWords;
  stages: StageWords;
  situations: SituationWords;
}

/** What a text is for. One family. */
export interface IntentWords {
  /** The author leaves: cancels, does not renew, switches to somebody else. */
  cancel: string;
  /** What stands right after it is where the author goes instead: "switched to", "moving over to". Counts as `cancel`, too. */
  switching?: string;
  /** Threatens with a bad review, a lawyer, an authority, the press. */
  threat?: string;
  complaint: string;
  /** Fear for safety, money, data; doubt whether something may be trusted: "is it a scam", "afraid that". */
  fear?: string;
  /** Phrases that ask even where no question mark follows. */
  question: string;
  /** Words that ask only in a sentence with a question mark. Words of reproach ("why") are no such words. */
  interrogatives: string;
  /** Wants something done, changed or added: "please add", "I wish it had", "it would be nice if". */
  request?: string;
  /** Weighs one thing against another: "compared to", "better than", "vs". */
  comparison?: string;
  /** Tells others to take it: "I recommend", "go for it", "you won't regret". */
  recommendation?: string;
  purchase: string;
  praise: string;
  /** How a company answers: "we are sorry to hear", "our team will", "please contact us at". */
  reply?: string;
  /** Offers something or a job: "use my code", "we are hiring", "link in bio". */
  promotion?: string;
  /** What means nothing here, though it holds words of the lists: "no problem". */
  aside: string;
  /** Words that turn over what follows within two words, or make it void; what is named, asked or scolded is so all the same. */
  negators: string;
  /** What may cling to the beginning of a word, as Arabic writes "and", "the", "with". */
  prefixes?: string;
}

/** What the author feels. One family; `gap` another. */
export interface FeelingWords {
  anger: string;
  disappointment: string;
  joy: string;
  fear: string;
  confusion: string;
  gratitude: string;
  /** What was expected did not come: "expected … but", "not as described", "thought it would". */
  gap: string;
}

/** How the author speaks to others, for the register of an answer. Two families: tone, and form of address. */
export interface MannerWords {
  polite: string;
  rude: string;
  /** Forms by which one person is spoken to as a friend: "du", "ти", verbs included. Empty where a language has no such difference. */
  familiar: string;
  /** Forms of distance: "Sie", "vous", "ви". */
  formal: string;
  /** Of these, forms that count only as they are written here, capitals included, and not at the beginning of a sentence: "Sie, Ihnen". */
  formalAsWritten?: string;
}

/** What is spoken of. One family. */
export interface AspectWords {
  delivery: string;
  price: string;
  quality: string;
  /** Service: answers, help, complaints handled. */
  support: string;
  app: string;
  /** The website, and what is done there: search, account, checkout, payment. */
  website: string;
  /** People on the spot: waiters, couriers' manners, shop assistants. */
  staff: string;
  returns: string;
  /** In stock, sold here, open. */
  availability: string;
  privacy: string;
  /** For people with impairments: small print, contrast, screen readers, wheelchairs, captions. */
  accessibility: string;
}

/** Where on the way of a customer the author is. One family. */
export interface StageWords {
  /** Met it just now: "first time I hear of", "saw an ad for". */
  aware: string;
  /** Thinks about it, compares: "is it worth", "torn between". */
  consider: string;
  /** Buys or waits for it: "just ordered", "at the checkout". */
  buy: string;
  /** Begins: "just unpacked", "setting up", "first day with". */
  onboard: string;
  /** Uses it: "after six months of use", "every day". */
  use: string;
  /** Needs or had help: "their support", "opened a ticket", "warranty". */
  support: string;
  /** Renews or leaves: "cancelled", "renewed my subscription", "back to". */
  leave: string;
  /** Speaks for it: "told all my friends", "I recommend". */
  advocate: string;
}

/** What calls for care. Three families: events of a life, insults, hazards. */
export interface SituationWords {
  birth: string;
  wedding: string;
  birthday: string;
  /** A jubilee, an anniversary, years together. */
  anniversary: string;
  graduation: string;
  /** A new job, or a pension. */
  career: string;
  moving: string;
  illness: string;
  bereavement: string;
  /** Insults, obscenities, slurs, wishes of harm: what a reader may not want to see. */
  abuse: string;
  /** Harm to body or home: caught fire, electric shock, food poisoning, injured. */
  safety: string;
  /** Lawyers, courts, authorities, laws. */
  legal: string;
  /** Stolen money, fake shops, charges nobody agreed to. */
  fraud: string;
  /** Leaked data, hacked accounts. */
  breach: string;
}

const files = import.meta.glob<SignalWords>('./*/signals.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. For tools and the build: what is installed fetches one language. */
export const SIGNAL_WORDS: ReadonlyMap<string, SignalWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
