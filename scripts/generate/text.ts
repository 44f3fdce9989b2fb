import ar from './phrases/ar.json';
import de from './phrases/de.json';
import en from './phrases/en.json';
import es from './phrases/es.json';
import fr from './phrases/fr.json';
import fy from './phrases/fy.json';
import it from './phrases/it.json';
import nl from './phrases/nl.json';
import pl from './phrases/pl.json';
import pt from './phrases/pt.json';
import ru from './phrases/ru.json';
import tr from './phrases/tr.json';
import uk from './phrases/uk.json';
import { between, pick, type Random } from './random';

export const BRAND = 'Norvelo';
export const COMPETITOR = 'Lumaride';

export type Mood = 'positive' | 'negative' | 'neutral';

const PHRASES = { ar, de, en, es, fr, fy, it, nl, pl, pt, ru, tr, uk };

export type GeneratedLanguage = keyof typeof PHRASES;
export const GENERATED_LANGUAGES = Object.keys(PHRASES) as GeneratedLanguage[];

/** What a text is about: one brand, or both where its writer went from the second to the first. */
export interface About {
  brand: string;
  other: string | null;
}

/** A text of one to five sentences. */
export function writeText(random: Random, language: GeneratedLanguage, mood: Mood, about: About): string {
  const phrases = PHRASES[language];
  const sentences: string[] = [];
  if (random() < 0.4) sentences.push(pick(random, phrases.openings));
  if (about.other !== null) sentences.push(pick(random, phrases.switched));
  for (let left = between(random, 1, 3); left > 0; left--) sentences.push(pick(random, phrases[mood]));
  if (random() < 0.3) sentences.push(pick(random, phrases.closings));
  return fill(random, sentences.join(' '), about);
}

export function writeTitle(random: Random, language: GeneratedLanguage, about: About): string {
  return fill(random, pick(random, PHRASES[language].titles), about);
}

// Numbers from 11 to 19 take the same plural in all of these languages.
function fill(random: Random, text: string, { brand, other }: About): string {
  return text
    .replaceAll('{brand}', brand)
    .replaceAll('{other}', other ?? '')
    .replaceAll('{n}', () => String(between(random, 11, 19)));
}
