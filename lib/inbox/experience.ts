/** How an author felt about the brand, of late: the mean polarity of their mentions, the recent ones weighing more (capability 56). */
export interface Experience {
  /** -100..100; null: nothing scored. */
  score: number | null;
  /** Mentions that it stands on. */
  n: number;
}
