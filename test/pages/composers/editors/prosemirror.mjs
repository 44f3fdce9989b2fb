import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** ProseMirror in `parent`. `said`: what its own document holds. */
export function proseMirrorEditor(parent, { attributes = {}, changed = () => undefined } = {}) {
  const view = new EditorView(parent, {
    state: EditorState.create({ schema, plugins: [keymap(baseKeymap)] }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      changed(said());
    },
  });
  const said = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
  return { said, remove: () => view.destroy() };
}
