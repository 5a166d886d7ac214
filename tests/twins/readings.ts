/** Fine particles of a town in a month, made up. */
export interface Reading {
	/** As `2017-01`. */
	month: string;
	town: string;
	/** µg/m³. */
	value: number;
}

/** Two towns, 60 months each. */
export const readings: readonly Reading[] = ['Ash', 'Elm'].flatMap((town, of) =>
	Array.from({ length: 60 }, (_, index) => ({
		month: `${2017 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
		town,
		value: Math.round(70 - 10 * of - index / 3 + 20 * Math.cos((index / 6) * Math.PI))
	}))
);
