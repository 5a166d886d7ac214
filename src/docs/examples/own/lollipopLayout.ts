import { max, scaleBand, scaleLinear } from 'd3';
import { checkFrame, quantity, unitName, type Frame, type Layout, type Unit } from 'yiluo/layout';

export interface LollipopOptions extends Frame {
	/** Each key once, values from zero up. */
	rows: readonly { key: string; name: string; value: number }[];
	unit: Unit;
}

/** A dot on a thin stick from zero for each row. */
export function lollipopLayout({ rows, unit, width, height, lang }: LollipopOptions): Layout {
	checkFrame('lollipopLayout', { width, height });
	const left = width * 0.3;
	const domain = [0, max(rows, ({ value }) => value) ?? 1] as const;
	const x = scaleLinear(domain, [left, width - 72]);
	const y = scaleBand(
		rows.map(({ key }) => key),
		[0, height]
	);
	const placed = rows.map((row) => ({
		...row,
		x: x(row.value),
		y: (y(row.key) ?? 0) + y.bandwidth() / 2,
		text: quantity(row.value, unit, lang)
	}));
	const [first] = [...placed].sort((a, b) => b.value - a.value);
	return {
		kind: 'lollipop',
		lang,
		width,
		height,
		rules: placed.map(({ key, x, y }) => ({ key, x1: left, y1: y, x2: x, y2: y, tone: 'river', weight: 2 })),
		shapes: placed.map(({ key, x, y }) => ({ type: 'circle', key, x, y, r: 7, fill: 'river' })),
		labels: placed.flatMap(({ key, name, text, x, y }) => [
			{ key: `${key}-name`, text: name, x: left - 12, y: y + 5, anchor: 'end', size: 14 },
			{ key: `${key}-value`, text, x: x + 13, y: y + 5, anchor: 'start', size: 14, tone: 'soft' }
		]),
		stops: placed.map(({ key, name, text, x, y }, row) => {
			const down = row + 1 < placed.length ? row + 1 : -1;
			return { key, row, x, y, name, text, ways: [-1, -1, row - 1, down] };
		}),
		summary: first ? `${first.name}: ${first.text}.` : '',
		table: { columns: ['', unitName(unit, lang)], rows: placed.map(({ name, text }) => [name, text]) },
		encodings: [{ channel: 'value', variable: 'length', domain, unit, axis: 'x' }]
	};
}
