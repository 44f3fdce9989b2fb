import { isolate } from '@/lib/i18n/fillIn';
import type { Translator } from '@/lib/i18n/translator';
import type { Finding } from '@/lib/inbox/finding';

const HOUR = 3_600_000;
/** Rarer than once in so many looks is written so. */
const MOST_LOOKS = 1_000_000;

/** What a rule about numbers found, in one sentence: "Norvelo: 31 mentions in 6 hours; usual: 7.4". */
export function findingWords(finding: Finding, topic: string, { text, count, number, percent, duration }: Translator): string {
  const { kind, because } = finding;
  switch (kind) {
    case 'spike':
      return text('alerts.found.spike', {
        topic, heard: count('count.mentions', because.heard), hours: duration(because.hours * HOUR), usual: number(inTenths(because.expected)),
      });
    case 'drift':
      return text(`alerts.found.${finding.direction}`, { topic, heard: count('count.mentions', because.heard), usual: number(inTenths(because.expected)) });
    case 'negative':
      return text('alerts.found.negative', {
        topic, share: percent(because.share), n: because.negative, of: because.scored, usual: percent(because.usual),
      });
  }
}

/** The numbers behind it, parted by dots: posts seen, the chance, and what it is compared with. */
export function findingNumbers({ kind, because }: Finding, { text, count, number }: Translator): string {
  const parts = [
    ...(kind === 'spike' ? [count('count.postsSeen', because.seen)] : []),
    ...(kind === 'drift' ? [`z ${number(inHundredths(because.z))} (±${number(inHundredths(because.limit))})`] : [pWords(because.p, text, number)]),
    count('alerts.found.weeks', because.weeks),
  ];
  return parts.map(isolate).join(' · ');
}

/** How often chance alone would show so much: 1 in so many looks. */
function pWords(p: number, text: Translator['text'], number: Translator['number']): string {
  if (p < 1 / MOST_LOOKS) return text('alerts.found.p', { n: `${number(MOST_LOOKS)}+` });
  return text('alerts.found.p', { n: Number((1 / p).toPrecision(1)) });
}

const inTenths = (value: number): number => Math.round(value * 10) / 10;
const inHundredths = (value: number): number => Math.round(value * 100) / 100;
