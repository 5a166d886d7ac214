import type { Topology } from 'topojson-specification';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const came = (value: unknown): string =>
	value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value);

/** The name of a member as a path has it: `.towns`, or `["my towns"]`. */
export const memberPath = (name: string): string =>
	/^[\w$-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;

const isPosition = (value: unknown): boolean =>
	Array.isArray(value) && value.length >= 2 && value.every((part) => Number.isFinite(part));

/** The arc numbers of a geometry, however deep; refuses what is no arc of the topology. */
function checkArcs(where: string, arcs: unknown, count: number): void {
	if (Array.isArray(arcs)) {
		if (arcs.length === 0)
			throw new RangeError(`${where}.arcs hold an empty list; give it a border, or take the place out`);
		for (const part of arcs) checkArcs(where, part, count);
		return;
	}
	const index = typeof arcs === 'number' && arcs < 0 ? ~arcs : arcs;
	if (!(Number.isInteger(index) && (index as number) < count))
		throw new RangeError(
			`${where} refers to arc ${came(arcs)}, but there are ${count}; write the file again`
		);
}

function checkGeometry(where: string, geometry: unknown, count: number): void {
	if (!isObject(geometry))
		throw new TypeError(`${where} is ${came(geometry)}; expected a TopoJSON geometry object`);
	switch (geometry.type) {
		case 'GeometryCollection':
			if (!Array.isArray(geometry.geometries))
				throw new TypeError(`${where}.geometries is ${came(geometry.geometries)}; expected a list`);
			geometry.geometries.forEach((child, index) =>
				checkGeometry(`${where}.geometries[${index}]`, child, count)
			);
			return;
		case 'Polygon':
		case 'MultiPolygon':
			if (!Array.isArray(geometry.arcs))
				throw new TypeError(`${where}.arcs is ${came(geometry.arcs)}; expected a list of arc numbers`);
			checkArcs(where, geometry.arcs, count);
			return;
		default:
			throw new TypeError(
				`${where}.type is ${came(geometry.type)}; expected GeometryCollection, Polygon or MultiPolygon`
			);
	}
}

function checkTransform(where: string, transform: unknown): void {
	if (!isObject(transform) || !isPosition(transform.scale) || !isPosition(transform.translate))
		throw new TypeError(
			`${where}.transform is ${came(transform)}; expected scale and translate, two numbers each`
		);
}

/**
 * A parsed JSON value as a topology of polygons, once it is known to be one, so that a map
 * never meets a broken file half way.
 *
 * @param input what `JSON.parse` or an import gave
 * @param where begins each message, as a file name
 * @throws {TypeError} if a part is of the wrong kind
 * @throws {RangeError} if a geometry refers to an arc that is not there
 */
export function readTopology(input: unknown, where = 'topology'): Topology {
	if (!isObject(input) || input.type !== 'Topology')
		throw new TypeError(
			`${where}: type is ${came(isObject(input) ? input.type : input)}; expected a TopoJSON Topology`
		);
	const { arcs, objects, transform } = input;
	if (!Array.isArray(arcs)) throw new TypeError(`${where}.arcs is ${came(arcs)}; expected a list of arcs`);
	arcs.forEach((arc, index) => {
		if (!Array.isArray(arc) || arc.length < 2 || !arc.every(isPosition))
			throw new TypeError(
				`${where}.arcs[${index}] is ${came(arc)}; expected two positions or more, each of finite numbers`
			);
	});
	if (!isObject(objects)) throw new TypeError(`${where}.objects is ${came(objects)}; expected named objects`);
	for (const [name, geometry] of Object.entries(objects))
		checkGeometry(`${where}.objects${memberPath(name)}`, geometry, arcs.length);
	if (transform !== undefined) checkTransform(where, transform);
	return input as unknown as Topology;
}
