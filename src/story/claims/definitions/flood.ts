import type { Definition } from '../evaluateClaims.js';

export const flood = {
	'flood.people': {
		name: { zh: '汛情中转移安置的人', en: 'People moved to safety in the flood' },
		row: 'flood-people-moved'
	},
	'flood.share': {
		name: { zh: '转移安置的人占常住人口', en: 'People moved, as a share of residents' },
		formula: 'percent(flood.people / district.residents)',
		unit: '%',
		digits: 1,
		note: {
			zh: '人口是2022年末的数，汛情在2021年夏天，只能当大概看。',
			en: 'Residents are those of the end of 2022 and the flood was in the summer of 2021: read it as about.'
		}
	},
	'flood.perDot': {
		name: { zh: '一个点代表的人数', en: 'People that one dot stands for' },
		assume: 1000,
		unit: 'person',
		note: {
			zh: '一千人一点，全区的人才画得下，转移的人也数得清。',
			en: 'With a thousand to a dot all residents fit, and those who moved can be counted.'
		}
	},
	'flood.residentDots': {
		name: { zh: '全区的人画成的点', en: 'Dots for all residents' },
		formula: 'district.residents / flood.perDot',
		unit: '',
		digits: 0
	},
	'flood.movedDots': {
		name: { zh: '转移的人画成的点', en: 'Dots for those who were moved' },
		formula: 'flood.people / flood.perDot',
		unit: '',
		digits: 0
	},
	'flood.rebuilt': {
		name: { zh: '重建的农村住房（户）', en: 'Rural houses rebuilt' },
		row: 'flood-houses-rebuilt'
	},
	'flood.repaired': {
		name: { zh: '修缮的农村住房（户）', en: 'Rural houses repaired' },
		row: 'flood-houses-repaired'
	},
	'flood.housesPerCell': {
		name: { zh: '一格代表的户数', en: 'Houses that one cell stands for' },
		assume: 10,
		unit: '',
		note: { zh: '十户一格，最后一格可以不满。', en: 'Ten houses to a cell; the last cell need not be full.' }
	},
	'flood.rebuiltCells': {
		name: { zh: '重建的住房画成的格', en: 'Cells for houses rebuilt' },
		formula: 'flood.rebuilt / flood.housesPerCell',
		unit: '',
		digits: 1
	},
	'flood.repairedCells': {
		name: { zh: '修缮的住房画成的格', en: 'Cells for houses repaired' },
		formula: 'flood.repaired / flood.housesPerCell',
		unit: '',
		digits: 1
	},
	'flood.fields': {
		name: { zh: '补种改种的绝收农田', en: 'Ruined fields replanted' },
		row: 'flood-fields-replanted'
	},
	'flood.fieldsArea': {
		name: { zh: '补种改种的面积', en: 'Area of the fields replanted' },
		formula: 'km2(flood.fields)',
		unit: 'km2',
		digits: 1
	},
	'flood.fieldsShare': {
		name: { zh: '补种改种的面积占全区', en: 'Fields replanted, as a share of the district' },
		formula: 'percent(km2(flood.fields) / district.area)',
		unit: '%',
		digits: 1
	}
} as const satisfies Record<string, Definition>;
