import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { unreadableWords } from '@/components/sites/healthWords';
import type { UnreadableSite } from '@/components/sites/listedSites';

/** Kinds of pages that are named; more are counted. */
const NAMED = 2;

/** Says which of the allowed sites cannot be read now: the numbers below lack what stands there. */
export function UnreadableNotice({ sites, now }: { sites: readonly UnreadableSite[]; now: number }): VNode | null {
  const translator = useTranslator();
  const { text, count } = translator;
  const all = sites
    .flatMap(({ name, kinds }) => kinds.map((kind) => ({ name, kind })))
    .sort((a, b) => a.kind.since - b.kind.since);
  if (all.length === 0) return null;
  const words = all.slice(0, NAMED).map(({ name, kind }) => unreadableWords(name, kind, now, translator));
  const more = all.length - words.length;
  return (
    <Notice kind="trouble" action={<a href="#/sites">{text('health.showSites')}</a>}>
      {words.join(' ')} {more > 0 && count('health.moreUnreadable', more)} {text('health.numbersLack')}
    </Notice>
  );
}
