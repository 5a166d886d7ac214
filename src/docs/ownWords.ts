import type { Lang } from 'yiluo';

/** The words of the page on writing a kind of chart, in one language. */
export interface OwnWords {
	title: string;
	lead: string;
	figure: string;
	steps: readonly { title: string; text: string; file: string }[];
	gains: { title: string; lines: readonly string[] };
	rules: { title: string; lines: readonly string[] };
}

/** Both languages. */
export const ownWords: Readonly<Record<Lang, OwnWords>> = {
	zh: {
		title: '自己写一种图',
		lead: '一种图是一对文件：一个纯函数把行变成形状，一个组件把形状画出来。下面这张棒棒糖图，两个文件不到六十行。',
		figure: '写出来的样子',
		steps: [
			{
				title: '布局：从行到形状',
				text: '不碰Svelte和浏览器，只算像素。返回的东西有四层：rules 是垫底的线，shapes 是图形，labels 是字，stops 是键盘能停的地方。再加一句概括和一张表，读屏和表格就都有了。',
				file: 'lollipopLayout.ts'
			},
			{
				title: '组件：把布局画出来',
				text: 'Plot 能画任何布局，组件里只剩一行 $derived。没有 $effect，所以服务器上就画得完整。',
				file: 'LollipopChart.svelte'
			},
			{
				title: '放进 Figure',
				text: '布局就是一种图：给它一个名字，放进 kinds，Figure 就能画它，标题、来源、概括和数据表都在。名字或选项写错，编译时就报。',
				file: '1-use.svelte'
			},
			{
				title: '或者单独用',
				text: 'Responsive 量出栏宽，再把尺寸交给里面的图，哪种图都行。服务器上按窄栏和宽栏各画一张，页面显示合适的那张。',
				file: '2-alone.svelte'
			}
		],
		gains: {
			title: '不用再写就有的',
			lines: [
				'有了 stops，方向键、悬停提示和播报区就都有了，和库里的图一样。',
				'颜色按名字给（river、brick……），暗色、高对比和换肤都跟着走。',
				'图形多到两千以上，给 Plot 或这种图一个 canvas，就换成画布画，字和轴还是SVG。',
				'svgString(layout) 直接得到独立的SVG文件。',
				'行或选项一变，图自己走过去，每一帧都是一张完整的图；读者要求少动时，一步到位。',
				'交给 FacetChart，就能按组分面。'
			]
		},
		rules: {
			title: '写布局的几条规矩',
			lines: [
				'同样的输入，永远同样的输出：不看钟，不掷骰子，不量DOM。',
				'长度从零开始；面积按平方根；缺的不是零，要画出来、写明。',
				'画不了就抛错，说清楚在哪里、来了什么、该怎么办。',
				'每个形状有一个稳定的 key：同一件东西从一帧到下一帧认得出来。',
				'测试写能心算的整数：三百六十像素宽，零点在哪里，最大的到哪里。'
			]
		}
	},
	en: {
		title: 'Write a chart of your own',
		lead: 'A kind of chart is two files: a pure function that turns rows into shapes, and a component that draws them. This lollipop chart takes fewer than sixty lines.',
		figure: 'What comes of it',
		steps: [
			{
				title: 'The layout: from rows to shapes',
				text: 'It knows neither Svelte nor a browser and works in pixels. What it returns has four layers: rules lie under all, shapes are the marks, labels the words, stops the places where a key can halt. A summary and a table complete it for a screen reader.',
				file: 'lollipopLayout.ts'
			},
			{
				title: 'The component: draw the layout',
				text: 'Plot draws any layout, so that one $derived is all that is left. Without an $effect the server draws it whole.',
				file: 'LollipopChart.svelte'
			},
			{
				title: 'Put it into a figure',
				text: 'The layout is the kind: name it in kinds, and Figure draws it with title, source, summary and table. A wrong name or option does not compile.',
				file: '1-use.svelte'
			},
			{
				title: 'Or use it alone',
				text: 'Responsive measures the column and hands the size to the chart inside, whichever it is. A server draws it for a narrow column and for a wide one; the page shows the one that fits.',
				file: '2-alone.svelte'
			}
		],
		gains: {
			title: 'What comes for nothing',
			lines: [
				'With stops come the arrow keys, the tooltip and the live region of every other chart.',
				'Colours are named (river, brick …), so that dark mode, more contrast and a palette of your own follow.',
				'Give Plot, or the kind, canvasLayers as its canvas, and more than two thousand shapes are drawn on one; words and axes stay SVG.',
				'svgString(layout) gives a standalone SVG file.',
				'When rows or options change, the chart moves there by itself, every frame a whole chart; at once for readers who ask for less motion.',
				'FacetChart draws it in facets.'
			]
		},
		rules: {
			title: 'Rules for a layout',
			lines: [
				'The same input gives the same output, always: no clock, no dice, no measuring of the DOM.',
				'Lengths begin at zero; areas go by the square root; missing is not zero, it is drawn and said.',
				'What cannot be drawn is an error that says where, what came, and what to do.',
				'Each shape has a key that stays: the same thing is known from one frame to the next.',
				'Test with whole numbers that can be checked in the head: at 360 px, where is zero, and where does the largest end?'
			]
		}
	}
};
