import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups } from '../src/docs/groups.js';
import { kinds } from '../src/docs/kinds.js';
import type { PageKind } from '../src/docs/pageKind.js';
import type { OptionTables } from '../src/docs/optionTables.js';

/** What each entry of the package is for. */
const entries: Readonly<Record<string, string>> = {
	'.': 'everything with a component: charts, Figure, Plot, Scroller, and all of the layout entry',
	'./layout': 'all layouts, formatting, maps and types, without Svelte and without a DOM',
	'./outputs':
		'a figure spec checked (`readSpec`), and as page, SVG, CSV, JSON, share card and oEmbed: `edition(spec, lang, { kinds: chartLayouts })` first',
	'./charts/*.svelte': 'one chart by itself, as `yiluo/charts/LineChart.svelte`',
	'./embed':
		'`defineFigure` makes `<yiluo-figure src>` known, which shows the page of a figure in any page without Svelte; `hostFigures` gives frames the height of their figures',
	'./embed/child.js': 'the one script of a figure’s page: keys, tooltip, theme, height',
	'./embed/element.js': '`<yiluo-figure>` for a `<script src>`',
	'./embed/host.js': 'heights of `<iframe data-yiluo>` for a `<script src>`',
	'./theme.css':
		'every colour, typeface and size as custom properties: light, dark, more contrast, forced colours, paper'
};

/** How a figure spec names it: facets are asked for beside any kind. */
const inSpec = (kind: PageKind): string =>
	kind === 'facet' ? '`facet: { by }` beside any `chart`' : `\`chart: '${kind}'\``;

/**
 * What a language model should know of the library, as `llms.txt` has it: what it is, its entries, each kind with a
 * sentence and the names of its options, and where to read on.
 *
 * @param root the folder that holds `package.json`
 */
export function llmsText(root: string, { kinds: options, frame }: OptionTables): string {
	const { version, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		version: string;
		exports: Record<string, unknown>;
	};
	const names = (fields: OptionTables['frame']) =>
		fields.map(({ name, required }) => `\`${name}${required ? '' : '?'}\``).join(', ');
	const lines = [
		'# yiluo',
		'',
		`> Svelte 5 charts and maps that are complete before any script runs, in Chinese and English. Version ${version}, MIT.`,
		'',
		'A chart is a pure layout (rows and options in, shapes in pixels out) and a thin component that draws it. The same',
		'layout gives the SVG, the words that describe it, its table and the places where a key can stop. Rows are objects or',
		'CSV text; a channel is the name of a field or a function of the row; `null` is missing and never zero.',
		'',
		'## Entries',
		'',
		...Object.keys(exports)
			.filter((entry) => entry !== './package.json')
			.map((entry) => `- \`yiluo${entry.slice(1)}\`${entries[entry] ? `: ${entries[entry]}` : ''}`),
		'',
		'## A chart, and a figure',
		'',
		'```svelte',
		'<script>',
		"  import { chartKinds, Figure } from 'yiluo';",
		'  const rows = [{ year: 2020, share: 18.5 }, { year: 2021, share: 21.1 }];',
		"  const spec = { chart: 'line', options: { rows, x: 'year', xScale: 'time', y: 'share', name: 'Forest', unit: '%' } };",
		'</script>',
		'',
		'<Figure kinds={{ line: chartKinds.line }} {spec} lang="en" title="Forest grew" subtitle="Share of the land" source="A source" />',
		'```',
		'',
		`Every component and layout also takes ${names(frame)}; a Figure gives them. A component takes \`label?\`, its accessible name.`,
		'',
		'## Kinds',
		'',
		...groups.flatMap(({ question, kinds: members }) => [
			`### ${question.en}`,
			'',
			...members.flatMap((kind) => {
				const { component, name, sentence, caution } = kinds[kind];
				return [
					`- [${name.en}](en/charts/${kind}/), \`${component}\`, ${inSpec(kind)}: ${sentence.en} ${caution.en}`,
					`  Options: ${names(options[kind]?.options ?? [])}`
				];
			}),
			''
		]),
		'## More',
		'',
		'- [All charts](en/charts/)',
		'- [Theming](en/charts/theming/)',
		'- [Write a chart of your own](en/charts/write-your-own/)',
		'- [Embed and serve figures](en/charts/serving/)',
		'- [中文](zh/charts/)',
		''
	];
	return lines.join('\n');
}
