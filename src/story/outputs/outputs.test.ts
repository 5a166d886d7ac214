import { beforeAll, describe, expect, test } from 'vitest';
import { embedPage } from '../../lib/embed/embedPage.js';
import { oembed } from '../../lib/embed/oembed.js';
import { csvFile, remarkSign } from '../../lib/figure/csvFile.js';
import { dataHash } from '../../lib/figure/dataHash.js';
import { edition, type Edition } from '../../lib/figure/edition.js';
import { jsonFile } from '../../lib/figure/jsonFile.js';
import { poster } from '../../lib/figure/poster.js';
import { shareCard } from '../../lib/figure/shareCard.js';
import { readSpec } from '../../lib/figure/spec/readSpec.js';
import { chartLayouts } from '../../lib/charts/layouts.js';
import type { ChartKind } from '../../lib/charts/chartSpec.js';
import { csvRows } from '../../lib/geometry/csvRows.js';
import { faceRuns } from '../../lib/picture/faceRuns.js';
import { notoFonts } from '../../lib/picture/notoFonts.js';
import { pictureFonts, type PictureFonts } from '../../lib/picture/pictureFonts.js';
import { figureOf } from '../../../tests/auditing.js';
import { samples } from '../../../tests/samples.js';
import { languages } from '../languages.js';
import { oembedAddresses, pageAddresses } from './addresses.js';
import { storyFigures } from './storyFigures.js';

const story = languages.flatMap(({ lang }) => [...storyFigures(lang).values()]);
const ofSamples = (Object.keys(samples) as ChartKind[]).map((kind) =>
	edition({ ...figureOf(samples[kind]), id: kind }, 'en', { kinds: chartLayouts })
);
const named = (figures: readonly Edition[]) =>
	figures.map((figure) => [`${figure.spec.id}, ${figure.lang}`, figure] as const);

/** The numbers that a text says. */
const numbersIn = (text: string): number[] =>
	[...text.matchAll(/[−-]?\d[\d,]*(?:\.\d+)?/g)].map(([digits]) =>
		Math.abs(Number(digits.replaceAll(',', '').replace('−', '-')))
	);

describe.each(named([...story, ...ofSamples]))('%s', (_, figure) => {
	const csv = csvFile(figure);
	const rows = csvRows('the CSV', csv.slice(1));
	const body = rows.slice(1).filter(([first = '']) => !first.startsWith(remarkSign));

	test('has in its CSV what it draws, and no other number', () => {
		const { stops, labels, table, shapes, rules } = figure.chart(720);
		expect(shapes.length + rules.length + labels.length).toBeGreaterThan(0);
		expect(body.map(([name]) => name)).toEqual(table.rows.map(([name]) => name));
		const drawn = new Set(
			[...stops.flatMap(({ name, text }) => [name, text]), ...labels.map(({ text }) => text)].flatMap(
				numbersIn
			)
		);
		const numbers = body.flatMap((cells) => cells.slice(1).filter((cell) => /^-?\d+(\.\d+)?$/.test(cell)));
		const strange = numbers
			.map((cell) => Math.abs(Number(cell)))
			.filter((value) => value !== 0 && !drawn.has(value));
		expect(strange).toEqual([]);
	});

	test('has one hash in all its forms', () => {
		const { hash } = figure;
		expect(hash).toBe(dataHash(figure.spec));
		expect(rows.at(-1)?.[0]).toContain(hash);
		expect(JSON.parse(jsonFile(figure))).toMatchObject({ id: figure.spec.id, hash, summary: figure.summary });
		expect(embedPage(figure)).toContain(`data-hash="${hash}"`);
		expect(JSON.parse(oembed(figure, { page: 'a', card: 'b' }))).toMatchObject({ hash });
	});
});

test.each(named(story))('%s can be drawn again from its JSON', (_, figure) => {
	const { spec } = JSON.parse(jsonFile(figure)) as { spec: unknown };
	const again = edition(readSpec(spec), figure.lang, { kinds: chartLayouts });
	expect(again.chart(400, 400)).toEqual(figure.chart(400, 400));
	expect(again.hash).toBe(figure.hash);
});

describe('the fonts of the pictures', () => {
	const drawn = story
		.flatMap((figure) => [poster(figure), shareCard(figure)])
		.flatMap(({ labels }) => labels);
	let fonts: PictureFonts;

	beforeAll(async () => {
		fonts = pictureFonts(await notoFonts(drawn.map(({ text }) => text).join('')));
	});

	test('have every character that is drawn', () => {
		expect(drawn.length).toBeGreaterThan(1000);
		for (const { text, display } of drawn) faceRuns('a picture', text, display ? fonts.display : fonts.label);
	});

	test('have no Chinese character in a Latin font’s place: each run is drawn by the face that it names', () => {
		for (const faces of [fonts.label, fonts.display])
			for (const [place, { has }] of faces.entries())
				for (const other of faces.slice(place + 1))
					expect([...other.has].filter((code) => has.has(code))).toEqual([]);
	});
});

test('a page names its other forms, and oEmbed names the page', () => {
	const [figure] = story;
	if (!figure) throw new Error('the story has no figures');
	const page = embedPage(figure, pageAddresses(figure, 'embed/assets/child.js'));
	const at = `../../../figures/zh/${figure.spec.id}`;
	for (const ending of ['csv', 'json', 'svg', 'png', 'oembed.json'])
		expect(page).toContain(`href="${at}.${ending}"`);
	expect(page).toContain(`hreflang="en" href="../../../embed/en/${figure.spec.id}/"`);
	expect(page).toContain('src="../../../embed/assets/child.js"');
	const answer = JSON.parse(oembed(figure, oembedAddresses(figure))) as { html: string; height: number };
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, thumbnail_width: 1200 });
	expect(answer.html).toContain(`src="../../embed/zh/${figure.spec.id}/"`);
	expect(answer.html).toContain(`height="${answer.height}"`);
});
