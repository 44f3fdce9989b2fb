import { LIFE_EVENTS, type LifeEvent } from './signals';

/** Events of which nobody wants to hear from a brand's templates. */
export const SAD_EVENTS: readonly LifeEvent[] = ['illness', 'bereavement'];

/** Events to which a kind word is welcome. */
export const JOYFUL_EVENTS: readonly LifeEvent[] = LIFE_EVENTS.filter((event) => !SAD_EVENTS.includes(event));
