/** Parts of the detector that nothing here asks for: saving a table, and what its own word on reliability is made of. */
export const saveLanguageSubset = {};
export const avgScore = {};
