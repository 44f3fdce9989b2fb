import { checkModelDraft, type LanguageOf, type ModelDraft } from './checkModelDraft';
import type { DeviceModel, ModelTrouble } from './deviceModel';
import { saidToMachine } from './machineWords';
import { excerpt, modelPrompt, type ModelTask } from './prompt';

export type ModelOutcome =
  | ModelDraft
  | { state: 'failed'; because: ModelTrouble }
  /** The post speaks to machines: no model is asked. `found`: what it says to them. */
  | { state: 'notAsked'; found: string };

export interface Asking {
  /** May still be fetched while the model writes. */
  languageOf: Promise<LanguageOf>;
  signal: AbortSignal;
  /** 0..1 of what has to be fetched first. */
  onProgress: (share: number) => void;
}

/** A draft by a model on the device, or why there is none. It is text for the user to read: nothing is done with it here. */
export async function draftByModel(model: DeviceModel, task: ModelTask, { languageOf, signal, onProgress }: Asking): Promise<ModelOutcome> {
  const found = saidToMachine(task.text);
  if (found !== null) return { state: 'notAsked', found: excerpt(found) };
  const prompt = modelPrompt(task);
  const answer = await model.write(prompt, { language: task.language, signal, onProgress });
  if (answer.state !== 'written') return answer;
  try {
    return checkModelDraft(answer.text, { task, prompt, languageOf: await languageOf });
  } catch {
    // What cannot be checked is not shown.
    return { state: 'failed', because: 'failed' };
  }
}
