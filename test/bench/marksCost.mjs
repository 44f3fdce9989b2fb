export { marksCost } from './pageCost.mjs';
