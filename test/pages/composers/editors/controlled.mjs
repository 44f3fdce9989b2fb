import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A textarea whose value React holds, and renders again with each letter. `said`: what its state holds. */
export function controlledTextarea(parent, { begins = '', changed = () => undefined, ...attributes } = {}) {
  let held = begins;
  let write = () => undefined;
  function Box() {
    const [value, setValue] = useState(begins);
    write = (next) => {
      held = next;
      setValue(next);
      changed(next);
    };
    return createElement('textarea', { ...attributes, value, onChange: (event) => write(event.target.value) });
  }
  const root = createRoot(parent);
  flushSync(() => root.render(createElement(Box)));
  return { said: () => held, write: (text) => flushSync(() => write(text)), remove: () => root.unmount() };
}
