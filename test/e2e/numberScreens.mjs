/**
 * The screens whose numbers are opened: every one of the overview and the insights, over all topics and under one of them, each as it opens and
 * with all that can be unfolded; and what of them is chosen from a list.
 */
const PARTS = ['voice', 'drivers', 'aspects', 'journey', 'experience', 'forecast', 'own', 'reputation', 'goals'];

/** What is chosen on a screen after it was read as it opens: {label, option}, by their words. */
const CHOICES = {
  overview: [{ label: 'Lens', option: 'experience' }],
  drivers: [{ label: 'Compared with', option: 'before' }],
  aspects: [{ label: 'Columns', option: 'sites' }],
  journey: [{ label: 'Lens', option: 'experience' }],
  experience: [{ label: 'Beside', option: 'negative' }, { label: 'Beside', option: 'volume' }],
  own: [{ label: 'Kind', option: 'aspect' }],
  reputation: [{ label: 'Told apart by', option: 'site' }],
};

const screenOf = (name, path) => ({ name, path, choices: CHOICES[name] ?? [] });

export const SCREENS = [
  screenOf('overview', 'overview?days=90'),
  ...PARTS.map((part) => screenOf(part, `insights?part=${part}&days=90`)),
  screenOf('overview', 'overview?days=28&topic=norvelo'),
  ...PARTS.filter((part) => part !== 'goals').map((part) => screenOf(part, `insights?part=${part}&days=28&topic=norvelo`)),
  screenOf('alerts', 'alerts'),
];
