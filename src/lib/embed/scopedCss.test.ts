import { expect, test } from 'vitest';
import { scopedCss, withoutStyles } from './scopedCss.js';

test('scopedCss(css, root) says of an element what a page says of its root', () => {
	expect(scopedCss(":root{--a:1}:root[data-theme='dark'] b{color:red}", '.page')).toBe(
		".page{--a:1}.page[data-theme='dark'] b{color:red}"
	);
});

test('and gives lengths in pixels that went by the root’s type', () => {
	expect(scopedCss('a{margin:1rem .5rem -1.25rem;padding:calc(2rem + 1em);font:0.85rem x}', '.page')).toBe(
		'a{margin:16px 8px -20px;padding:calc(32px + 1em);font:13.6px x}'
	);
	expect(scopedCss('.premium{width:3em}', '.page')).toBe('.premium{width:3em}');
});

test('withoutStyles(html) takes the styles out of a page', () => {
	expect(withoutStyles('<style>a{}</style><p>text</p><STYLE media="all">\nb{}\n</STYLE><p>more</p>')).toEqual(
		{
			css: 'a{}\nb{}\n',
			body: '<p>text</p><p>more</p>'
		}
	);
});
