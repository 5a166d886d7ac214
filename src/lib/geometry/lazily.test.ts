import { expect, test } from 'vitest';
import { lazily } from './lazily.js';

test('lazily(known, makers) works a field out once, when it is first read', () => {
	let times = 0;
	const layout = lazily({ kind: 'bar' }, { summary: () => `read ${++times} times` });
	expect(times).toBe(0);
	expect([layout.summary, layout.summary]).toEqual(['read 1 times', 'read 1 times']);
	expect(layout).toEqual({ kind: 'bar', summary: 'read 1 times' });
});
