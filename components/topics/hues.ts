/** Names of the topic colours, `--topic-0` to `--topic-7`. */
export const HUE_NAMES = ['indigo', 'pink', 'amber', 'green', 'blue', 'red', 'purple', 'slate'] as const;

/** How many topic colours there are. */
export const HUES = HUE_NAMES.length;

/** The first colour that no topic has; beyond eight topics they come round again. */
export function freeHue(topics: readonly { hue: number }[]): number {
  const taken = new Set(topics.map(({ hue }) => hue));
  const free = Array.from({ length: HUES }, (_, hue) => hue).find((hue) => !taken.has(hue));
  return free ?? topics.length % HUES;
}
