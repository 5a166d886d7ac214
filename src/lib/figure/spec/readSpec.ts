import * as v from 'valibot';
import { planarMap } from '../../geo/planarMap.js';
import { readShapes } from '../../geo/readShapes.js';
import type { FigureSpec } from '../figureSpec.js';
import { figureSchema, kindSchema } from './figureSchema.js';
import { came } from './parts.js';

/** Everything that is wrong with a figure spec, one sentence each, so that one run shows it all. */
export class SpecError extends RangeError {
	override readonly name: string = 'SpecError';
	/** Each begins with its path in the spec, as `options.rows[2].tone`. */
	readonly problems: readonly string[];

	constructor(where: string, problems: readonly string[]) {
		super(problems.map((problem) => `${where}: ${problem}`).join('\n'));
		this.problems = problems;
	}
}

/**
 * A figure spec that came from outside, as JSON gives it, once it is known to be one. The shapes of a map may be
 * TopoJSON or GeoJSON: they are decoded here.
 *
 * @param where begins each message, as a file name
 * @throws {SpecError} with the path of each fault, what came, what is allowed, and the nearest right word
 */
export function readSpec(input: unknown, where = 'figure'): FigureSpec {
	if (typeof input !== 'object' || input === null || Array.isArray(input))
		throw new SpecError(where, [
			`${came(input)} is no figure; give an object with id, chart, options and words`
		]);
	const kind = v.safeParse(kindSchema, (input as { chart?: unknown }).chart);
	if (!kind.success) throw new SpecError(where, [`chart: ${kind.issues[0].message}`]);
	const { issues = [] } = v.safeParse(figureSchema(kind.output), input);
	const problems = issues.filter((issue) => !isFacetField(issue, input)).map(problem);
	if (problems.length > 0) throw new SpecError(where, problems);
	const spec: { $schema?: unknown } = { ...input };
	delete spec.$schema;
	return withMap(spec as FigureSpec, where);
}

/** Objects that are parted into facets have one field more, of the name that the facets give. */
function isFacetField(issue: v.BaseIssue<unknown>, input: { facet?: { by?: unknown } }): boolean {
	return issue.expected === 'never' && issue.path?.at(-1)?.key === input.facet?.by;
}

/** A fault with its path: `options.rows[2].tone: "rivr" is no tone; …`. */
function problem({ path, message }: v.BaseIssue<unknown>): string {
	const steps = (path ?? []).map(({ key }) =>
		typeof key === 'string' && /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
	);
	return `${steps.join('').replace(/^\./, '') || 'figure'}: ${message}`;
}

/** What is wrong with shapes, and the path before it. */
const mapPath = /^(options\.map(?:\.[\w$-]+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])*)?[:,]? ?([^]*)$/;

function withMap(spec: FigureSpec, where: string): FigureSpec {
	if (!('map' in spec.options)) return spec;
	const given: unknown = spec.options.map;
	if (typeof given === 'object' && given !== null && 'plane' in given) return spec;
	try {
		const map = planarMap(readShapes(given, { where: 'options.map' }));
		return { ...spec, options: { ...spec.options, map } } as FigureSpec;
	} catch (error) {
		const { message } = error as Error;
		const [, path = 'options.map', fault = ''] = mapPath.exec(message) ?? [];
		throw new SpecError(where, [`${path}: ${fault}`]);
	}
}
