/** An editable element of its own tag without a framework, which keeps what its `input` events tell it. */
export function plainEditable(box, { changed = () => undefined } = {}) {
  let held = '';
  box.addEventListener('input', () => {
    held = box.innerText;
    changed(held);
  });
  return { said: () => held };
}
