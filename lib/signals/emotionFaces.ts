import type { Emotion } from './signals';

/** Faces that mean one emotion wherever they stand; others (tears, hearts, hands) mean too many things. */
const FACES: Readonly<Record<Emotion, string>> = {
  anger: '😡 😠 🤬 👿 😤 🖕 💢',
  disappointment: '😞 😔 🙁 ☹ 😒 💔 😩 😣 😖 👎',
  fear: '😱 😨 😰',
  confusion: '😕 🤷 🤨 😵',
  gratitude: '🙏 💐',
  joy: '😍 🥰 🤩 🥳 😀 😃 😄 😁 😊 🎉 ❤ 💖 💙 💚 💛 🧡 💜 🫶 💯 🔥 😻 🙌 👏',
};

const BY_FACE: ReadonlyMap<string, Emotion> = new Map(
  (Object.keys(FACES) as Emotion[]).flatMap((emotion) => FACES[emotion].split(' ').map((face) => [face, emotion] as const)),
);

/** The emotion that an emoji (folded: without a variation selector) means; null where it is none, or means several. */
export function emotionOfFace(word: string): Emotion | null {
  return BY_FACE.get(word) ?? null;
}
