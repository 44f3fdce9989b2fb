import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

/** Lexical on an element that is editable already. `said`: what its own state holds. */
export function lexicalEditor(box, { changed = () => undefined } = {}) {
  const editor = createEditor({
    namespace: 'reply',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  const leave = registerRichText(editor);
  const said = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  editor.registerUpdateListener(() => changed(said()));
  return { said, remove: leave };
}
