/** The detector's own factory, which the package does not export: reached by a build alias, so that its table can be data. */
declare module 'eld-detector' {
  export interface DetectorTable {
    type: string;
    languages: Record<string, string>;
    ngrams: Record<string, unknown>;
  }
  export function createEld(): {
    instance: {
      detect(text: string): { language: string; getScores(): Record<string, number>; isReliable(): boolean };
      setLanguageSubset(languages: string[] | false): Record<string, string>;
      enableTextCleanup(on: boolean): void;
    };
    loadData(table: DetectorTable): void;
  };
}
