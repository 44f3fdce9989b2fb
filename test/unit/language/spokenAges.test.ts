import { expect, test } from 'vitest';
import { readAge } from '@/lib/language/ages';

const now = Date.UTC(2026, 2, 31, 12, 34);

test.each([
  ['ar', 'قبل سنة', '2025-01 year'], ['el', 'πριν από έναν χρόνο', '2025-01 year'], ['el', 'πριν από 3 χρόνια', '2023-01 year'],
  ['hi', '2 हफ़्ते पहले', '2026-03 month'], ['hi', 'एक महीने पहले', '2026-02 month'], ['hi', '3 साल पहले', '2023-01 year'],
  ['hr', 'prije mjesec dana', '2026-02 month'], ['sr', 'пре годину дана', '2025-01 year'], ['bs', 'prije sedmicu dana', '2026-03 month'],
  ['id', 'seminggu lalu', '2026-03 month'], ['id', 'sebulan yang lalu', '2026-02 month'], ['id-ID', 'setahun lalu', '2025-01 year'],
  ['ms', 'sebulan lalu', '2026-02 month'], ['ko', '2달 전', '2026-01 month'], ['ko', '한 달 전', '2026-02 month'],
  ['ko', '일주일 전', '2026-03 month'], ['ko', '수정일: 2달 전', '2026-01 month'], ['ko', '2개월 전', '2026-01 month'],
])('%s: %s', (language, raw, expected) => {
  const { at, precision } = readAge(raw, { now, language });
  expect(`${at?.slice(0, 7)} ${precision}`).toBe(expected);
});
