/**
 * How long to wait for what takes a second on a machine that has nothing else to do, ms. What is slow is told by the
 * benches; only what hangs is to fail by this.
 */
export const PATIENCE = 60_000;
