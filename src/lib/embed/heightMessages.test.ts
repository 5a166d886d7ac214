import { expect, test } from 'vitest';
import { heightMessages } from './heightMessages.js';
import { toldHeight } from './messages.js';

const messages = (address: string) => heightMessages(412, new URL(address));

test('heightMessages(height, …) speaks our own words, Datawrapper’s and AMP’s in one object', () => {
	const [own] = messages('https://a.test/embed/zh/forest/');
	expect(toldHeight(own)).toBe(412);
	expect(own).toMatchObject({
		'datawrapper-height': { '/embed/zh/forest/': 412 },
		sentinel: 'amp',
		type: 'embed-size',
		height: 412
	});
	expect(own).not.toHaveProperty('message');
});

test('and Flourish’s and Medium’s in one text', () => {
	const [, text, ...more] = messages('https://a.test/embed/zh/forest/?theme=dark');
	expect(JSON.parse(String(text))).toEqual({
		sender: 'Flourish',
		method: 'resize',
		context: 'iframe.resize',
		src: 'https://a.test/embed/zh/forest/?theme=dark',
		height: 412
	});
	expect(more).toEqual([]);
});

test('pym is answered by the name that it gave, WordPress by its secret', () => {
	const all = messages('https://a.test/embed/zh/forest/?initialWidth=600&childId=graphic-1#?secret=Ab12');
	expect(all[2]).toBe('pymxPYMxgraphic-1xPYMxheightxPYMx412');
	expect(all[0]).toMatchObject({ message: 'height', value: 412, secret: 'Ab12' });
});

test('a name or a secret of anything but letters, digits, _ and - is not said back', () => {
	const all = messages('https://a.test/embed/zh/forest/?childId=%3Cimg%20src%3Dx%3E#?secret=%22%3E%3Cb%3E');
	expect(all.length).toBe(2);
	expect(all[0]).not.toHaveProperty('secret');
});
