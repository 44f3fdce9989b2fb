import type { SignalWords } from '@/lib/language/packs/signalWords';
import { ASPECTS } from './aspects';
import { FEELINGS } from './feelings';
import intents from './intents';
import { MANNERS } from './manners';
import { SITUATIONS } from './situations';
import { STAGES } from './stages';

const words: SignalWords = {
  intents,
  feelings: FEELINGS,
  manners: MANNERS,
  aspects: ASPECTS,
  stages: STAGES,
  situations: SITUATIONS,
};

export default words;
