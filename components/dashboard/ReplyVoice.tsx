import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { useSegments } from '@/components/hooks/segments';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { useReplyPack, useVoices } from '@/components/hooks/voices';
import { Loading } from '@/components/layout/Loading';
import { VoiceView } from '@/components/replies/voice/VoiceView';
import { EXAMPLE_LANGUAGES } from '@/lib/replies/exampleMentions';

/** How the brand speaks in replies, with its data. */
export function ReplyVoice(): VNode {
  const { text, language: own } = useTranslator();
  const { voices, ...decided } = useVoices();
  const topics = useTopics();
  const { segments } = useSegments();
  const [language, setLanguage] = useState(EXAMPLE_LANGUAGES.find((code) => code === own) ?? 'en');
  const pack = useReplyPack(language);
  if (voices.state === 'failed' || topics.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (voices.state !== 'ready' || topics.state !== 'ready') return <Loading lines={6} />;
  return (
    <VoiceView
      {...decided}
      voices={voices.value}
      topics={topics.value}
      segments={typeof segments === 'string' ? [] : segments}
      language={language}
      pack={pack}
      onLanguage={setLanguage}
    />
  );
}
