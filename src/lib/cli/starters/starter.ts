import type { Topology } from 'topojson-specification';
import type { ChartSpec } from '../../charts/chartSpec.js';
import type { ChoroplethOptions } from '../../charts/choroplethLayout.js';
import type { MapOptions } from '../../charts/mapLayout.js';
import type { SymbolMapOptions } from '../../charts/symbolMapLayout.js';
import type { FigureWords } from '../../figure/figureSpec.js';
import type { Frame } from '../../geometry/layout.js';

/** The same in both languages: that of the starter is taken. */
export type Say = (zh: string, en: string) => string;

interface Maps {
	choropleth: ChoroplethOptions;
	map: MapOptions;
	symbolMap: SymbolMapOptions;
}

/** A map as a spec has it: its shapes are not yet decoded. */
export type MapStarter = {
	[Kind in keyof Maps]: {
		chart: Kind;
		options: Omit<Maps[Kind], keyof Frame | 'map'> & { map: Topology };
		facet?: undefined;
	};
}[keyof Maps];

/** A chart of sample rows, with its words save the source, which says that they are samples. */
export type Starter = (Exclude<ChartSpec, { chart: keyof Maps }> | MapStarter) & {
	words: Omit<FigureWords, 'source'>;
};

/** The places of the samples. */
export const towns = (say: Say): string[] => [
	say('甲镇', 'Ash'),
	say('乙镇', 'Birch'),
	say('丙镇', 'Cedar'),
	say('丁镇', 'Elm'),
	say('戊镇', 'Fir')
];
