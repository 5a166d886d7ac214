import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** The text of a data set of `vega-datasets`, e.g. `gapminder.json`. Read at build, never shipped whole. */
export const vegaText = (file: string): string =>
	readFileSync(join(dirname(resolve('vega-datasets')), '..', 'data', file), 'utf8');

/** The text of a topology of `us-atlas`, e.g. `states-10m.json`. */
export const atlasText = (file: string): string => readFileSync(resolve(`us-atlas/${file}`), 'utf8');
