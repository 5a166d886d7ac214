import type { Lang } from '../../lib/format/lang.js';

/** Widths that figures are looked at in. */
export const widths = ['phone', 'column', 'full'] as const;
export type Width = (typeof widths)[number];

export const forms = ['frame', 'element'] as const;
export type Form = (typeof forms)[number];

export const themes = ['auto', 'light', 'dark'] as const;

interface Words {
	title: string;
	intro: string;
	back: string;
	more: string;
	pick: string;
	figure: string;
	theme: string;
	themes: Record<(typeof themes)[number], string>;
	width: string;
	widths: Record<Width, string>;
	form: string;
	forms: Record<Form, string>;
	plain: string;
	transparent: string;
	code: string;
	copy: string;
	copied: string;
	weight: (kilobytes: string) => string;
	preview: string;
	files: string;
	page: string;
	story: string;
	recipes: string;
	alt: string;
	credit: string;
	credits: (story: string, source: string, address: string) => string;
	ways: readonly { title: string; text: string }[];
	all: string;
	allIntro: string;
}

/** The words of the page for newsrooms. */
export const newsroomWords: Record<Lang, Words> = {
	zh: {
		title: '给新闻编辑部',
		intro:
			'这篇报道里的每一张图都可以拿去用，署名即可。嵌入的是一个完整的网页：不开脚本也看得全，不跟踪读者，不加载别家的东西。',
		back: '回到正文',
		more: '嵌入要花多少流量、怎样自己部署',
		pick: '选一张图',
		figure: '图',
		theme: '配色',
		themes: { auto: '随页面', light: '浅色', dark: '深色' },
		width: '预览宽度',
		widths: { phone: '手机', column: '正文栏', full: '通栏' },
		form: '嵌入方式',
		forms: { frame: 'iframe', element: '脚本（自定义元素）' },
		plain: '不要标题和数据表（自己另写）',
		transparent: '不要底色和边距',
		code: '代码',
		copy: '复制',
		copied: '已复制',
		weight: (kilobytes) => `这张图连同它加载的一切，共${kilobytes} KB。`,
		preview: '预览',
		files: '下载',
		page: '单独的页面',
		story: '在正文里的位置',
		recipes: '放到哪里，怎么放',
		alt: '替代文字',
		credit: '署名',
		credits: (story, source, address) => `图：${story}，CC BY 4.0。数据：${source}。${address}`,
		ways: [
			{
				title: '能贴代码的网站',
				text: '贴上面的iframe代码。高度已经留好，图到了，页面不跳；那一行脚本会随读者的屏幕调整高度。不许用脚本的系统，删掉脚本那一行也行。'
			},
			{
				title: '只收网址的系统',
				text: '贴图的单独页面的地址。支持oEmbed的系统会自己换成图；不支持的，读者点开就是完整的图。'
			},
			{
				title: '微信公众号',
				text: '公众号只收图片：下载PNG上传，把下面的替代文字放进图注，文末写上署名，“阅读原文”填图在正文里的位置。'
			},
			{
				title: '邮件、订阅源和苹果新闻',
				text: '用PNG的地址，写上替代文字，再链接到图的单独页面。'
			},
			{ title: '印刷', text: '用SVG，线条和字都是矢量的；数据在CSV里，末尾几行写着出处和校验码。' }
		],
		all: '全部的图',
		allIntro: '每张图都有单独的页面、矢量图、图片和数据。'
	},
	en: {
		title: 'For newsrooms',
		intro:
			'Every figure of this story is yours to use, with credit. What you embed is a whole page: complete without scripts, without tracking, and with nothing loaded from anybody else.',
		back: 'Back to the story',
		more: 'What embeds cost, and how to host them yourself',
		pick: 'Pick a figure',
		figure: 'Figure',
		theme: 'Colours',
		themes: { auto: 'as the page', light: 'light', dark: 'dark' },
		width: 'Width of the preview',
		widths: { phone: 'phone', column: 'column', full: 'full' },
		form: 'Way in',
		forms: { frame: 'iframe', element: 'script (custom element)' },
		plain: 'without title and table (you write your own)',
		transparent: 'without ground and margin',
		code: 'Code',
		copy: 'Copy',
		copied: 'Copied',
		weight: (kilobytes) => `This figure weighs ${kilobytes} KB with all that it loads.`,
		preview: 'Preview',
		files: 'Download',
		page: 'Its own page',
		story: 'Its place in the story',
		recipes: 'Where it goes, and how',
		alt: 'Alternative text',
		credit: 'Credit',
		credits: (story, source, address) => `Figure: ${story}, CC BY 4.0. Data: ${source}. ${address}`,
		ways: [
			{
				title: 'A site that takes code',
				text: 'Paste the iframe code above. Its height is reserved, so nothing jumps when the figure comes, and the line of script fits the height to each reader’s screen. Where scripts are not allowed, leave that line out.'
			},
			{
				title: 'A system that takes addresses only',
				text: 'Paste the address of the figure’s own page. Systems that know oEmbed turn it into the figure; in others a click opens it whole.'
			},
			{
				title: 'WeChat',
				text: 'Official accounts take pictures only: upload the PNG, put the alternative text below into the caption, the credit at the end, and the figure’s place in the story under “Read more”.'
			},
			{
				title: 'Mail, feeds and Apple News',
				text: 'Use the address of the PNG, give the alternative text, and link to the figure’s own page.'
			},
			{
				title: 'Print',
				text: 'Use the SVG: its lines and letters are vectors. The data are in the CSV, whose last rows name the source and the hash.'
			}
		],
		all: 'All figures',
		allIntro: 'Each has a page of its own, vectors, a picture and its data.'
	}
};
