import { expect, test } from 'vitest';
import { budget, sizeLine, sizes } from './sizes.js';

test('an app of one chart weighs no more than 34 KB, with all that loads after it is drawn', async () => {
	const pairs = await sizes();
	console.log(pairs.map(sizeLine).join('\n'));
	for (const { name, ours } of pairs.filter(({ held }) => held)) {
		const heaviest = ours.modules.slice(0, 12).map(({ name: from, length }) => `${length} ${from}`);
		expect(
			ours.bytes + ours.later,
			`${name}; its heaviest modules:\n${heaviest.join('\n')}`
		).toBeLessThanOrEqual(budget);
	}
});
