import { overlap, labelBox, lineWidth, type Box } from '../geometry/labelBox.js';
import type { Dot } from '../geometry/dot.js';
import type { Label } from '../geometry/layout.js';
import type { Tone } from '../scale/tones.js';

/** A row's line: where it stands, and what its texts keep within. In pixels. */
export interface DotLine {
	key: string;
	middle: number;
	/** The room of the line: texts do not leave it. */
	room: Box;
	/** Type size. */
	size: number;
	/** Whether the row steps back: its values lose the colours of their dots. */
	quiet: boolean;
	/** Whether the room over the dots is taken by what leads to them. */
	led: boolean;
}

/** A value beside its dot. */
export interface DotValue {
	dot: Dot;
	text: string;
	tone: Tone;
}

const gap = 4;

/** The places beside a dot, by name. */
function beside(
	{ dot }: DotValue,
	{ middle, size }: DotLine
): Record<'left' | 'right' | 'below' | 'above', Place> {
	const level = middle + size * 0.34;
	return {
		left: { x: dot.x - dot.r - gap, y: level, anchor: 'end' },
		right: { x: dot.x + dot.r + gap, y: level, anchor: 'start' },
		below: { x: dot.x, y: middle + dot.r + 2 + size * 0.88, anchor: 'middle' },
		above: { x: dot.x, y: middle - dot.r - 2 - size * 0.24, anchor: 'middle' }
	};
}

type Place = Pick<Label, 'x' | 'y' | 'anchor'>;

const within = (box: Box, room: Box): boolean =>
	box.left >= room.left &&
	box.right <= room.right &&
	box.top >= room.top - 1 &&
	box.bottom <= room.bottom + 1;

const dotBox = ({ x, y, r }: Dot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/**
 * The texts of a row: first what names its gaps, which always finds a place, then the values that fit: the outer
 * ones outside of their dots, the inner ones under theirs, or over them.
 *
 * @param missing what names the row's gaps, the long form and the short one; none where nothing is missing
 */
export function dotLabels(
	line: DotLine,
	values: readonly DotValue[],
	missing?: readonly [string, string]
): Label[] {
	const { key, size } = line;
	const order = [...values].sort((a, b) => a.dot.x - b.dot.x);
	const labels: Label[] = [];
	if (missing) labels.push(gapLabel(line, order, missing));
	const taken = [...order.map(({ dot }) => dotBox(dot)), ...labels.map(labelBox)];
	order.forEach((value, index) => {
		const places = beside(value, line);
		const stacked = line.led ? [places.below] : [places.below, places.above];
		const tried = [
			...(index === order.length - 1 ? [places.right] : []),
			...(index === 0 ? [places.left] : []),
			...(order.length === 1 ? [] : stacked)
		];
		const shared = {
			key: `${value.dot.key}-value`,
			text: value.text,
			size,
			tone: line.quiet ? 'soft' : value.tone,
			halo: true
		} as const;
		const fits = tried
			.map((place): Label => ({ ...shared, ...place }))
			.find((label) => {
				const box = labelBox(label);
				return within(box, line.room) && !taken.some((other) => overlap(box, other));
			});
		if (!fits) return;
		labels.push(fits);
		taken.push(labelBox(fits));
	});
	return labels.map((label) => ({ ...label, key: label.key === 'gap' ? `${key}-gap` : label.key }));
}

/** What names a row's gaps, in the widest free stretch of its line; the right end goes before equals. */
function gapLabel(
	{ middle, room, size }: DotLine,
	order: readonly DotValue[],
	texts: readonly [string, string]
): Label {
	const ends = [room.left - gap, ...order.flatMap(({ dot }) => [dot.x - dot.r, dot.x + dot.r]), room.right];
	const stretches = Array.from({ length: order.length + 1 }, (_, index) => ({
		from: (ends[2 * index] ?? 0) + gap,
		to: (ends[2 * index + 1] ?? 0) - (index === order.length ? 0 : gap),
		last: index === order.length
	}));
	const shared = { key: 'gap', y: middle + size * 0.34, size, tone: 'soft', halo: true } as const;
	const outer = [stretches.at(-1), stretches[0]].filter((stretch) => stretch !== undefined);
	const wide = stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from));
	for (const text of texts)
		for (const { from, to, last } of [...outer, ...wide.slice(0, 1)])
			if (lineWidth({ text, size }) <= to - from)
				return last
					? { ...shared, text, x: from, anchor: 'start' }
					: { ...shared, text, x: to, anchor: 'end' };
	const [{ from, to } = { from: room.left, to: room.right }] = wide;
	return { ...shared, text: '–', x: (from + to) / 2, anchor: 'middle' };
}
