import { aims, reached } from './aims.js';
import { peers } from './peerList.js';
import type { Results } from './results.js';

/** A table of Markdown. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

const times = (value: number | undefined, by: number | undefined): string =>
	value === undefined || by === undefined ? '' : ` (× ${(value / by).toFixed(2)})`;

const kb = (bytes: number | undefined): string =>
	bytes === undefined ? '—' : `${(bytes / 1000).toFixed(1)} KB`;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

function aimsPart(results: Results): string {
	const all = aims(results).filter(({ value }) => !Number.isNaN(value));
	const missed = all.filter((aim) => !reached(aim));
	const rows = all.map((aim) => [
		aim.aim,
		`× ${aim.value.toFixed(2)}`,
		`× ${aim.most}`,
		reached(aim) ? 'reached' : 'missed'
	]);
	const why = missed.map(({ aim, why }) => `- *${aim}*: ${why ?? 'not yet explained.'}`);
	return [
		'## Aims',
		table(['aim', 'measured', 'at most', ''], rows),
		...(why.length > 0 ? [`Missed:\n\n${why.join('\n')}`] : [])
	].join('\n\n');
}

function sizesPart({ sizes = {}, embed }: Results): string {
	const figures = Object.keys(sizes);
	const rows = peers.map(({ id, name }) => [
		name,
		...figures.map((figure) => kb(sizes[figure]?.[id]) + times(sizes[figure]?.[id], sizes[figure]?.byHand))
	]);
	return [
		'## Bytes of an app of one chart',
		'Scripts and styles with all that is ever loaded, the framework included, minified, brotli; in parentheses beside the chart by hand.',
		table(['', ...figures], rows),
		...(embed === undefined
			? []
			: [`The same lines as an embedded figure of ours, the page and all that it loads: ${kb(embed)}.`])
	].join('\n\n');
}

function serverPart({ server = {} }: Results): string {
	const parts = Object.entries(server).map(([figure, of]) => {
		const rows = peers.flatMap(({ id, name }) => {
			const one = of[id];
			if (!one) return [];
			if (one.failed) return [[name, '—', '—', '—', `fails: ${one.failed}`]];
			return [
				[
					name,
					ms(one.ms) + times(one.ms, of.byHand?.ms),
					`${one.heapMb.toFixed(1)} MB`,
					String(one.marks),
					one.drawn ? 'drawn' : 'not drawn'
				]
			];
		});
		return [`### ${figure}`, table(['', 'median', 'taken from the heap', 'marks', ''], rows)].join('\n\n');
	});
	const none = peers.filter((peer) => !peer.server).map(({ name }) => name);
	return [
		'## Drawn on a server',
		'A mark counts where it stands for data and its coordinates are finite numbers.',
		...parts,
		`${none.join(' and ')} draw on a canvas only: nothing is there without scripts.`
	].join('\n\n');
}

function browserPart({ browser = {} }: Results): string {
	const parts = Object.entries(browser).map(([figure, of]) => {
		const rows = peers.flatMap(({ id, name }) => {
			const one = of[id];
			if (!one) return [];
			if (one.failed) return [[name, `fails: ${one.failed}`, '—']];
			return [
				[
					name,
					ms(one.mount) + times(one.mount, of.byHand?.mount),
					ms(one.update) + times(one.update, of.byHand?.update)
				]
			];
		});
		return [`### ${figure}`, table(['', 'mount to painted', 'update'], rows)].join('\n\n');
	});
	return [
		'## Drawn in a browser',
		'Each in a page of its own, in turn, without animation; medians.',
		...parts
	].join('\n\n');
}

/** What peers cannot do, or do not by themselves. */
function cannotPart(): string {
	const lines = peers.flatMap(({ name, canvas, lacks = [] }) => [
		...(canvas
			? [`- ${name} draws on a canvas only: nothing without scripts, and nothing to read aloud.`]
			: []),
		...lacks.map((figure) => `- ${name} has no ${figure}.`)
	]);
	return [
		'## What peers could not do',
		lines.join('\n'),
		'Chart.js draws maps with chartjs-chart-geo. Layer Cake brings scales and layers but no marks: those of its charts here are written by hand.'
	].join('\n\n');
}

/** What was measured, as a page to read. */
export function report(results: Results): string {
	const { machine, date, versions } = results;
	const { processor, cores, memoryGb, node, chromium } = machine;
	const named = peers.filter(({ id }) => versions[id]).map(({ name, id }) => `${name}: ${versions[id]}`);
	return `${[
		'# yiluo beside its peers',
		`Written by \`npm run bench\` on ${date}. ${processor}, ${cores} cores, ${memoryGb} GB; Node ${node}${chromium ? `, Chromium ${chromium}` : ''}. The same data for all, in turn in one run; × is beside hand-written d3 and Svelte.`,
		`Versions: ${named.join('; ')}.`,
		aimsPart(results),
		sizesPart(results),
		...(results.server ? [serverPart(results)] : []),
		...(results.browser ? [browserPart(results)] : []),
		cannotPart()
	].join('\n\n')}\n`;
}
