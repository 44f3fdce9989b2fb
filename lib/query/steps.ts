/** How much work was done: inner steps, counted where a hostile text or query could make them many. */
export interface Steps {
  taken: number;
}
