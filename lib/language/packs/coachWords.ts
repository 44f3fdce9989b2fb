/**
 * The words by which replies of a brand in one language show what a coach looks for. Lists as in `SignalWords`: entries parted by
 * commas, compared folded, `*` for any ending or beginning, `...` for up to four words, `(a|b)` for either.
 */
export interface CoachWords {
  /** Sees what the author said or feels: thanks for telling, "we understand that this", "that is annoying". */
  acknowledges: string;
  /** Takes it on: "we are sorry", "that is our mistake", "we let you down". Not "we are sorry you feel that way". */
  owns: string;
  /** Says what comes next, by whom: "please send us", "we will replace", "you can cancel under". */
  nextStep: string;
  /** Names a time beside those that dates and deadlines tell: "right away", "today", "as soon as". */
  time: string;
  /** Leads where nobody else reads: "private message", "DM", "by e-mail", "call us". */
  privateChannel: string;
  /** Blames, waters down or hides behind rules: "as we already said", "you should have", "our policy is", "sorry you feel that way", "unfortunately that is not our problem". */
  defensive: string;
  /** Hollow: what says nothing and everybody writes: "your opinion is important to us", "valued customer". */
  hollow: string;
  /** Too light for somebody who is upset: laughter, jokes, slang. */
  light: string;
}

const files = import.meta.glob<CoachWords>('./*/coachWords.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. For tools and the build: what is installed fetches one language. */
export const COACH_WORDS: ReadonlyMap<string, CoachWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
