import type { GeometryObject, Topology } from 'topojson-specification';

/** Which geometries use each arc of a topology, whichever way they run along it. */
function arcUsers(geometries: readonly GeometryObject<object | null>[]): Map<number, string[]> {
	const users = new Map<number, string[]>();
	const visit = (arcs: unknown, code: string): void => {
		if (Array.isArray(arcs)) for (const each of arcs) visit(each, code);
		else if (typeof arcs === 'number') {
			const arc = arcs < 0 ? ~arcs : arcs;
			users.set(arc, [...(users.get(arc) ?? []), code]);
		}
	};
	for (const geometry of geometries) if ('arcs' in geometry) visit(geometry.arcs, String(geometry.id));
	return users;
}

const geometriesOf = (topology: Topology, object: string): GeometryObject<object | null>[] => {
	const found = topology.objects[object];
	return found?.type === 'GeometryCollection' ? found.geometries : [];
};

/** A corner of an arc for a message, in degrees. */
function placeOf({ arcs, transform }: Topology, arc: number): string {
	const [x = NaN, y = NaN] = arcs[arc]?.[0] ?? [];
	if (!transform) return `${x}, ${y}`;
	const { scale, translate } = transform;
	return `${(x * scale[0] + translate[0]).toFixed(4)}, ${(y * scale[1] + translate[1]).toFixed(4)}`;
}

/**
 * Refuses regions that overlap or leave gaps between them: no border may belong to more than two.
 *
 * @throws {RangeError} naming the regions and a place on the border
 */
export function checkBorders(topology: Topology, object: string): void {
	for (const [arc, codes] of arcUsers(geometriesOf(topology, object)))
		if (codes.length > 2)
			throw new RangeError(
				`checkBorders: ${codes.join(', ')} share the border at ${placeOf(topology, arc)}; a border has two sides: check the boundary file there`
			);
}

/**
 * Refuses parts that do not tile a whole exactly: each border within belongs to two of them, each
 * border without to one and to the whole.
 *
 * @param whole code of the region of `wholes` that the `parts` divide
 * @throws {RangeError} naming the parts and a place on the border
 */
export function checkTiling(topology: Topology, parts: string, wholes: string, whole: string): void {
	checkBorders(topology, parts);
	const users = arcUsers(geometriesOf(topology, parts));
	const outline = arcUsers(geometriesOf(topology, wholes).filter(({ id }) => id === whole));
	for (const [arc, codes] of users)
		if (outline.has(arc) !== (codes.length === 1))
			throw new RangeError(
				`checkTiling: the border of ${codes.join(' and ')} at ${placeOf(topology, arc)} is ${outline.has(arc) ? 'within two parts and on the outline' : 'neither on the outline nor shared'}; there is a gap or an overlap`
			);
	for (const arc of outline.keys())
		if (!users.has(arc))
			throw new RangeError(
				`checkTiling: no part reaches the outline of ${whole} at ${placeOf(topology, arc)}; there is a gap`
			);
}
