export interface Look {
  state: string;
  count: number;
  language: string;
  scheme: string;
  findings: readonly string[];
  file: string;
}

export interface ScreenLooks {
  name: string;
  looks: readonly Look[];
}

export function byScreen(looks: readonly Look[]): ScreenLooks[];
export function screenSheet(screen: ScreenLooks): string;
