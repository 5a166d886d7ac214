import { expect, test } from 'vitest';
import { inOrder } from './inOrder.js';

test('inOrder(names, order) puts first what the order lists, and names nothing that is not there', () => {
	expect(inOrder(['a', 'b', 'c', 'b'], ['c', 'x', 'a'])).toEqual(['c', 'a', 'b']);
	expect(inOrder(['b', 'a'])).toEqual(['b', 'a']);
});
