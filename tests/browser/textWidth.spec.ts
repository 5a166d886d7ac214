import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { families, fontFaces } from '../../scripts/fontFaces';
import { chartLayout } from '../../src/lib/charts/chartSpec';
import { chartLayouts } from '../../src/lib/charts/layouts';
import type { Label } from '../../src/lib/geometry/layout';
import { lineWidth } from '../../src/lib/geometry/labelBox';
import { readArchive } from '../../src/story/archive';
import { en } from '../../src/story/copy/en';
import { zh } from '../../src/story/copy/zh';
import { places } from '../../src/story/places';
import { frames, sizes } from '../../src/story/scenes/frames';
import { measuredBox } from './charts';

type Line = Pick<Label, 'text' | 'size' | 'weight' | 'display'>;

const file = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

/** Every line of text that the story's figures draw, in both languages, narrow and wide. */
function storyLabels(): Line[] {
	const data = (name: string) => file(`data/${name}`);
	const archive = readArchive(
		{
			ledger: data('ledger.csv'),
			mentions: data('town-mentions.csv'),
			references: data('references.csv'),
			towns: data('towns.csv')
		},
		places.counties
	);
	return [zh, en].flatMap((copy) =>
		Object.values(frames(archive, copy)).flatMap(({ spec }) =>
			Object.values(sizes(spec)).flatMap(
				(size) => chartLayout(chartLayouts, spec, { ...size, lang: copy.lang }).labels
			)
		)
	);
}

const names = [
	'洛阳市偃师区',
	'首阳山街道、岳滩镇',
	'宁夏回族自治区固原市原州区',
	'新疆维吾尔自治区巴音郭楞蒙古自治州博湖县塔温觉肯乡克日木哈尔村',
	'《政府工作报告》（2022年）：“十三五”时期，',
	'森林覆盖率——全区、全市。',
	'Taiyuan',
	'Yanshi',
	'Wuhan, Tianjin, Yantai',
	'Tai’an and Xi’an',
	'AVATAR',
	'WATER TOTAL',
	'Łódź, Kraków, Gdańsk',
	'São Paulo',
	'Tromsø and Århus',
	'İzmir, Muğla, Ağrı',
	'Plzeň, Ústí nad Labem',
	'Đà Nẵng',
	'Reykjavík, Þórshöfn',
	'Newcastle-upon-Tyne, Gateshead',
	'Llanfairpwllgwyngyll, Anglesey',
	'Illinois, Mississippi and Hawaii',
	'MMMMWWWW',
	'iiiillll',
	'ひらがなとカタカナ',
	'대한민국 서울'
];

const numbers = [
	'18.46%',
	'2016–2021',
	'\u221224%',
	'+2.68个百分点',
	'+2.68\u00a0percentage points',
	'464.7亿元',
	'46.47 billion\u00a0yuan',
	'1,234,567\u00a0people',
	'35\u00a0µg/m³',
	'39.3\u00a0km²',
	'5%–7%',
	'\u22125 to 3\u00a0°C',
	'≥ 1,000 × 2½',
	'1111',
	'2016年3月5日',
	'5\u00a0Mar\u00a02021',
	'123万人次',
	'Forest cover ≤ 21.14%…',
	'£5.20, €7.35, ¥8',
	'“quoted” ‘text’ — and so on'
];

const styles: Omit<Line, 'text'>[] = [
	{ size: 11 },
	{ size: 14 },
	{ size: 12, weight: 'bold' },
	{ size: 20, display: true },
	{ size: 60, display: true },
	{ size: 26, display: true, weight: 'bold' }
];

/** How wide Chromium draws each line in an SVG of a page in the story's style. */
async function drawn(page: Page, lines: readonly Line[]): Promise<number[]> {
	await page.setContent(
		`<html lang="zh-CN"><style>${fontFaces()}${file('src/story/style/page.css')}</style><svg width="1000" height="100"></svg></html>`
	);
	return page.evaluate(
		async ([lines, families]) => {
			for (const weight of [400, 600])
				await document.fonts.load(
					`${weight} 20px ${families.display}`,
					lines.map(({ text }) => text).join('')
				);
			const svg = document.querySelector('svg') as SVGSVGElement;
			return lines.map(({ text, size, weight, display }) => {
				const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
				element.textContent = text;
				element.setAttribute('font-size', String(size));
				element.setAttribute('font-family', display ? families.display : families.label);
				if (weight === 'bold') element.setAttribute('font-weight', '600');
				svg.append(element);
				const width = element.getComputedTextLength();
				element.remove();
				return width;
			});
		},
		[lines, families] as const
	);
}

/** The lines that are measured wrongly, worst first, and prints what was found. */
function wrong(what: string, lines: readonly Line[], widths: readonly number[]): string[] {
	const errors = lines.map((line, index) => {
		const width = widths[index] ?? 0;
		const off = lineWidth(line) - width;
		const long = [...line.text].length >= 4;
		const share = (off / width) * 100;
		const face = `${line.size} px${line.weight === 'bold' ? ' bold' : ''}${line.display ? ' display' : ''}`;
		return {
			long,
			share: Math.abs(share),
			off: Math.abs(off),
			bad: long ? Math.abs(share) >= 3 : Math.abs(off) > 1.5,
			told: `“${line.text}”, ${face}: ${off.toFixed(2)} px of ${width.toFixed(1)} (${share.toFixed(1)} %)`
		};
	});
	const long = errors.filter(({ long }) => long);
	const worst = Math.max(...long.map(({ share }) => share));
	const mean = long.reduce((sum, { share }) => sum + share, 0) / long.length;
	console.log(
		`${what}: ${lines.length} lines; of 4 characters or more: worst ${worst.toFixed(2)} %, mean ${mean.toFixed(2)} %; of all: worst ${Math.max(...errors.map(({ off }) => off)).toFixed(2)} px`
	);
	return errors
		.filter(({ bad }) => bad)
		.sort((a, b) => b.share - a.share)
		.map(({ told }) => told);
}

test('the story’s labels are measured within 3 % of what Chromium draws', async ({ page }) => {
	const lines = storyLabels();
	expect(lines.length).toBeGreaterThan(200);
	expect(wrong('labels of the story', lines, await drawn(page, lines))).toEqual([]);
});

test('names and numbers in every face are measured within 3 %', async ({ page }) => {
	const lines = [...names, ...numbers].flatMap((text) => styles.map((style) => ({ text, ...style })));
	expect(wrong('names and numbers', lines, await drawn(page, lines))).toEqual([]);
});

test('a chart sets its words as they were measured, whatever the page around it says', async ({ page }) => {
	await page.goto('/zh/charts/bar/');
	const label = page.locator('svg[data-chart]:visible text').filter({ hasText: /[0-9]/ }).first();
	const width = () => label.evaluate((text) => (text as SVGTextElement).getComputedTextLength());
	await page.locator('svg[role=application]:visible').first().focus();
	await measuredBox(page);
	const own = await width();
	await page.addStyleTag({
		content: 'body, main, article { text-autospace: normal; text-spacing-trim: trim-all }'
	});
	await expect(page.locator('svg[data-chart]:visible').first()).toHaveCSS('text-autospace', 'no-autospace');
	expect(await width()).toBeCloseTo(own, 1);
});
