import { UNDERSTANDING_VERSION } from '@/lib/mentions/mention';
import { SCHEMA_VERSION } from '@/lib/storage/database';
import { GENERATOR_VERSION } from '@/scripts/generate/sightings';

/** What a filled profile depends on: with another of these it would be migrated or understood anew when opened. */
export const VERSIONS = { schema: SCHEMA_VERSION, understanding: UNDERSTANDING_VERSION, generator: GENERATOR_VERSION };
