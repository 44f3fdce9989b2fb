import { configure } from '@testing-library/preact';

// What is awaited comes; how soon is measured in benches, not by tests on a machine that may be busy.
configure({ asyncUtilTimeout: 20_000 });
