import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

/** Draft.js inside React, its box dressed by `attributes`. `said`: what its own state holds. */
export function draftEditor(parent, { testId, label, changed = () => undefined }) {
  let state = EditorState.createEmpty();
  const said = () => state.getCurrentContent().getPlainText('\n');
  function Box() {
    const [editorState, setEditorState] = useState(state);
    const onChange = (next) => {
      state = next;
      setEditorState(next);
      changed(said());
    };
    return createElement(Editor, { editorState, onChange, webDriverTestID: testId, ariaLabel: label, ariaMultiline: true, role: 'textbox' });
  }
  const root = createRoot(parent);
  flushSync(() => root.render(createElement(Box)));
  return { said, remove: () => root.unmount() };
}
