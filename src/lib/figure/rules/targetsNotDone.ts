import type { MeasureEncoding } from '../../geometry/encoding.js';
import { periodName, periodOf } from './period.js';
import { measures } from './look.js';
import { error, warning, type Rule } from './rule.js';

const goal =
	/目标|指标值|规划|计划|预期|预计|预测|\b(goals?|targets?|plans?|planned|forecasts?|projected|projections?)\b/i;

/** A name or a date of something that is drawn as done: filled, and not hollow. */
interface Done {
	name: string;
	/** In days from 1970-01-01. @default the name's, if that is a date */
	day?: number;
}

function doneIn({ marks = [], series = [], period }: MeasureEncoding): Done[] {
	return [
		...marks
			.filter(({ status, value }) => status !== 'planned' && value !== null)
			.flatMap(({ name, day, series: each = '' }) => [{ name, day }, { name: each }]),
		...series.flatMap(({ name, xs, ys, planned }) => {
			const done = xs.filter((_, index) => {
				const y = ys[index] ?? NaN;
				return !Number.isNaN(y) && !planned?.[index];
			});
			const days = period ? done.filter((x) => typeof x === 'number') : [];
			const day = days.length > 0 ? days.reduce((last, x) => Math.max(last, x)) : undefined;
			const names = done.flatMap((x) => (typeof x === 'string' ? { name: x } : []));
			return done.length > 0 ? [{ name, day }, ...names] : [];
		})
	];
}

/** What is only meant to be must look different from what is. */
export const targetsNotDone: Rule = {
	id: 'targets-not-done',
	name: { zh: '目标不画成已完成', en: 'Targets are not drawn as done' },
	find: (look) => {
		const { asOf } = look.figure;
		const known = asOf === undefined ? undefined : periodOf(asOf);
		if (asOf !== undefined && !known)
			return [error(`asOf is "${asOf}", which is no date; write 2021, 2021-03 or 2021-03-05`)];
		const after = known?.after ?? Infinity;
		return measures(look).flatMap((encoding) =>
			doneIn(encoding).flatMap(({ name, day = periodOf(name)?.first ?? -Infinity }) => {
				if (day >= after)
					return error(
						`${encoding.channel}: "${name}" is drawn as done on ${periodName(day, 'day')}, and the data are of ${asOf}; give it the status 'planned', or a later asOf`
					);
				if (!goal.test(name)) return [];
				return warning(
					`${encoding.channel}: "${name}" is drawn as done, and its name says that it is not; give it the status 'planned', or another name`
				);
			})
		);
	}
};
