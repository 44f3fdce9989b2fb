import type { StageWords } from '@/lib/language/packs/signalWords';
import { AWARE, BUY, CONSIDER } from './firstStages';
import { ADVOCATE, LEAVE, ONBOARD, SUPPORT, USE } from './laterStages';

const words: StageWords = {
  aware: AWARE,
  consider: CONSIDER,
  buy: BUY,
  onboard: ONBOARD,
  use: USE,
  support: SUPPORT,
  leave: LEAVE,
  advocate: ADVOCATE,
};

export default words;
