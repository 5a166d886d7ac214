import type Nested from '../examples/squares/1-nested.svelte';
import type Apart from '../examples/squares/2-apart.svelte';
import type Planned from '../examples/squares/3-planned.svelte';
import { claim, printed } from '../data/ledger.js';
import type { Given, KindRows } from './exampleProps.js';

const nested: Given<typeof Nested> = () => ({
	from: claim('city.from'),
	to: claim('city.to'),
	rise: Math.round(claim('city.change') * 10) / 10
});

const apart: Given<typeof Apart> = () => ({
	planted: Math.round(claim('planted.area')),
	gained: Math.round(claim('forest.areaAdded') * 10) / 10
});

const planned: Given<typeof Planned> = () => ({
	done: printed('mines-restored-2021'),
	plan: printed('mines-restored-2022')
});

/** Areas as squares. */
export const squares: KindRows = {
	card: (lang) => {
		const { planted, gained } = apart(lang);
		const names = { zh: ['五年造林', '多出的森林'], en: ['Planted', 'Forest gained'] }[lang];
		return {
			chart: 'squares',
			options: {
				arrangement: 'apart',
				unit: 'km2',
				squares: [
					{ key: 'planted', name: String(names[0]), value: planted, tone: 'loess' },
					{ key: 'gained', name: String(names[1]), value: gained, tone: 'forest' }
				]
			}
		};
	},
	examples: { '1-nested': nested, '2-apart': apart, '3-planned': planned }
};
