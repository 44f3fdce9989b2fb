/** A place on a customer's way that the user named: mentions that its query hears were made there. */
export interface OwnTouchpoint {
  id: string;
  name: string;
  /** Written as that of a topic. */
  query: string;
}

export const MOST_TOUCHPOINTS = 50;
/** Letters of a name. */
export const LONGEST_TOUCHPOINT = 60;
