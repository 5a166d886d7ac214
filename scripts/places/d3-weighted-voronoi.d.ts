declare module 'd3-weighted-voronoi' {
	/** A cell: the corners of a convex polygon, open, with the row that it was made for. */
	type Cell<Row> = [number, number][] & { site: { originalObject: Row } };

	interface WeightedVoronoi<Row> {
		(rows: readonly Row[]): Cell<Row>[];
		x(accessor: (row: Row) => number): this;
		y(accessor: (row: Row) => number): this;
		weight(accessor: (row: Row) => number): this;
		/** A convex polygon, open, anticlockwise with the origin at the top left. */
		clip(polygon: [number, number][]): this;
	}

	export function weightedVoronoi<Row>(): WeightedVoronoi<Row>;
}
