/** Invented texts that a topic's query hears, by whether they mean what the topic listens for. */
export interface HomonymTexts {
  meant: readonly string[];
  other: readonly string[];
}

/** A brand whose name is a common word. */
export interface Homonym {
  name: string;
  /** What the topic listens for. */
  query: string;
  language: string;
  /** As its user might write it, without a look at the texts. */
  context: { about: string; notAbout: string };
  /** Written before the model, and after it without a look at it. */
  before: HomonymTexts;
  after: HomonymTexts;
}
