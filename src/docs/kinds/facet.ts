import type { KindWords } from '../kindWords.js';

/** The words of charts in facets. */
export const facet: KindWords = {
	component: 'FacetChart',
	name: { zh: '分面', en: 'Facets' },
	sentence: {
		zh: '同一种图，每个地方、每个组各画一幅，排在一起比。任何一种图都能这样分。',
		en: 'The same chart once for each place or group, side by side to be compared. Any kind of chart will do.'
	},
	caution: {
		zh: '只有两三条线，放在一幅图里更好比。',
		en: 'Two or three lines compare better in one chart.'
	},
	keys: {
		zh: '在一幅图里照那种图的走法，走到边上就进了邻图',
		en: 'as they do in that kind of chart, and from its edge into the next facet'
	},
	examples: [
		{
			file: '1-shared',
			name: { zh: '同一把尺', en: 'One scale' },
			reason: {
				zh: '各图共用一把尺，高低和走势都能比，眼睛不必换算。',
				en: 'One scale for all: levels and courses both compare, and the eye has nothing to convert.'
			},
			sources: ['gapminder']
		},
		{
			file: '2-free',
			name: { zh: '各有各的尺', en: 'A scale for each' },
			reason: {
				zh: '大小悬殊时，共用的尺会把小的压平。各用各的尺只比走势，副标题里要说明白。',
				en: 'Where sizes differ by much, one scale flattens the small ones. Scales of their own compare courses alone, and the subtitle says so.'
			},
			sources: ['iowa']
		},
		{
			file: '3-bars',
			name: { zh: '换一种图，单用组件', en: 'Another kind, the bare component' },
			reason: {
				zh: '把任何一种布局交给它，连你自己写的也行。岛上没有见到的种类写零，各格才对得齐。',
				en: 'Hand it any layout, your own too. A species that was not seen on an island counts zero there, so that the facets line up.'
			},
			sources: ['penguins']
		}
	]
};
