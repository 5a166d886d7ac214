import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The families that labels are set in: label type as every chart names it, display type as the story does. */
export const families = {
	label: "'Helvetica Neue', Arial, 'Liberation Sans', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
	display: "'Source Serif 4', 'Noto Serif SC', 'Songti SC', 'Noto Serif CJK SC', Georgia, serif"
} as const;

/** The whole display fonts of Fontsource as rules of CSS, for a page that measures text. */
export function fontFaces(): string {
	const face = (family: string, subset: string, weight: number, range: string) => {
		const name = family === 'source-serif-4' ? 'Source Serif 4' : 'Noto Serif SC';
		const file = resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`);
		const data = readFileSync(file).toString('base64');
		return `@font-face { font-family: '${name}'; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}); }`;
	};
	const latin = 'U+0-FF, U+131, U+152-153, U+2000-206F, U+20AC, U+2122, U+2212';
	const latinExt = 'U+100-130, U+132-151, U+154-2BA, U+1E00-1EFF';
	return [
		...[400, 600].flatMap((weight) => [
			face('source-serif-4', 'latin', weight, latin),
			face('source-serif-4', 'latin-ext', weight, latinExt)
		]),
		face('noto-serif-sc', 'chinese-simplified', 600, 'U+2E80-FFEF')
	].join('\n');
}
