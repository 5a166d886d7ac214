import type { Lang } from 'yiluo';

/** A state of the United States. */
export interface State {
	/** As the Census Bureau numbers it, two digits. */
	code: string;
	/** Two letters. */
	post: string;
	name: string;
	/** Its place on a grid of tiles that newsrooms use: column and row from 0. */
	col: number;
	row: number;
}

/** Code, letters, English and Chinese name, column and row. */
const table = `
01 AL Alabama 亚拉巴马 6 6
02 AK Alaska 阿拉斯加 0 0
04 AZ Arizona 亚利桑那 1 5
05 AR Arkansas 阿肯色 4 5
06 CA California 加利福尼亚 0 4
08 CO Colorado 科罗拉多 2 4
09 CT Connecticut 康涅狄格 9 3
10 DE Delaware 特拉华 9 4
11 DC District_of_Columbia 哥伦比亚特区 8 5
12 FL Florida 佛罗里达 8 7
13 GA Georgia 佐治亚 7 6
15 HI Hawaii 夏威夷 0 7
16 ID Idaho 爱达荷 1 2
17 IL Illinois 伊利诺伊 5 2
18 IN Indiana 印第安纳 5 3
19 IA Iowa 艾奥瓦 4 3
20 KS Kansas 堪萨斯 3 5
21 KY Kentucky 肯塔基 5 4
22 LA Louisiana 路易斯安那 4 6
23 ME Maine 缅因 10 0
24 MD Maryland 马里兰 8 4
25 MA Massachusetts 马萨诸塞 9 2
26 MI Michigan 密歇根 7 2
27 MN Minnesota 明尼苏达 4 2
28 MS Mississippi 密西西比 5 6
29 MO Missouri 密苏里 4 4
30 MT Montana 蒙大拿 2 2
31 NE Nebraska 内布拉斯加 3 4
32 NV Nevada 内华达 1 3
33 NH New_Hampshire 新罕布什尔 10 1
34 NJ New_Jersey 新泽西 8 3
35 NM New_Mexico 新墨西哥 2 5
36 NY New_York 纽约 8 2
37 NC North_Carolina 北卡罗来纳 6 5
38 ND North_Dakota 北达科他 3 2
39 OH Ohio 俄亥俄 6 3
40 OK Oklahoma 俄克拉何马 3 6
41 OR Oregon 俄勒冈 0 3
42 PA Pennsylvania 宾夕法尼亚 7 3
44 RI Rhode_Island 罗得岛 10 3
45 SC South_Carolina 南卡罗来纳 7 5
46 SD South_Dakota 南达科他 3 3
47 TN Tennessee 田纳西 5 5
48 TX Texas 得克萨斯 3 7
49 UT Utah 犹他 2 3
50 VT Vermont 佛蒙特 9 1
51 VA Virginia 弗吉尼亚 7 4
53 WA Washington 华盛顿 0 2
54 WV West_Virginia 西弗吉尼亚 6 4
55 WI Wisconsin 威斯康星 6 2
56 WY Wyoming 怀俄明 1 4`;

/** The fifty states and the capital's district. */
export const states = (lang: Lang): State[] =>
	table
		.trim()
		.split('\n')
		.map((line) => {
			const [code = '', post = '', en = '', zh = '', col, row] = line.split(' ');
			return {
				code,
				post,
				name: lang === 'zh' ? zh : en.replaceAll('_', ' '),
				col: Number(col),
				row: Number(row)
			};
		});
