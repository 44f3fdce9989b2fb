import { unwanted, type Check } from './check';

/** Fewer letters are no evidence. */
const FEWEST_LETTERS = 20;
const SURE = 0.8;

/** Another language than the author's. Where either is not known, nothing is said. */
export const language: Check = ({ text }, { mention, identify }) => {
  if (mention.language === null || identify === null || (text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return null;
  const found = identify(text);
  const isOther = found.language !== null && found.language !== mention.language && found.confidence >= SURE;
  return isOther ? unwanted([{ start: 0, end: text.length }]) : null;
};
