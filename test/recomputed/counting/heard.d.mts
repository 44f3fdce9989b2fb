/** Every mention under every topic that hears and shows it, of all that is stored. */
export function heardOf(stored: object): { site: string }[];
