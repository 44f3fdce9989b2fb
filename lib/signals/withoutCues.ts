import type { AspectFound, Found, Signals } from './signals';

/** What signals say, without the words that show it: of a text that is gone nothing is quoted, and no name in it kept. */
export function withoutCues({ switchedTo: _name, gap, abuse, ...signals }: Signals): Signals {
  const { emotions, tone, address, aspects, stage, events, hazards } = signals;
  return {
    ...(emotions === undefined ? {} : { emotions: emotions.map(bare) }),
    ...(gap === undefined ? {} : { gap: [] }),
    ...(tone === undefined ? {} : { tone: bare(tone) }),
    ...(address === undefined ? {} : { address: bare(address) }),
    ...(aspects === undefined ? {} : { aspects: bareAspects(aspects) }),
    ...(stage === undefined ? {} : { stage: bare(stage) }),
    ...(events === undefined ? {} : { events: events.map(bare) }),
    ...(abuse === undefined ? {} : { abuse: [] }),
    ...(hazards === undefined ? {} : { hazards: hazards.map(bare) }),
  };
}

/** The same of aspects. */
export function bareAspects(aspects: readonly AspectFound[]): AspectFound[] {
  return aspects.map(bare);
}

function bare<F extends Found<string>>(found: F): F {
  return { ...found, cues: [] };
}
