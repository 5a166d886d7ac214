import type { Lang } from 'yiluo';
import type { View } from './embedCost.js';

/** The words of the page on showing figures elsewhere, in one language. `{…}` stands for a measured number. */
export interface ServingWords {
	title: string;
	lead: string;
	ways: { title: string; frame: string; element: string; none: string };
	cost: { title: string; text: string; caption: string; measured: string; mean: string };
	heads: { view: string; requests: string; bytes: string; million: string };
	views: Readonly<Record<View, string>>;
	rules: { title: string; text: string; nginx: string };
	anywhere: { title: string; lines: readonly string[] };
}

/** Both languages. */
export const servingWords: Readonly<Record<Lang, ServingWords>> = {
	zh: {
		title: '嵌入与部署',
		lead: '每张图都是一个静态网页：不要服务器程序，不要框架，不收集任何东西。放进别家的页面，用框或者用元素。',
		ways: {
			title: '两种放法',
			frame:
				'框：最稳妥，内容系统允许 iframe 就行。host.js 让框和图一样高，跟着页面的明暗走；一页放多少张图都只要一份。没有它，框就保持写好的高度。',
			element:
				'元素：图进到页面里来，没有框，样式互不相扰。读者快读到时才取。取不到就改用框；没有脚本时，里面的链接和图片还在。',
			none: '只收网址的内容系统，给它图的网址：页面里写好了 oEmbed。连网址都不收的，用 SVG 或 PNG。'
		},
		cost: {
			title: '一天一百万次，要多少',
			text: '一次浏览，服务器发出多少字节、答几次请求：拿建好的网站，让 nginx 发给一个真的浏览器，逐张图量过。',
			caption: '一次浏览的用量',
			measured:
				'共量了{figures}个网页，nginx {nginx}，HTTP/1.1，含响应头，不含 TLS 与 TCP。字节数取中位的一张图，括号里是最小和最大的。',
			mean: '一天一百万次，平均每秒{rate}次。nginx 的一个进程，在量它的那台机器上，每秒答了{answered}个网页。'
		},
		heads: { view: '怎么看', requests: '请求', bytes: '每次', million: '一百万次' },
		views: {
			frame: '框，第一次来的读者',
			element: '元素，第一次来的读者',
			again: '框，五分钟内再看',
			later: '五分钟后再看，没有变',
			svg: '只用 SVG',
			png: '只用 PNG'
		},
		rules: {
			title: '给服务器的几句话',
			text: '名字里带散列的文件可以永远留着；图的网页五分钟后再问一次；嵌入用的文件谁都可以取；图的网页只许用自己的脚本和样式。Netlify 和 Cloudflare Pages 认得网站里的 _headers，自己的 nginx 用下面这一份。',
			nginx: 'nginx，写在 server 里'
		},
		anywhere: {
			title: '放在哪里都行',
			lines: [
				'网站里的地址都是相对的：放在任何路径下面、任何 CDN 上都能用，测试就是在一个子路径下面跑的。',
				'网页、脚本、样式、SVG 和 JSON 在构建时就压好了，.br 和 .gz 各一份，服务器不必再压。',
				'图的网页在 sandbox="allow-scripts" 的框里也能用：不存任何东西，不向任何地方发任何东西。',
				'图向页面报高度，用自己的话，也用 pym、Datawrapper、Flourish、AMP、Medium 和 WordPress 听得懂的话；内容系统里已有这些脚本的，不用再加。'
			]
		}
	},
	en: {
		title: 'Embed and serve',
		lead: 'Each figure is a static page: no program on the server, no framework, nothing collected. It goes into other pages as a frame or as an element.',
		ways: {
			title: 'Two ways in',
			frame:
				'A frame works wherever a content system allows one. host.js makes it as high as its figure and follows the page’s light and dark; one copy serves any number. Without it the frame keeps the height that its code reserves.',
			element:
				'An element brings the figure into the page, without a frame, and no style leaks in or out. It is fetched when a reader comes near. Where that fails it becomes a frame; where no script runs, the link and the picture inside it stay.',
			none: 'A content system that takes addresses only is given the address of the figure, whose page has an oEmbed link. One that takes none is given the SVG or the PNG.'
		},
		cost: {
			title: 'What a million views a day cost',
			text: 'What the server sends, and how often it is asked, for one view: the built site, served by nginx to a real browser, measured figure by figure.',
			caption: 'What one view costs',
			measured:
				'{figures} pages measured, nginx {nginx}, HTTP/1.1 with its headers, without TLS and TCP. Bytes are those of the median figure; the lightest and the heaviest are in parentheses.',
			mean: 'A million a day are {rate} a second on average. One worker of nginx, on the machine that measured, answered {answered} pages a second.'
		},
		heads: { view: 'How it is seen', requests: 'Requests', bytes: 'One view', million: 'A million' },
		views: {
			frame: 'a frame, by a reader who is new',
			element: 'an element, by a reader who is new',
			again: 'a frame, again within five minutes',
			later: 'again later, when nothing has changed',
			svg: 'the SVG alone',
			png: 'the PNG alone'
		},
		rules: {
			title: 'What to tell the server',
			text: 'Files with a hash in their name are kept for ever; pages of figures are asked for again after five minutes; what is embedded may be fetched by anyone; pages of figures load nothing but their own script and style. Netlify and Cloudflare Pages read the _headers of the site; an nginx of your own takes this.',
			nginx: 'nginx, inside server'
		},
		anywhere: {
			title: 'It works from anywhere',
			lines: [
				'All addresses in the site are relative: it works below any path and on any CDN, and a test runs it below one.',
				'Pages, scripts, styles, SVG and JSON are compressed by the build, as .br and .gz; the server need not compress.',
				'The page of a figure also works in a frame with sandbox="allow-scripts": it stores nothing, and sends nothing anywhere.',
				'A figure tells its height in its own words and in those that pym, Datawrapper, Flourish, AMP, Medium and WordPress listen for; a content system that has one of their scripts needs no other.'
			]
		}
	}
};
