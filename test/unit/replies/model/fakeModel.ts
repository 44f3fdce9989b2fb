import type { DeviceModel, ModelAnswer, ModelState } from '@/lib/replies/model/deviceModel';
import type { ModelPrompt } from '@/lib/replies/model/prompt';

/** A model that writes what it is told to, and notes what it was asked. */
export function fakeModel(writes: (prompt: ModelPrompt) => ModelAnswer | string, state: ModelState = 'available'): DeviceModel & { asked: ModelPrompt[] } {
  const asked: ModelPrompt[] = [];
  return {
    asked,
    stateFor: async () => state,
    async write(prompt) {
      asked.push(prompt);
      const written = writes(prompt);
      return typeof written === 'string' ? { state: 'written', text: written } : written;
    },
  };
}
