import type { Lang } from 'yiluo';

/** The words of the documentation's own pages, in one language. */
export interface Words {
	site: string;
	charts: string;
	theming: string;
	writeYourOwn: string;
	serving: string;
	story: string;
	pages: string;
	allKinds: string;
	figure: string;
	code: string;
	given: string;
	copy: string;
	copied: string;
	variations: string;
	options: string;
	optionsIntro: string;
	frame: string;
	types: string;
	layout: string;
	layoutIntro: string;
	everyLayout: string;
	required: string;
	default: string;
	unit: string;
	chartsUnit: string;
	option: string;
	meaning: string;
	accessibility: string;
	sources: string;
	licence: string;
	notFor: string;
	previous: string;
	next: string;
}

/** Both languages. */
export const words: Readonly<Record<Lang, Words>> = {
	zh: {
		site: '伊洛图表',
		charts: '图表',
		theming: '配色与主题',
		writeYourOwn: '自己写一种图',
		serving: '嵌入与部署',
		story: '偃师五年',
		pages: '本站',
		allKinds: '所有图表',
		figure: '例图',
		code: '代码',
		given: '传入的数据',
		copy: '复制',
		copied: '已复制',
		variations: '几种变化',
		options: '选项',
		optionsIntro: '由类型声明生成，说明沿用源码里的英文。',
		frame: '每种图都有的选项；放进 Figure 时由它给出。',
		types: '选项里用到的类型',
		layout: '布局返回什么',
		layoutIntro: '布局是纯函数：行和选项进去，像素里的形状出来。不要 Svelte，也不要浏览器。',
		everyLayout: '每种布局都有',
		required: '必填',
		default: '默认',
		unit: '单位',
		chartsUnit: '图的 unit',
		option: '名称与类型',
		meaning: '说明',
		accessibility: '谁都读得到',
		sources: '数据与出处',
		licence: '许可',
		notFor: '什么时候不用',
		previous: '上一种',
		next: '下一种'
	},
	en: {
		site: 'Yiluo charts',
		charts: 'Charts',
		theming: 'Theming',
		writeYourOwn: 'Write your own',
		serving: 'Embed and serve',
		story: 'The story',
		pages: 'This site',
		allKinds: 'All charts',
		figure: 'The figure',
		code: 'Code',
		given: 'What it is given',
		copy: 'Copy',
		copied: 'Copied',
		variations: 'Variations',
		options: 'Options',
		optionsIntro: 'Read from the types.',
		frame: 'Options of every chart; a Figure gives them.',
		types: 'Types that the options name',
		layout: 'What the layout returns',
		layoutIntro:
			'A layout is a pure function: rows and options in, shapes in pixels out. It needs neither Svelte nor a browser.',
		everyLayout: 'Every layout has',
		required: 'required',
		default: 'default',
		unit: 'unit',
		chartsUnit: 'the chart’s unit',
		option: 'Name and type',
		meaning: 'Meaning',
		accessibility: 'Read by anyone',
		sources: 'Data and sources',
		licence: 'Licence',
		notFor: 'When not',
		previous: 'Before',
		next: 'Next'
	}
};
