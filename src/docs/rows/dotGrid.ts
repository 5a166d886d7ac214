import type Hundred from '../examples/dotGrid/1-hundred.svelte';
import type Total from '../examples/dotGrid/2-total.svelte';
import type Missing from '../examples/dotGrid/3-missing.svelte';
import { iowaGeneration } from '../data/iowa.js';
import { claim } from '../data/ledger.js';
import type { Given, KindRows } from './exampleProps.js';

const hundred: Given<typeof Hundred> = () => ({ fine: claim('pm25.leave'), coarse: claim('pm10.leave') });

/** Dots of a million megawatt-hours. */
const total: Given<typeof Total> = () => {
	const all = iowaGeneration('en');
	const fossil = all.filter(({ source }) => source === all[0]?.source);
	const dots = (year: number) => Math.round((fossil.find((each) => each.year === year)?.amount ?? 0) / 1e6);
	return { total: dots(2001), gone: dots(2001) - dots(2017) };
};

const missing: Given<typeof Missing> = () => ({ fine: claim('pm25.leave') });

/** Dots of which some leave. */
export const dotGrid: KindRows = {
	card: (lang) => {
		const { fine } = hundred(lang);
		return {
			chart: 'dotGrid',
			options: { groups: [{ key: 'fine', name: 'PM2.5', leave: fine, tone: 'brick', text: `−${fine}%` }] }
		};
	},
	examples: { '1-hundred': hundred, '2-total': total, '3-missing': missing }
};
