import type { Lang } from '../../lib/format/lang.js';

interface Words {
	/** The page of all towns. */
	title: string;
	intro: string;
	back: string;
	map: string;
	mapMeasure: string;
	mapNote: string;
	tiles: string;
	tilesMeasure: string;
	tilesNote: string;
	list: string;
	pick: string;
	theme: string;
	allThemes: string;
	/** What the charts are narrowed to, after what they measure. */
	only: (theme: string) => string;
	found: (count: number) => string;
	columns: Record<'town' | 'done' | 'planned', string>;
	never: string;
	/** The page of one. */
	told: (done: number, planned: number) => string;
	untold: string;
	finding: (own: number, all: number) => string;
	mentions: string;
	page: (page: number) => string;
	quoted: (words: string) => string;
	inferred: string;
	shared: string;
	near: string;
	nearNote: string;
	times: (count: number) => string;
	unknown: string;
	/** What the report does not have for a town. */
	noFigures: string;
	/** How many of a town's mentions carry a figure. */
	ownFigures: (count: number) => string;
	area: (area: string) => string;
	noArea: string;
	border: string;
	point: Record<'office' | 'proxy' | 'derived', string>;
	guessed: (count: number) => string;
	all: string;
	before: string;
	after: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the pages on towns. */
export const townWords: Record<Lang, Words> = {
	zh: {
		title: '逐镇看',
		intro:
			'报告没有按镇、街道列数字，只在说到具体的事时点到它们。这里把每一次点名排开：谁被点得多，谁一次也没有。',
		back: '回到正文',
		map: '点名落在哪里',
		mapMeasure: '一个点是一次点名：实心已做成，空心打算做，浅色的归属为推定',
		mapNote: '镇、街道的界线按驻地和公布面积推画，只作示意。',
		tiles: '一样大小再比',
		tilesMeasure: '每块瓦是一个镇或街道，数字是点名次数',
		tilesNote: '瓦片只表示大致方位，不表示边界和面积。',
		list: '按次数排',
		pick: '指到一个名字，地图和瓦片上就框出来；点地图也行。',
		theme: '说的是什么',
		allThemes: '全部',
		only: (theme) => `；只看${theme}`,
		found: (count) => `点名${count}次`,
		columns: { town: '镇、街道', done: '已做成', planned: '打算做' },
		never: '没有点到',
		told: (done, planned) =>
			[
				`报告点到这里${done + planned}次`,
				...(done > 0 ? [`${done}次说做成的事`] : []),
				...(planned > 0 ? [`${planned}次说打算做的事`] : [])
			].join('，') + '。',
		untold: '报告全文没有点到这里。这不说明这里没有事，只说明报告没有说。',
		finding: (own, all) =>
			own === 0 ? `全区点名${all}次，没有一次在这里` : `全区点名${all}次，这里有${own}次`,
		mentions: '说了什么',
		page: (page) => `第${page}页`,
		quoted: (words) => `“${words}”`,
		inferred: '只写了村名，归到这里是推定',
		shared: '几个地方合计，分不开',
		near: '挨着谁',
		nearNote: '按示意图上的界线；真实的邻界可能不同。',
		times: (count) => (count === 0 ? '没有点到' : `${count}次`),
		unknown: '不知道什么',
		noFigures: '报告没有给出这里的人口、收入、产值、财政或土地。',
		ownFigures: (count) =>
			count === 0 ? '点名时没有带数字。' : `点名时带了数字的有${count}次，列在上面，此外没有这里的数字。`,
		area: (area) => `面积${area}，出自百科条目，不是报告的数字。`,
		noArea: '面积没有可用的公布数。',
		border: '这里的界线是推画的示意，不是行政界线。',
		point: {
			office: '图上的点是办事机关的驻地。',
			proxy: '图上的点不是驻地，是当地另一个有坐标的地方。',
			derived: '图上的点是推画范围的中间，没有驻地的坐标。'
		},
		guessed: (count) => `有${count}次点名只写了村名，归到这里是按村名推定的。`,
		all: '全部镇、街道',
		before: '上一个',
		after: '下一个'
	},
	en: {
		title: 'Town by town',
		intro:
			'The report gives no figures by town; it names towns only where it speaks of particular works. Here is every time it does: who is named often, and who is not named at all.',
		back: 'Back to the story',
		map: 'Where the report looks',
		mapMeasure: 'Each dot is one mention: solid is done, open is planned, pale is placed by inference',
		mapNote: 'Lines between towns are drawn from seats and published areas, as a sketch.',
		tiles: 'The same, with all of one size',
		tilesMeasure: 'Each tile is a town or subdistrict; the number is how often it is named',
		tilesNote: 'Tiles stand roughly where the towns lie, and claim no border and no area.',
		list: 'By number of mentions',
		pick: 'Point at a name, and map and tiles outline it; or click on the map.',
		theme: 'What it is about',
		allThemes: 'all',
		only: (theme) => `; only ${theme.charAt(0).toLowerCase()}${theme.slice(1)}`,
		found: (count) => plural(count, 'mention', 'mentions'),
		columns: { town: 'Town', done: 'done', planned: 'planned' },
		never: 'never named',
		told: (done, planned) =>
			[
				`The report names it ${plural(done + planned, 'time', 'times')}`,
				[
					...(done > 0 ? [`${done} for work done`] : []),
					...(planned > 0 ? [`${planned} for work planned`] : [])
				].join(' and ')
			].join(': ') + '.',
		untold:
			'The report never names it. That does not mean that nothing happened here; only that the report does not say.',
		finding: (own, all) =>
			own === 0
				? `Of ${all} mentions of towns, none is here`
				: `Of ${all} mentions of towns, ${own} ${own === 1 ? 'is' : 'are'} here`,
		mentions: 'What is said',
		page: (page) => `p. ${page}`,
		quoted: (words) => `“${words}”`,
		inferred: 'only a village is named; its town is inferred',
		shared: 'for several places together, not to be parted',
		near: 'What lies beside it',
		nearNote: 'By the sketched lines of the map; the real borders may differ.',
		times: (count) => (count === 0 ? 'never named' : plural(count, 'time', 'times')),
		unknown: 'What is not known',
		noFigures: 'The report gives no people, income, output, revenue or land for it.',
		ownFigures: (count) =>
			count === 0
				? 'No mention of it carries a figure.'
				: `${plural(count, 'mention carries a figure', 'mentions carry a figure')}, listed above; there is no other.`,
		area: (area) => `Its area of ${area} comes from an encyclopaedia entry, not from the report.`,
		noArea: 'Its area was not published in a usable form.',
		border: 'Its borders on the map are a sketch, and no official lines.',
		point: {
			office: 'Its point on the map is the seat of its office.',
			proxy: 'Its point on the map is not its seat, but another place there whose position is known.',
			derived:
				'Its point on the map is the middle of its sketched cell: the position of its seat is not known.'
		},
		guessed: (count) =>
			`${plural(count, 'mention names', 'mentions name')} only a village; that it lies here is inferred from its name.`,
		all: 'All towns',
		before: 'Before',
		after: 'Next'
	}
};
