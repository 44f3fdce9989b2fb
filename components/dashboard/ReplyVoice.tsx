import type { VNode } from 'preact';

/** How the brand speaks in replies, with its data. */
export function ReplyVoice(): VNode {
  return <></>;
}
