import type { VNode } from 'preact';

/** What the user's own replies tell, with its data. */
export function ReplyCoach(): VNode {
  return <></>;
}
