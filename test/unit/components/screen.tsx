import { cleanup, render, type RenderResult } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';
import { afterEach } from 'vitest';
import * as parts from '@/components/hooks/laterParts';
import { TranslationContext } from '@/components/hooks/translation';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';
import './patience';

afterEach(cleanup);

export const ENGLISH_NOW = Date.parse('2026-11-21T12:00:00Z');

/** Shows a screen in English, or in another language; what is not translated yet stays English. */
export async function show(screen: VNode, language = 'en'): Promise<RenderResult> {
  const loaded = await PAGES.load(language);
  await Promise.all(Object.values(parts).map((part) => part.load()));
  const translator = createTranslator({ ...loaded, messages: { ...PAGES.english, ...loaded.messages }, zone: 'UTC' });
  document.documentElement.lang = language;
  document.documentElement.dir = translator.direction;
  document.title = 'Earshot';
  const inLanguage = (shown: VNode): VNode => (
    <TranslationContext.Provider value={translator}>{shown}</TranslationContext.Provider>
  );
  const rendered = render(inLanguage(screen));
  return { ...rendered, rerender: (next) => rendered.rerender(inLanguage(next as VNode)) };
}

/** What axe finds wrong. Contrast needs a layout, which this environment lacks: tokens have a test of their own. */
export async function accessibilityProblems(container: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The words of an element without the invisible marks that isolate directions. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/[\u2066-\u2069]/gu, '');
}
