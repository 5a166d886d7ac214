import type { KindWords } from '../kindWords.js';

/** The words of `tileGrid`. */
export const tileGrid: KindWords = {
	component: 'TileGridMap',
	name: { zh: '瓦片地图', en: 'Tile grid map' },
	sentence: {
		zh: '一地一块瓦，大小都一样，放在大致的方位上：不画界线，也就不会画错界线。',
		en: 'A tile a place, all of one size and roughly where they lie: a map that draws no border gets none wrong.'
	},
	caution: {
		zh: '距离、大小和相邻要看真的，用区域地图。',
		en: 'Where distance, size or neighbours must be true, take the region map.'
	},
	keys: { zh: '四个方向键都走到那个方向的瓦片', en: 'in all four directions to the tile that lies there' },
	examples: [
		{
			file: '1-marks',
			name: { zh: '一次一个点', en: 'A mark for each time' },
			reason: {
				zh: '和区域地图同样的点，放进一样大的格子，次数才好比。零次的打斜线，并写成字。',
				en: 'The marks of the region map in cells of one size, where counts compare. No times at all is hatched, and said in words.'
			},
			sources: ['mentions']
		},
		{
			file: '2-states',
			name: { zh: '五十一块瓦', en: 'Fifty-one tiles' },
			reason: {
				zh: '大州小州一样大，小州的数也看得见；缺数的写明缺。',
				en: 'Large and small states are one size, so that small ones are seen; one without a number says so.'
			},
			sources: ['obesity']
		},
		{
			file: '3-highlight',
			name: { zh: '框出说到的几块', en: 'A frame around those spoken of' },
			reason: {
				zh: '粗框只强调，不改变数据的颜色。',
				en: 'A strong outline points at tiles and leaves the colours to the data.'
			},
			sources: ['mentions']
		}
	]
};
