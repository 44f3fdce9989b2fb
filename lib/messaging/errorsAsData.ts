/** What messages carry of an error: enough to tell that a handler failed, and no stack. Takes the place of the library's own way. */
export function serializeError(error: unknown): unknown {
  return error instanceof Error ? { name: error.name, message: error.message } : error;
}

/** An error of what messages carried of it. */
export function deserializeError(data: unknown): Error {
  const { name = 'Error', message = '' } = (data ?? {}) as { name?: unknown; message?: unknown };
  return Object.assign(new Error(String(message)), { name: String(name) });
}
