import type { PeopleName, SceneWords } from '../types.js';

export const people: SceneWords<'people', PeopleName> = {
	head: { title: '人', deck: '五年的总数，和能从里面取出来的那一年。' },
	steps: {
		'people-1': {
			text: [
				'五年里，新建和改扩建了{schools.total}所学校、{kindergartens.total}所幼儿园。图上一格就是一所。',
				'多少是新的，多少是原来就有、后来变大的，报告没有分开说。'
			],
			title: '{schools.total}所学校，{kindergartens.total}所幼儿园',
			subtitle: '五年新建和改扩建，一格一所',
			denominator: '新建和改扩建',
			note: '新建和改扩建合在一起计数。'
		},
		'people-2': {
			text: [
				'有些总数，最后一年也印了出来。要是五年一样多，一年该占{people.even}。',
				'新增城镇就业{jobs.total}，2021年{jobs.done}，占{part.jobs}；民生支出，2021年占{part.welfare}。'
			],
			title: '五年的新增就业，2021年占{part.jobs}',
			subtitle: '2021年占五年总数的%',
			note: '“以前”是四年合计，哪一年也没有单独印出。',
			denominator: '五年总数'
		},
		'people-3': {
			text: [
				'2021年占得最多的是示范村：{demo.total}个里有{demo.year}个，占{part.demo}。最少的是改厕，占{part.latrines}：大头早就做完了。'
			],
			title: '改厕做得少，示范村评得多',
			subtitle: '2021年占五年总数的%',
			note: '改厕：五年数的是户，而且是“多”的整数；2021年数的是座。',
			denominator: '五年总数'
		},
		'people-4': {
			text: [
				'还有的缺一边。新增学位有五年总数{places.total}个，没有2021年；2022年打算增加{places.plan}个。养老床位有2021年的{beds.done}张，没有总数。',
				'占多少画不出来，只能画个平均。'
			],
			title: '打算增加的学位，比平均一年少',
			subtitle: '每年新增学位，个；空心是计划',
			note: '平均数由五年总数算出，说明不了其中任何一年。'
		}
	},
	names: {
		school: '一所学校或幼儿园',
		schools: '学校',
		kindergartens: '幼儿园',
		'part.demo': '省级示范村',
		'part.planted': '造林',
		'part.jobs': '新增城镇就业',
		'part.welfare': '民生支出',
		'part.latrines': '农户改厕',
		lastYear: '2021年',
		yearsBefore: '以前',
		placesAverage: '五年平均',
		placesPlan: '2022年计划'
	}
};
