import { mount, unmount, type Component } from 'svelte';
import Bars from '../../twins/Bars.svelte';
import BarsByHand from '../../twins/BarsByHand.svelte';
import Line from '../../twins/Line.svelte';
import LineByHand from '../../twins/LineByHand.svelte';
import type { Reading } from '../../twins/readings.js';
import Scatter from '../../twins/Scatter.svelte';
import ScatterByHand from '../../twins/ScatterByHand.svelte';
import { spots } from '../../twins/spots.js';
import { villages } from '../../twins/villages.js';
import Stage from './Stage.svelte';

/** A component that draws rows. */
type Chart<Row> = Component<{ rows: readonly Row[] }>;

/** Changes the rows of a chart so many times, and waits until each change is drawn. */
export type Change = (times: number) => Promise<void>;

/** How long a change takes, in milliseconds: the library's own time. */
const duration = 600;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Moves a chart by hand as the library moves it by itself: its rows, frame by frame. */
function tween<Row extends object>(
	show: (rows: readonly Row[]) => void,
	from: readonly Row[],
	to: readonly Row[],
	field: keyof Row
): void {
	const start = performance.now();
	const number = (row: Row | undefined): number => Number(row?.[field]);
	requestAnimationFrame(function tick(now) {
		const share = Math.min(1, Math.max(0, (now - start) / duration));
		const eased = share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
		show(
			to.map((row, index) => ({ ...row, [field]: number(from[index]) * (1 - eased) + number(row) * eased }))
		);
		if (share < 1) requestAnimationFrame(tick);
	});
}

/** A chart whose rows change to and fro in the numbers of one field. */
const changing =
	<Row extends object>(
		chart: Chart<Row>,
		first: readonly Row[],
		field: keyof Row & string,
		byHand: boolean
	): Change =>
	async (times) => {
		const second = first.map((row, index) => ({
			...row,
			[field]: Number(row[field]) * (0.5 + (index % 5) / 10)
		}));
		const stage = mount(Stage<Row>, { target: document.body, props: { chart, first } });
		for (let change = 0; change < times; change++) {
			const [from, to] = change % 2 === 0 ? [first, second] : [second, first];
			await wait(100);
			if (byHand) tween(stage.show, from, to, field);
			else stage.show(to);
			await wait(duration + 200);
		}
		await unmount(stage);
	};

/** A chart of the library, and the same by hand. */
const pair = <Row extends object>(
	ours: Chart<Row>,
	byHand: Chart<Row>,
	rows: readonly Row[],
	field: keyof Row & string
): [Change, Change] => [changing(ours, rows, field, false), changing(byHand, rows, field, true)];

/** Two lines of 150 months. */
const readings = Array.from({ length: 300 }, (_, index): Reading => {
	const month = index % 150;
	return {
		town: index < 150 ? 'Ash' : 'Elm',
		month: `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
		value: Math.round(70 - month / 5 + 20 * Math.cos(index))
	};
});

/** Charts of 300 shapes to move, by name: the library's, and the same by hand. */
export const charts = {
	'300 bars': pair(Bars, BarsByHand, villages, 'people'),
	'300 points': pair(Scatter, ScatterByHand, spots.slice(0, 300), 'cover'),
	'lines of 2 × 150': pair(Line, LineByHand, readings, 'value')
};
