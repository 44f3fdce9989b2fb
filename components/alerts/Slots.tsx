import { Fragment, type ComponentChildren, type VNode } from 'preact';

/** A message with controls at its `{name}` places, in the order of the language. */
export function Slots({ message, slots }: { message: string; slots: Readonly<Record<string, ComponentChildren>> }): VNode {
  return (
    <>
      {message.split(/\{(\w+)\}/u).map((part, at) => (
        <Fragment key={at % 2 === 1 ? part : at}>{at % 2 === 1 ? slots[part] : part}</Fragment>
      ))}
    </>
  );
}
