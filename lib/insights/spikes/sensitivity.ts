/** How readily an alarm is raised. */
export const SENSITIVITIES = ['sensitive', 'balanced', 'strict'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The p below which one look says that chance does not explain what it sees. */
export const ALPHA: Readonly<Record<Sensitivity, number>> = { sensitive: 0.01, balanced: 0.001, strict: 0.0001 };

/** What the user sets of a rule: `least` is the fewest mentions that may alarm. */
export interface AlarmSettings {
  sensitivity: Sensitivity;
  least: number;
}
