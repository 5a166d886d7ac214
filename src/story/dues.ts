/** What is due in 2022, by the ledger row that holds its date, those of the flood first, then in the report's order. */
export const dues = [
	'waterworks-deadline',
	'estates-deadline',
	'foil-cutting-start-deadline',
	'packaging-capacity-2022',
	'park-centre-deadline',
	'spray-centre-deadline',
	'foil-phase-one-deadline',
	'cable-plants-deadline',
	'shoe-park-buildings-2022',
	'zone-reform-deadline',
	'plaza-deadline',
	'bridges-deadline',
	'village-governance-deadline',
	'pilot-villages-deadline',
	'village-income-2022',
	'southern-hills-deadline',
	'larger-industry-firms-2022'
] as const;

export type DueId = (typeof dues)[number];
