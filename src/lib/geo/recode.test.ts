import { expect, test } from 'vitest';
import { recode } from './recode.js';

const table = { '410381': '410307', '410306': '410308', '410306104': '410308999' };

test.each([
	['410381', '410307'],
	['410381102', '410307102'],
	['410306001', '410308001'],
	['410306104', '410308999'],
	['410322', '410322']
])('recode(%s) is %s', (before, now) => {
	expect(recode(before, table)).toBe(now);
});

test('recode(…) takes no key that is empty, and none that is not a key of its own', () => {
	expect(recode('constructor', { '': 'x' })).toBe('constructor');
});
