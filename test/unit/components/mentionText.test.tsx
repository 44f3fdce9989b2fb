// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MentionText } from '@/components/mentions/MentionText';
import { show, wordsOf } from './screen';

const BODY = 'Never again\nThe parcel came late\n\nand open.';

describe("somebody's words", () => {
  it('part a title from its text by a dot where they are a phrase within other words', async () => {
    const part = { start: 0, end: BODY.length, cutBefore: false, cutAfter: false };
    const { container, rerender } = await show(<MentionText body={BODY} part={part} matched={[]} reasons={[]} language="en" inline />);
    expect(wordsOf(container)).toBe('Never again · The parcel came late · and open.');
    rerender(<MentionText body={BODY} part={part} matched={[]} reasons={[]} language="en" />);
    expect(wordsOf(container)).toBe(BODY);
  });
});
