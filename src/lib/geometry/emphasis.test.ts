import { expect, test } from 'vitest';
import { emphasisOf } from './emphasis.js';

test('emphasisOf lets rows step back only where others stand out', () => {
	expect(['a', 'b'].map((key) => emphasisOf(key, ['a']))).toEqual(['strong', 'quiet']);
	expect([emphasisOf('a', []), emphasisOf('a')]).toEqual(['plain', 'plain']);
});
