/** What of d3-cloud is used: its own types stand on those of an old d3. */
declare module 'd3-cloud' {
  export interface LaidOutWord {
    text: string;
    size: number;
    /** Its middle, and the line on which it stands, from the middle of the cloud, px. */
    x: number;
    y: number;
  }
  interface Layout<Word> {
    canvas(make: () => HTMLCanvasElement): this;
    size(size: [width: number, height: number]): this;
    words(words: Word[]): this;
    text(text: (word: Word) => string): this;
    font(family: string): this;
    fontSize(size: (word: Word) => number): this;
    fontWeight(weight: (word: Word) => number): this;
    padding(padding: number): this;
    rotate(angle: number): this;
    random(random: () => number): this;
    on(event: 'end', listener: (words: (Word & LaidOutWord)[]) => void): this;
    start(): this;
  }
  export default function cloud<Word>(): Layout<Word>;
}
