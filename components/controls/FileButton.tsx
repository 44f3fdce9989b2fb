import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './Button';

/** Opens the browser's own choice of a file. `accept`: endings of names, as in `<input type="file">`. */
export function FileButton(props: { children: string; accept: string; onFile: (file: File) => void; disabled?: boolean }): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={props.disabled ?? false} onClick={() => input.current?.click()}>
        {props.children}
      </Button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept={props.accept}
        tabIndex={-1}
        aria-label={props.children}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // Else the same file could not be chosen again.
          event.currentTarget.value = '';
          if (file !== undefined) props.onFile(file);
        }}
      />
    </>
  );
}
