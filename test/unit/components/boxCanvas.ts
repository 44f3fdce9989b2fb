/** A canvas that draws each text as a box, half as wide for each letter as it is high: enough to lay out words by. */
export function boxContext(canvas: { width: number; height: number }): CanvasRenderingContext2D {
  let boxes: { left: number; top: number; width: number; height: number }[] = [];
  let [x, y] = [0, 0];
  const context = {
    font: '', lineWidth: 1, fillStyle: '', strokeStyle: '',
    size: () => Number(/(\d+(?:\.\d+)?)px/u.exec(context.font)?.[1] ?? 10),
    measureText: (text: string) => ({ width: Array.from(text).length * context.size() * 0.5 }),
    clearRect: () => void (boxes = []),
    save: () => void ([x, y] = [0, 0]),
    restore: () => void ([x, y] = [0, 0]),
    translate: (by: number, down: number) => void ([x, y] = [x + by, y + down]),
    rotate: () => undefined,
    fillText: (text: string, left: number, top: number) => {
      const size = context.size();
      boxes.push({ left: Math.round(x + left), top: Math.round(y + top - size * 0.8), width: Math.ceil(context.measureText(text).width), height: Math.ceil(size) });
    },
    strokeText: () => undefined,
    getImageData: (_left: number, _top: number, width: number, height: number) => {
      const data = new Uint8ClampedArray(width * height * 4);
      for (const box of boxes) {
        for (let row = box.top; row < box.top + box.height; row++) {
          if (row >= 0 && row < height) data.fill(255, (row * width + Math.max(0, box.left)) * 4, (row * width + Math.min(width, box.left + box.width)) * 4);
        }
      }
      return { data };
    },
    canvas,
  };
  return context as unknown as CanvasRenderingContext2D;
}

export function boxCanvas(): HTMLCanvasElement {
  const canvas = { width: 1, height: 1, getContext: () => boxContext(canvas) };
  return canvas as unknown as HTMLCanvasElement;
}
