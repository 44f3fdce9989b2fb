/** A process whose tests are over ends by itself in so long, ms, or something that a test left open holds it. */
const GRACE = 20_000;

/**
 * Tells of each test that ended, in a line of JSON: its file, its name and how it came out ('passed', 'failed', 'skipped').
 * Ends the process, as one that failed, where it goes on after all of them.
 */
export default async function* tellTests(events) {
  let open = 0;
  let ending;
  for await (const { type, data } of events) {
    if (type === 'test:enqueue' && data.nesting === 0) {
      open += 1;
      clearTimeout(ending);
    }
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    if (data.nesting === 0) open -= 1;
    if (open === 0) ending = setTimeout(() => process.exit(1), GRACE).unref();
    const isLeftOut = data.skip !== undefined || data.todo !== undefined;
    const came = isLeftOut ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    yield `${JSON.stringify({ file: data.file, name: data.name, came })}\n`;
  }
}
