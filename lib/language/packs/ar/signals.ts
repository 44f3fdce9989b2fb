import type { SignalWords } from '@/lib/language/packs/signalWords';
import aspects from './aspects';
import feelings from './feelings';
import intents from './intents';
import manners from './manners';
import situations from './situations';
import stages from './stages';

const words: SignalWords = { intents, feelings, manners, aspects, stages, situations };

export default words;
