import type { Finding } from '@/lib/inbox/finding';
import { nativeLanguage, nativeMessage } from '@/lib/platform/nativeMessages';

/** The numbers that a rule about numbers found, in the browser's language. */
export function findingWords(found: Finding): string {
  const written = (value: number): string => (Math.round(value * 10) / 10).toLocaleString(nativeLanguage());
  switch (found.kind) {
    case 'spike':
      return nativeMessage('alertSpike', written(found.because.heard), String(found.because.hours), written(found.because.expected));
    case 'drift':
      return nativeMessage('alertDrift', written(found.because.heard), written(found.because.expected));
    case 'negative': {
      const { negative, scored, usual } = found.because;
      return nativeMessage('alertNegative', written(negative), written(scored), written(Math.round(usual * 100)));
    }
  }
}
