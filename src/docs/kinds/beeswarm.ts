import type { KindWords } from '../kindWords.js';

/** The words of `beeswarm`. */
export const beeswarm: KindWords = {
	component: 'BeeswarmChart',
	name: { zh: '蜂群图', en: 'Beeswarm' },
	sentence: {
		zh: '每个都是一个点，放在自己的数上，谁也不挡谁：聚在哪里、谁离群，都看得见。',
		en: 'Every one is a dot at its value and none covers another: where they crowd and who stands apart is there to see.'
	},
	caution: {
		zh: '只有五六个，用点图；上万个，先汇总再画。',
		en: 'For five or six take a dot chart; for ten thousand, sum up before you draw.'
	},
	keys: {
		zh: '左右按数值从小到大走，上下换组',
		en: 'left and right by value, and up and down from group to group'
	},
	examples: [
		{
			file: '1-groups',
			name: { zh: '一组一群', en: 'A swarm a group' },
			reason: {
				zh: '各组共用一把尺，组内差多少、组间差多少，一起看。',
				en: 'The groups share one scale: the differences within and between them are seen together.'
			},
			sources: ['gapminder']
		},
		{
			file: '2-one',
			name: { zh: '一群之中点两个名', en: 'Two named in one swarm' },
			reason: {
				zh: '大家都在哪里是背景，最两头的两个写出名字。',
				en: 'Where most of them are is the ground; the two at the ends are named.'
			},
			sources: ['obesity']
		},
		{
			file: '3-many',
			name: { zh: '三百多个', en: 'More than three hundred' },
			reason: {
				zh: '点多了自动变小，仍是一个一个的点，不变成一片。没称过的两只在图下写明。',
				en: 'With many rows the dots become smaller, and stay dots. The two that were not weighed are named under the plot.'
			},
			sources: ['penguins']
		}
	]
};
