import { expect, test } from 'vitest';
import { hash } from '@/lib/posts/identity';

test('a hash has fourteen letters', () => expect(hash('x')).toHaveLength(14));
