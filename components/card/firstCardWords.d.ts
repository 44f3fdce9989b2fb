declare module 'earshot:first-card-words' {
  /** By language: what the card says before it knows anything. */
  const words: Record<string, Record<string, unknown>>;
  export default words;
}
