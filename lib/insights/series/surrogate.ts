/**
 * Makes series that vary as another does and are as rough or as smooth, but at other times: its Fourier transform with phases drawn
 * anew each time (Theiler and others 1992). As long as the given one, and of the same mean. `random`: numbers in [0, 1).
 */
export function surrogatesOf(values: readonly number[], random: () => number): () => Float64Array {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const turn = (2 * Math.PI) / n;
  const [cosines, sines] = [Math.cos, Math.sin].map((wave) => Float64Array.from(values, (_, at) => wave(turn * at))) as [Float64Array, Float64Array];
  const sizes = Array.from({ length: Math.floor(n / 2) }, (_, index) => {
    const wave = index + 1;
    let [even, odd] = [0, 0];
    for (const [at, value] of values.entries()) {
      even += value * (cosines[(wave * at) % n] ?? 0);
      odd += value * (sines[(wave * at) % n] ?? 0);
    }
    return (wave * 2 === n ? Math.abs(even) : 2 * Math.hypot(even, odd)) / n;
  });
  return () => {
    const other = new Float64Array(n).fill(mean);
    for (const [index, size] of sizes.entries()) {
      const wave = index + 1;
      // The shortest wave of an even number of values is alone: it can only be turned over.
      const phase = wave * 2 === n ? (random() < 0.5 ? 0 : Math.PI) : random() * 2 * Math.PI;
      const [even, odd] = [size * Math.cos(phase), size * Math.sin(phase)];
      for (let at = 0; at < n; at++) {
        const place = (wave * at) % n;
        other[at] = (other[at] ?? 0) + even * (cosines[place] ?? 0) - odd * (sines[place] ?? 0);
      }
    }
    return other;
  };
}
