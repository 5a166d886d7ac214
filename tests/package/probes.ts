/** A line chart of rows whose type is known. */
const line = (y: string) => `<script lang="ts">
	import LineChart from 'yiluo/charts/LineChart.svelte';
	interface Reading {
		year: number;
		dust: number | null;
		station: string;
	}
	const rows: Reading[] = [{ year: 2020, dust: 52, station: 'Ash' }];
</script>
<LineChart {rows} x="year" y="${y}" name="PM2.5" unit="µg/m3" lang="en" width={360} height={300} />`;

/** A slope chart, from the package's main entry. */
const slope = (prop: string, tone: string) => `<script lang="ts">
	import { SlopeChart } from 'yiluo';
</script>
<SlopeChart
	${prop}={[{ key: 'k', name: 'k', from: 1, to: 2, tone: '${tone}' }]}
	ends={['a', 'b']}
	unit="%"
	lang="en"
	width={360}
	height={300}
/>`;

/** A slope chart of rows that have other fields than its own. */
const channels = (from: string, more: string) => `<script lang="ts">
	import { SlopeChart } from 'yiluo';
	interface Town {
		town: string;
		before: number | null;
		after: number;
	}
	const rows: Town[] = [{ town: 'Ash', before: 1, after: 2 }];
</script>
<SlopeChart
	{rows}
	name="town"
	from="${from}"
	${more}
	tone={() => 'river'}
	ends={['a', 'b']}
	unit="%"
	lang="en"
	width={360}
	height={300}
/>`;

/** A slope chart of CSV text. */
const csv = `<script lang="ts">
	import { SlopeChart } from 'yiluo';
</script>
<SlopeChart
	rows={'town,from,to,tone\\nAsh,1,2,river'}
	name="town"
	ends={['a', 'b']}
	unit="%"
	lang="en"
	width={360}
	height={300}
/>`;

/** Components that must pass the compiler. */
export const right = {
	'RightLine.svelte': line('dust'),
	'RightSlope.svelte': slope('rows', 'forest'),
	'RightChannels.svelte': channels('before', 'to="after"'),
	'RightCsv.svelte': csv
};

/** Components that must not, and a word that the error names. */
export const wrong = {
	'WrongChannel.svelte': { code: line('dusk'), names: '"dusk"' },
	'WrongValue.svelte': { code: line('station'), names: '"station"' },
	'WrongTone.svelte': { code: slope('rows', 'mauve'), names: '"mauve"' },
	'WrongField.svelte': { code: channels('befroe', 'to="after"'), names: '"befroe"' },
	'NoChannel.svelte': { code: channels('before', ''), names: "'to' is missing" },
	'WrongProp.svelte': { code: slope('row', 'forest'), names: '"row"' }
};
