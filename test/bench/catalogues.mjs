const MAGIC = 0x950412de;

/**
 * Translations of a compiled gettext catalogue, first plural form each; its header and what stayed untranslated left out.
 * Format: gettext manual, "The Format of GNU MO Files".
 *
 * @param {Buffer} file
 * @returns {string[]}
 */
export function translationsIn(file) {
  const little = file.readUInt32LE(0) === MAGIC;
  const number = (at) => (little ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const [count, originals, translations] = [number(8), number(12), number(16)];
  const entry = (table, index) => {
    const start = number(table + 8 * index + 4);
    return file.toString('utf8', start, start + number(table + 8 * index)).split('\0')[0];
  };
  const texts = [];
  for (let index = 0; index < count; index++) {
    const original = entry(originals, index);
    const translation = entry(translations, index);
    if (original !== '' && translation !== original) texts.push(translation);
  }
  return texts;
}
