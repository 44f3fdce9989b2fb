export function installIfNeeded(root: string): void;
