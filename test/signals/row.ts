import type { Address, Aspect, Emotion, Hazard, Intent, LifeEvent, Stage, Tone } from '@/lib/signals/signals';

/** An invented post, and what is to be understood of it. What is absent is expected not to be found. */
export interface SignalRow {
  text: string;
  /** What it is for in the first place; null: nothing of all this. */
  intent: Intent | null;
  /** The main one. */
  emotion?: Emotion;
  gap?: true;
  tone?: Tone;
  address?: Address;
  /** What is spoken of, and how it comes off. */
  aspects?: Partial<Record<Aspect, 'negative' | 'neutral' | 'positive'>>;
  stage?: Stage;
  event?: LifeEvent;
  abuse?: true;
  /** The worst. */
  hazard?: Hazard;
  /** Whether somebody of the brand should answer. */
  answer: boolean;
  /** Where an author who leaves goes. */
  switchedTo?: string;
}
