import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useArticlesFound } from '@/components/hooks/knowledge';
import { TryIt } from '@/components/replies/kit/TryIt';

/** Articles that are shown, at most. */
const MOST = 3;

/** What of the knowledge base would be found for a post, with its data; of any language, under any topic. */
export function TryArticles({ topicIds }: { topicIds: readonly string[] }): VNode {
  const [words, setWords] = useState('');
  return <TryIt words={words} onWords={setWords} found={useArticlesFound(words, { language: null, topicIds, most: MOST })} />;
}
