const INTENTS = [
  'threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'comparison', 'purchase', 'recommendation', 'praise', 'reply', 'promotion',
];
/** In the order of a customer's way. */
export const STAGES = ['aware', 'consider', 'buy', 'onboard', 'use', 'support', 'leave', 'advocate'];

/**
 * What a mention under a topic shows: {stage, intent, aspects: [{kind, label}], gap, switchedTo}. The user's word holds before what the
 * engine found; null: nothing shows it.
 */
export function shownBy({ mention, match }) {
  const { signals: found = {}, sentiment } = mention.understanding;
  const said = mention.decided?.signals ?? {};
  const stage = STAGES.find((one) => said[`stage:${one}`] === true) ?? found.stage?.kind ?? null;
  const own = mention.decided?.sentiment ?? sentiment.label;
  const aspects = (match.aspects ?? found.aspects ?? []).map(({ kind, label }) => ({ kind, label }));
  const named = Object.keys(said).filter((key) => key.startsWith('aspect:') && said[key] === true).map((key) => key.slice(7));
  for (const kind of named) if (aspects.every((one) => one.kind !== kind)) aspects.push({ kind, label: own });
  return {
    stage: stage === null || said[`stage:${stage}`] === false ? null : stage,
    intent: intentOf(mention),
    aspects: aspects.filter(({ kind }) => said[`aspect:${kind}`] !== false),
    gap: said.gap ?? found.gap !== undefined,
    switchedTo: said['intent:cancel'] === false ? null : (found.switchedTo?.term ?? null),
  };
}

/** Aspects each once for each label that they have. */
export function distinctAspects(aspects) {
  return [...new Map(aspects.map((one) => [`${one.label} ${one.kind}`, one])).values()];
}

export function intentOf({ understanding, decided }) {
  const said = decided?.signals ?? {};
  const intent = INTENTS.find((one) => said[`intent:${one}`] === true) ?? understanding.intent?.intent ?? null;
  return intent === null || said[`intent:${intent}`] === false ? null : intent;
}

/** Whether its author wants to leave, has left, or tells where they went. */
export const leaves = ({ intent, stage, switchedTo }) => intent === 'cancel' || stage === 'leave' || switchedTo !== null;

const ASKING = ['threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'purchase'];

/**
 * Whether a mention wanted an answer: the user says so; or it complains, threatens, fears, asks, wishes or wants to buy or to leave, or is
 * negative. What is gone, the brand's own, an answer or an offer does not.
 */
export function wantedAnswer({ mention, match, label }) {
  const { decided, understanding, goneAt } = mention;
  if (goneAt !== undefined || match.own === true) return false;
  const said = decided?.signals ?? {};
  if (said.answer !== undefined) return said.answer;
  const found = intentOf(mention);
  const isDenied = found === 'complaint' && decided?.sentiment === 'positive' && said['intent:complaint'] !== true;
  const intent = isDenied ? null : found;
  if (intent === 'reply' || intent === 'promotion') return false;
  if (ASKING.includes(intent)) return true;
  const asks = (understanding.intent?.reasons ?? []).some((reason) => reason.intent === 'question');
  if (asks && (intent === null || intent === 'comparison')) return true;
  return label === 'negative';
}

/** Whether the brand was seen to answer, in the thread or in the post's own card. */
export const wasAnswered = ({ answer, post }) => answer !== undefined || post.reply !== null;
