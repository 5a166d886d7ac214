import type { KindWords } from '../kindWords.js';

/** The words of `map`. */
export const map: KindWords = {
	component: 'TownMap',
	name: { zh: '区域地图', en: 'Region map' },
	sentence: {
		zh: '地方画在它真正的位置上；哪些界线是真的、哪些只是示意，图上直接说明。',
		en: 'Places where they lie; which lines are real and which are sketched, the map itself says.'
	},
	caution: {
		zh: '要比的是数不是位置，大块头的地方会抢眼：用瓦片地图或条形图。',
		en: 'Where numbers and not places are compared, large regions take the eye: take tiles, or bars.'
	},
	keys: {
		zh: '四个方向键都走到那个方向的邻区',
		en: 'in all four directions to the neighbour that lies there'
	},
	examples: [
		{
			file: '1-marks',
			name: { zh: '一次一个点', en: 'A mark for each time' },
			reason: {
				zh: '报告点一次名，就放一个点：数得出次数，分得清做成的和打算的。虚线的界是推画的，图上写着“示意”。',
				en: 'One mark for each time a town is named: they can be counted, done and planned apart. Dashed borders are sketched, and the map says so.'
			},
			sources: ['mentions', 'places']
		},
		{
			file: '2-square',
			name: { zh: '按比例尺放一块面积', en: 'An area at the map’s own scale' },
			reason: {
				zh: '只知道面积、不知道边界，就按比例尺放一个方块，不编造边界。',
				en: 'Where an area is known and its border is not, lay down a square at the map’s scale and invent no border.'
			},
			sources: ['ledger', 'places']
		},
		{
			file: '3-own-topology',
			name: { zh: '换成自己的拓扑', en: 'Your own topology' },
			reason: {
				zh: '任何TopoJSON都行：用 planarMap 在构建时投影一次，页面不再带投影代码。',
				en: 'Any TopoJSON will do: planarMap projects it once, at build, and the page ships no projection.'
			},
			sources: ['states', 'hurricanes']
		},
		{
			file: '4-zoom',
			name: { zh: '走近了看', en: 'Coming nearer' },
			reason: {
				zh: '按钮、加减号、按住Ctrl滚动、两指，都能放大；越近名字越多。一个手指和滚轮照样滚动页面，没有脚本就是整幅图。',
				en: 'Buttons, plus and minus, the wheel with Ctrl, and two fingers come nearer, and names come forth. One finger and the wheel go on scrolling the page; without scripts the map is whole.'
			},
			sources: ['states', 'hurricanes']
		}
	]
};
