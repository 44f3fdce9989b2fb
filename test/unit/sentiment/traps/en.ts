import type { Trap } from './trap';

export default [
  ['The lamp is not good', 'negative', 'negation'],
  ['Norvelo never let me down', 'positive', 'negation', 'open'],
] satisfies Trap[];
