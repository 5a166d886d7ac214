import { unitName } from '../../format/unit.js';
import type { MeasureEncoding } from '../../geometry/encoding.js';
import { measures } from './look.js';
import { error, type Rule } from './rule.js';

const told = ({ scale = 'linear', domain, unit }: MeasureEncoding): string =>
	[
		scale,
		...(domain ? [`from ${domain[0]} to ${domain[1]}`] : []),
		...(unit ? [`in ${unitName(unit, 'en')}`] : [])
	].join(' ');

/** Where two scales share an axis, their crossings and slopes mean nothing, and look as if they did. */
export const oneScalePerAxis: Rule = {
	id: 'one-scale-per-axis',
	name: { zh: '一条轴只有一个尺度', en: 'An axis has one scale' },
	find: (look) => {
		const first = new Map<string, MeasureEncoding>();
		return measures(look).flatMap((encoding) => {
			const { axis, plot = '', channel } = encoding;
			if (!axis) return [];
			const before = first.get(`${plot}/${axis}`) ?? encoding;
			first.set(`${plot}/${axis}`, before);
			if (told(before) === told(encoding)) return [];
			return error(
				`${channel}: the ${axis} axis is ${told(encoding)}, and for ${before.channel} it is ${told(before)}; draw two charts, one above the other, or index both to one start`
			);
		});
	}
};
