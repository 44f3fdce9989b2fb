import { useRef } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import type { Translator } from '@/lib/i18n/translator';
import type { CardView } from '@/lib/card/view';
import { OWNER_ME } from '@/lib/mentions/status';

/** What changed between two looks at a mention, in sentences; empty where nothing did. */
export function whatChanged({ mention: before, status }: CardView, { mention: after, ...now }: CardView, { text }: Translator): string {
  const [had, has] = [before.decided ?? {}, after.decided ?? {}];
  const said: string[] = [];
  if (has.sentiment !== had.sentiment) {
    said.push(has.sentiment === undefined ? text('correct.tookBack') : text('correct.done', { label: text(`sentiment.${has.sentiment}`) }));
  }
  for (const topicId of new Set([...Object.keys(had.irrelevant ?? {}), ...Object.keys(has.irrelevant ?? {})])) {
    const [was, is] = [had.irrelevant?.[topicId], has.irrelevant?.[topicId]];
    if (was !== is) said.push(text(is === undefined ? 'relevance.tookBack' : is ? 'relevance.saidIrrelevant' : 'relevance.saidRelevant'));
  }
  if (now.status !== status) said.push(text('card.said.status', { status: text(`status.${now.status}`) }));
  const [wasMine, isMine] = [had.owner === OWNER_ME, has.owner === OWNER_ME];
  if (wasMine !== isMine) said.push(text(isMine ? 'card.said.mine' : 'card.said.notMine'));
  return said.join(' ');
}

/** What is to be said to who cannot see it: what changed since the card was drawn last. */
export function useSaid(view: CardView): string {
  const translator = useTranslator();
  const last = useRef({ view, said: '' });
  if (last.current.view !== view) {
    const said = whatChanged(last.current.view, view, translator);
    last.current = { view, said: said === '' ? last.current.said : said };
  }
  return last.current.said;
}
