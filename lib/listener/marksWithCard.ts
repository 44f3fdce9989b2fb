import { createLateCard, type LateCardOptions } from './lateCard';
import { createMarks, type MarkOptions, type Marks } from './marks';

/** Marks, and the card of the one that was pressed. */
export interface MarksWithCard extends Marks {
  /** What is stored of these mentions changed. */
  cardChanged: (ids: readonly string[]) => void;
  /** The page became another one. */
  closeCard: () => void;
}

export type MarksWithCardOptions = Omit<MarkOptions, 'pressed' | 'approached'> & Omit<LateCardOptions, 'leaveIfOrphaned'> & {
  /** Leaves this page if the listener outlived its extension; whether it did. */
  leaveIfOrphaned: () => boolean;
};

export function createMarksWithCard(options: MarksWithCardOptions): MarksWithCard {
  const card = createLateCard(options);
  const marks = createMarks({
    ...options,
    pressed: (id, button, by) => {
      if (!options.leaveIfOrphaned()) card.toggle(id, button, by);
    },
    approached: (id) => card.prepare(id),
  });
  const closing = (act: () => void) => (): void => {
    card.close();
    act();
  };
  return { ...marks, clear: closing(marks.clear), stop: closing(marks.stop), cardChanged: card.changed, closeCard: card.close };
}
