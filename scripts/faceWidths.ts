import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { browserPath } from './browser.mjs';
import { families, fontFaces } from './fontFaces.js';

// The tables of advance widths that the layouts measure text with, read off Chromium. Needs the metric family of
// Arial (Liberation Sans serves) on the machine. Run it with `npx tsx scripts/faceWidths.ts`; it writes only where a
// width has changed.

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
const beyond = [...'\u00a0£¥€§©®°²³µ·½×±–—‘’“”„•…‰→−≤≥≈ÆæŒœßØøĐđŁłıÐðÞþ'];
const faces = {
	label: [families.label, 400],
	bold: [families.label, 600],
	display: [families.display, 400]
} as const;

const browser = await chromium.launch({
	executablePath: browserPath(),
	args: ['--no-sandbox', '--disable-gpu']
});
const page = await browser.newPage();
await page.setContent(
	`<html lang="zh-CN"><style>${fontFaces()}</style><svg><text style="white-space: pre"></text></svg></html>`
);
const measure = (family: string, weight: number) =>
	page.evaluate(
		async ([family, weight, characters]) => {
			await document.fonts.load(`${weight} 16px ${family}`, characters.join(''));
			const text = document.querySelector('text') as SVGTextElement;
			text.setAttribute('font-family', family);
			text.setAttribute('font-weight', String(weight));
			text.setAttribute('font-size', '1000');
			return characters.map((character) => {
				text.textContent = character;
				return Math.round(text.getComputedTextLength() / 10);
			});
		},
		[family, weight, [...ascii, ...beyond]] as const
	);
const tables: string[] = [];
for (const [name, [family, weight]] of Object.entries(faces)) {
	const widths = await measure(family, weight);
	console.log(`${String(widths.length).padStart(8)}  widths of ${name}`);
	tables.push(`${name}: [${widths.join(', ')}]`);
}
await browser.close();

const path = 'src/lib/geometry/faceWidths.ts';
const target = fileURLToPath(new URL(`../${path}`, import.meta.url));
const code = `/** The characters after ASCII that the tables know, in their order; accented letters are as wide as plain ones. */
export const beyondAscii = ${JSON.stringify(beyond.join('')).replace('\u00a0', '\\u00a0')};

/**
 * Advance widths in hundredths of an em, of U+20–7E and then of \`beyondAscii\`: the metric family of Helvetica, Arial and
 * Liberation Sans, regular and bold, and Source Serif 4 for display type. Made by \`npx tsx scripts/faceWidths.ts\`.
 */
export const faceWidths = { ${tables.join(', ')} } as const satisfies Record<string, readonly number[]>;
`;
const formatted = await format(code, { ...(await resolveConfig(target)), filepath: target });
const same = existsSync(target) && readFileSync(target, 'utf8') === formatted;
if (!same) writeFileSync(target, formatted);
console.log(
	`${String(formatted.length).padStart(8)}  characters of ${path}, ${same ? 'unchanged' : 'written'}`
);
