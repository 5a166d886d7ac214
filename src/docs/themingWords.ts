import type { Lang } from 'yiluo';

/** The words of the page on theming, in one language. */
export interface ThemingWords {
	title: string;
	lead: string;
	start: { title: string; text: string };
	colors: { title: string; text: string; text2: string };
	heads: { name: string; light: string; dark: string };
	meanings: Readonly<Record<string, string>>;
	brand: { name: string; reason: string };
	night: { name: string; reason: string };
	readers: { title: string; lines: readonly string[] };
	type: { title: string; lines: readonly string[] };
}

/** Both languages. */
export const themingWords: Readonly<Record<Lang, ThemingWords>> = {
	zh: {
		title: '配色与主题',
		lead: '图上的每一种颜色、字体和字号都是一个CSS自定义属性。写在哪个元素上，里面的图就跟着变。',
		start: {
			title: '先引一张样式表',
			text: '不引也能用：每个属性都带着亮色的默认值，所以单独存成文件的SVG也有颜色。引了它，才有暗色、高对比和强制配色。'
		},
		colors: {
			title: '颜色各有所指',
			text: '一种颜色在所有的图里说同一件事。任意两种，在正常色觉和三种色觉缺陷下都分得开，亮色暗色各测过一遍。数字是与底色的对比度：图形要3以上，小字要4.5以上。',
			text2: '小字用的颜色深一档（暗色下亮一档）。'
		},
		heads: { name: '属性与含义', light: '亮', dark: '暗' },
		meanings: {
			page: '页面的底色，也是字的描边',
			card: '图所在的纸，和没有数据的区域',
			ink: '文字，和最重的线',
			soft: '次要的文字：轴、单位、注',
			rule: '网格与分隔线',
			river: '水，本区；没有别的意思时用它',
			forest: '绿地，树林',
			loess: '建成的城，土地',
			brick: '污染，坏消息，要紧的',
			slate: '背景，其余，没有数据'
		},
		brand: {
			name: '换成自家的颜色',
			reason: '只改用到的几个属性，写在图外面的一层元素上。图的代码一个字不动。'
		},
		night: {
			name: '总是暗的一张图',
			reason: '有的图放在照片或深色的版面上。把暗色的一套写给它，页面其余部分照旧。'
		},
		readers: {
			title: '跟着读者走',
			lines: [
				'暗色：读者的系统是暗的，图就是暗的，每种颜色换成暗色下的姊妹色，打印时回到白纸。',
				'高对比（prefers-contrast: more）：次要的字变成正文的墨色，网格变成石板灰。',
				'强制配色（forced-colors）：颜色交给读者的系统。色相比系统的颜色多，所以名字、形状、空心和虚线要把话说完。',
				'打印：没有动画，没有要点开的东西，文字说明印在图下。'
			]
		},
		type: {
			title: '字',
			lines: [
				'--yiluo-sans 是标签的字体。标签的宽度按 Helvetica 和 Arial 一族的字宽在服务器上算好；换成宽窄差得多的字体，标签会挤。',
				'--yiluo-serif 是标题的字体，也用在图要说的那个大数上。',
				'--yiluo-title-size、--yiluo-subtitle-size、--yiluo-note-size 和 --yiluo-gap 管 Figure 的字号和间距。'
			]
		}
	},
	en: {
		title: 'Theming',
		lead: 'Every colour, typeface and size of a chart is a CSS custom property. Set it on an element, and the charts inside follow.',
		start: {
			title: 'Begin with one style sheet',
			text: 'Charts do without it: each property carries its light value as a fallback, so that even an SVG saved as a file has its colours. The sheet adds the dark, more contrast and forced colours.'
		},
		colors: {
			title: 'Each colour has one meaning',
			text: 'A colour says the same in every chart. Any two of the hues stay apart in normal vision and under three colour-vision deficiencies, measured in light and in dark. The numbers are contrast against the page: shapes need 3, small text 4.5.',
			text2: 'Small text takes a darker sister of its hue, or a lighter one in the dark.'
		},
		heads: { name: 'Property and meaning', light: 'Light', dark: 'Dark' },
		meanings: {
			page: 'the page behind, and the outline of text on marks',
			card: 'the sheet under a figure, and regions without data',
			ink: 'text, and the strongest lines',
			soft: 'text that steps back: axes, units, notes',
			rule: 'grids and dividers',
			river: 'water, the district; and whatever has no other meaning',
			forest: 'green land, woods',
			loess: 'the built city, land',
			brick: 'pollution, bad news, what is urgent',
			slate: 'context, the rest, no data'
		},
		brand: {
			name: 'A palette of your own',
			reason:
				'Set only the properties that you use, on an element around the figure. Not a word of the chart changes.'
		},
		night: {
			name: 'A figure that is always dark',
			reason:
				'Some figures stand on a photograph or a dark spread. Give the dark set to that one, and leave the page as it is.'
		},
		readers: {
			title: 'What follows the reader',
			lines: [
				'Dark: where the reader’s system is dark the charts are, each hue as its dark sister; on paper they are white again.',
				'More contrast (prefers-contrast: more): text that stepped back becomes ink, and grids become slate.',
				'Forced colours: the reader’s system chooses. It has fewer colours than there are hues, so names, forms, hollow shapes and dashes must say it all.',
				'Print: nothing moves, nothing has to be opened, and the summary stands under the figure.'
			]
		},
		type: {
			title: 'Type',
			lines: [
				'--yiluo-sans sets labels. Their widths are worked out on the server for the family of Helvetica and Arial; a face of very different widths will crowd them.',
				'--yiluo-serif sets titles, and the large number that a chart is about.',
				'--yiluo-title-size, --yiluo-subtitle-size, --yiluo-note-size and --yiluo-gap set the sizes and the spaces of a Figure.'
			]
		}
	}
};
