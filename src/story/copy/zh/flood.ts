import type { FloodName, SceneWords } from '../types.js';

export const flood: SceneWords<'flood', FloodName> = {
	head: { title: '大水那年', deck: '2021年七月，报告数了些什么。' },
	steps: {
		'flood-1': {
			text: [
				'2021年七月，雨来了。报告说，转移安置{flood.people|full}。',
				'一个点当{flood.perDot}：全区约{flood.residentDots}个点，{flood.movedDots}个要离开，占常住人口的{flood.share}。'
			],
			title: '{flood.people|full}离开了家',
			subtitle: '全区的人，一点{flood.perDot}；空圈是转移的人',
			note: '人口是2022年末的数。有没有人遇难、多少人失去住房，报告没有写。',
			denominator: '全区的人'
		},
		'flood-2': {
			text: [
				'报告数了房子：农村重建{flood.rebuilt}户，修缮{flood.repaired}户。图上一格是{flood.housesPerCell}户。',
				'一共坏了多少没有写，所以看不出修完了没有。'
			],
			title: '修了{flood.repaired}户，重建{flood.rebuilt}户',
			subtitle: '重建和修缮的农村住房，一格{flood.housesPerCell}户',
			denominator: '重建和修缮',
			note: '不含城里的房子，也没有受损的总数。'
		},
		'flood-3': {
			text: [
				'报告数了地：绝收后补种改种{flood.fields}，合{flood.fieldsArea}，占全区的{flood.fieldsShare}。',
				'方块只有大小，没有地方。'
			],
			title: '重新种上{flood.fieldsArea}',
			subtitle: '补种改种的面积，与地图同一比例尺，占全区的%',
			note: '方块的位置没有含义：报告没有写地在哪里。',
			denominator: '全区'
		},
		'flood-4': {
			text: [
				'水毁的水利工程，前面说{works.done}项已经修复，后面又说2022年五月底前修复{works.plan}项。是同一批吗？如果是，两句话里有一句不对。',
				'{estates.done}个安置小区，2021年在建，也要在那个五月底前建成。'
			],
			title: '同一个数，已经做完，又还要做',
			subtitle: '工程和小区的数目；实心已完成，空心还没有',
			note: '两处的工程是不是同一批，报告没有说。'
		}
	},
	names: {
		houses: '{flood.housesPerCell}户',
		residents: '常住人口',
		moved: '转移安置',
		repaired: '修缮',
		rebuilt: '重建',
		fields: '重新种上的地',
		worksDone: '水利工程：2021年已修复',
		worksDue: '水利工程：2022年五月底前修复',
		estatesBegun: '安置小区：2021年在建',
		estatesDue: '安置小区：2022年五月底前建成'
	}
};
