import type { Adapter } from './adapter';
import { withAdapter } from './adapted';
import { evidenceIn, type Evidence } from './evidence';
import { judge, judgeFirmly } from './judge';
import type { Lexicon } from './lexicon';
import { UNSCORED, type Sentiment, type TopicSentiment } from './sentiment';

/** The lexicon of a language (primary subtag), for null of faces alone; undefined where there is none, or it is not loaded. */
export type LexiconFor = (language: string | null) => Lexicon | undefined;

/** What was learned from the user's labels in a language; null where nothing was. */
export type AdapterFor = (language: string) => Adapter | null;

/** What labels of single topics taught in a language, by the topic's id; it stands in the place of what all labels taught. */
export type TopicAdaptersFor = (language: string) => ReadonlyMap<string, Adapter>;

const NO_TOPICS: ReadonlyMap<string, Adapter> = new Map();
const NOTHING_LEARNED: AdapterFor = () => null;

/** The sentiment of a text in a language. */
export type Score = (
  text: string,
  language: string | null,
  lexiconFor: LexiconFor,
  adapterFor?: AdapterFor,
) => Sentiment;

/**
 * The sentiment of a text in a language, with every word that moved it: its spans point into `text`, and the score is made
 * of the sum of the contributions. UNSCORED where the language has no lists, or is unknown and there is no face either.
 */
export const scoreSentiment: Score = scoredBy(judge);

/** As scoreSentiment, but the label is never 'unsure': where the evidence is thin or mixed, the likeliest. */
export const scoreBest: Score = scoredBy(judgeFirmly);

function scoredBy(judgment: (evidence: Evidence) => Sentiment): Score {
  return (text, language, lexiconFor, adapterFor = NOTHING_LEARNED) => {
    const evidence = evidenceOf(text, language, { lexiconFor, adapterFor });
    return evidence === null ? UNSCORED : judgment(evidence);
  };
}

/** The sentiment of a text for each topic that has learned from its own labels. */
export function scoreForTopics(
  text: string,
  language: string | null,
  lexiconFor: LexiconFor,
  topicAdaptersFor: TopicAdaptersFor,
): TopicSentiment[] {
  const adapters = language === null ? NO_TOPICS : topicAdaptersFor(language);
  const lexicon = adapters.size === 0 ? undefined : lexiconFor(language);
  if (language === null || lexicon === undefined) return [];
  const shipped = evidenceIn(text, lexicon);
  return [...adapters].map(([topicId, adapter]) => {
    const { reasons, sarcasm: _ofWhole, ...judged } = judge(withAdapter(text, language, shipped, adapter));
    return { topicId, ...judged, adapted: reasons.slice(shipped.reasons.length) };
  });
}

function evidenceOf(
  text: string,
  language: string | null,
  { lexiconFor, adapterFor }: { lexiconFor: LexiconFor; adapterFor: AdapterFor },
): Evidence | null {
  const lexicon = lexiconFor(language);
  if (lexicon === undefined) return null;
  const evidence = evidenceIn(text, lexicon);
  if (language === null) return evidence.reasons.length === 0 ? null : evidence;
  const adapter = adapterFor(language);
  return adapter === null ? evidence : withAdapter(text, language, evidence, adapter);
}
