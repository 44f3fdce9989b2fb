import { basename } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

/** The files in EARSHOT_TEST_FILES, one after another. One that cannot be loaded is a test of its name that fails. */
for (const file of JSON.parse(process.env.EARSHOT_TEST_FILES)) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    void test(basename(file), () => {
      throw error;
    });
  }
}
