import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Match } from '@/lib/mentions/mention';
import type { RelevanceWord } from './Relevance';

/** What one press says of a mention under the topic that is looked at, or under all that show it; null: none does. */
export function pressedWord(matches: readonly Match[], topicId: string | null): RelevanceWord | null {
  const own = matches.filter((match) => topicId === null || match.topicId === topicId);
  const shown = own.filter(({ hiddenAt }) => hiddenAt === undefined);
  if (own.length === 0) return null;
  const about = shown.length > 0 ? shown : own;
  return { topicIds: about.map((match) => match.topicId), irrelevant: shown.length > 0 };
}

export interface RelevanceButtonProps {
  matches: readonly Match[];
  topicId: string | null;
  onRelevance: (word: RelevanceWord) => void;
}

/** Marks what is shown as irrelevant by one click; what is hidden says beside its reason how it is brought back. */
export function RelevanceButton({ matches, topicId, onRelevance }: RelevanceButtonProps): VNode | null {
  const { text } = useTranslator();
  const word = pressedWord(matches, topicId);
  if (word?.irrelevant !== true) return null;
  return (
    <Button kind="quiet" size="small" icon="hidden" iconOnly onClick={() => onRelevance(word)}>
      {text('relevance.irrelevant')}
    </Button>
  );
}
