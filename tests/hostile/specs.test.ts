import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartLayout } from '../../src/lib/charts/chartSpec.js';
import { chartLayouts } from '../../src/lib/charts/layouts.js';
import { starter, starterKinds } from '../../src/lib/cli/starter.js';
import { svgString } from '../../src/lib/marks/svgString.js';
import { readSpec, SpecError } from '../../src/lib/figure/spec/readSpec.js';
import type { FigureSpec } from '../../src/lib/figure/figureSpec.js';
import { anyMutations, mutated } from './mutations.js';
import { runs } from './runs.js';

/** Of each kind; all kinds together more than 20,000. */
const cases = runs(1300);

/** A path in a spec, and what is wrong there. */
const located = /^(figure|[\w$]+)(\.[\w$-]*|\[\d+\]|\["[^]*?"\])*: \S/;

/** What reading a spec gives: a figure, or what is wrong. */
function read(input: unknown): FigureSpec | undefined {
	try {
		return readSpec(input, 'a.json');
	} catch (error) {
		expect(error).toBeInstanceOf(SpecError);
		const { problems } = error as SpecError;
		expect(problems.length).toBeGreaterThan(0);
		for (const problem of problems) expect(problem).toMatch(located);
		return undefined;
	}
}

/** What drawing a figure gives: a picture, or what to do instead. */
function drawn(figure: FigureSpec): string | undefined {
	try {
		return svgString(chartLayout(chartLayouts, figure, { width: 480, height: 360, lang: 'en' }));
	} catch (error) {
		expect((error as Error).message).toMatch(
			/^(facet "[^]*": )?(\w+Layout|planarMap|unit)\b[^]*: [^]+[;,] [^]+/
		);
		return undefined;
	}
}

describe.each(starterKinds)('a spec of the kind %s with faults in it', (kind) => {
	const document = JSON.parse(starter(kind, 'en')) as object;

	test('is a figure, or is refused with the path of each fault', () => {
		let [figures, drawings] = [0, 0];
		fc.assert(
			fc.property(anyMutations, (mutations) => {
				const figure = read(mutated(document, mutations));
				if (!figure) return;
				figures++;
				const svg = drawn(figure);
				if (svg === undefined) return;
				expect(svg).not.toMatch(/="[^"]*(NaN|undefined|Infinity)/);
				drawings++;
			}),
			cases
		);
		expect(figures).toBeGreaterThan(cases.numRuns / 100);
		expect(drawings).toBeGreaterThan(cases.numRuns / 100);
	});
});
