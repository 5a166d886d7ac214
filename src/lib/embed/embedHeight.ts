import type { Edition } from '../figure/edition.js';
import { textBlock, type Run } from '../geometry/textBlock.js';
import { drawnWidths } from './drawnWidths.js';

/** The measures of `pageStyle`, in pixels. */
const margin = 12;
const widest = 800;
const leading = 1.45;
const sizes = { title: 19.2, wideTitle: 22.4, measure: 13.6, note: 12.48 };

/** The height of a text that is broken into lines. */
function lines(text: string, size: number, room: number, height: number, style: Partial<Run> = {}): number {
	return textBlock([{ text, size, ...style }], room, 20).lines.length * size * height;
}

/**
 * How high the page of a figure is at a width, in pixels, with its words closed: what a frame reserves until the page
 * has told its own height. Fonts differ from machine to machine, so that it may be a line more or less.
 */
export function embedHeight(figure: Edition, width = 600): number {
	const { words, notes, credit } = figure;
	const room = Math.min(width - 2 * margin, widest);
	const drawn = drawnWidths.findLast(({ from }) => room >= from) ?? drawnWidths[0];
	const chart = figure.chart(drawn.width);
	const title = room >= 500 ? sizes.wideTitle : sizes.title;
	const opener = sizes.note * leading + 8;
	return Math.ceil(
		2 * margin +
			lines(words.title, title, room, 1.3, { weight: 'bold', display: true }) +
			(16 + lines(words.subtitle, sizes.measure, room, leading)) +
			(chart.height * room) / drawn.width +
			(9.6 + opener) +
			lines(notes.join(' '), sizes.note, room, leading) +
			(credit ? lines(credit.name, sizes.note, room, leading) : 0)
	);
}
