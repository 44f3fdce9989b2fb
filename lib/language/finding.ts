/** In which language a text is, as far as Earshot can tell. */
export interface LanguageFinding {
  /** Primary subtag of BCP 47 ('en', 'uk', 'fy'), or null: unknown is a state of its own. */
  language: string | null;
  /** 0..1; 0 where the language is unknown. */
  confidence: number;
  /** What decided: letters that only one language uses, the detector's table, what the page declares, or nothing. */
  by: 'letters' | 'detector' | 'page' | 'nothing';
  /** A second language or script carries part of the text too. */
  mixed?: true;
}

export const UNKNOWN_LANGUAGE: LanguageFinding = { language: null, confidence: 0, by: 'nothing' };
