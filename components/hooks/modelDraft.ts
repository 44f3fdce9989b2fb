import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import { channelOf } from '@/lib/replies/channels';
import { draftByModel, type ModelOutcome } from '@/lib/replies/model/draftByModel';
import type { ModelTask } from '@/lib/replies/model/prompt';
import type { SpokenVoice } from '@/lib/replies/voice';
import { useDeviceModel, useModelState } from './deviceModel';
import { identifier } from './identifier';
import { useSettings } from './settings';

/** A draft is no longer than this, UTF-16 units, wherever it is written. */
const LONGEST = 600;

export type ModelProgress =
  /** `share`: 0..1 of what the browser fetches first; null: nothing is fetched. */
  | { state: 'asking'; share: number | null }
  | ModelOutcome;

export interface ModelDraft {
  /** Null: nothing was asked for this mention. */
  progress: ModelProgress | null;
  ask: () => void;
  stop: () => void;
}

export interface DraftFor {
  mention: Mention;
  voice: SpokenVoice;
  /** What the knowledge base answers; null: nothing that is sure. */
  answer: string | null;
}

/** Drafts by the browser's own model, asked for by a press and never by itself; null where it is turned off, or there is none. */
export function useModelDraft({ mention, voice, answer }: DraftFor): ModelDraft | null {
  const { deviceModel } = useSettings();
  const model = useDeviceModel();
  const { language } = mention.understanding.language;
  const state = useModelState(deviceModel ? language : null);
  const [asked, setAsked] = useState<{ of: string; progress: ModelProgress } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), [mention.id]);
  if (!deviceModel || language === null || state === null || state === 'missing' || state === 'unavailable') return null;

  const run = async (controller: AbortController): Promise<void> => {
    const show = (progress: ModelProgress): void => {
      if (running.current === controller) setAsked({ of: mention.id, progress });
    };
    show({ state: 'asking', share: null });
    const task: ModelTask = {
      language,
      languageName: new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language,
      text: bodyOf(mention.post),
      voice,
      answer,
      most: Math.min(LONGEST, channelOf(mention.site).limit ?? LONGEST),
    };
    // Nothing is waited for before: a browser that has to fetch its model asks for a press right before it.
    const languageOf = identifier().then((identify) => (words: string) => identify(words).language);
    languageOf.catch(() => undefined);
    show(await draftByModel(model, task, { languageOf, signal: controller.signal, onProgress: (share) => show({ state: 'asking', share }) }));
  };

  return {
    progress: asked?.of === mention.id ? asked.progress : null,
    ask: () => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      void run(controller);
    },
    stop: () => running.current?.abort(),
  };
}
