import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { ReplySuggestions } from '@/lib/replies/suggestReplies';
import styles from './Replies.module.css';

/** Why no reply is suggested. */
export function NoReply({ suggested }: { suggested: Exclude<ReplySuggestions, { state: 'ready' }> }): VNode {
  const { text, languageName } = useTranslator();
  const said = (): string => {
    if (suggested.state === 'not-wanted') return text(`reply.notWanted.${suggested.intent}`);
    if (suggested.state === 'care') return text('reply.care', { event: text(`event.${suggested.event}`) });
    if (suggested.state === 'no-language') return text('reply.noLanguage', { language: languageName(suggested.language) });
    return text('reply.languageUnknown');
  };
  return <p class={styles['note']}>{said()}</p>;
}
