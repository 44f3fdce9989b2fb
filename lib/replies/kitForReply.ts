import type { Order, Product } from './product';
import type { Template } from './template';
import { FIRST_VOICE, type SpokenVoice } from './voice';

/** What the user laid by for replies to one mention: by its topics, and by the segments of its author. */
export interface ReplyKit {
  voice: SpokenVoice;
  templates: readonly Template[];
  products: readonly Product[];
  /** Of the author. */
  orders: readonly Order[];
}

/** Where nothing was laid by. */
export const BARE_KIT: ReplyKit = { voice: FIRST_VOICE, templates: [], products: [], orders: [] };
