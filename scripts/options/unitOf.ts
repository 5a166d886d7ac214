/** What a number is counted in, where its name or its doc comment says so. `unit` is the chart's own option. */
export type OptionUnit = 'px' | '0–1' | '°' | 'km²' | 'unit';

const signs: readonly [RegExp, OptionUnit][] = [
	[/\bpixels?\b/, 'px'],
	[/^0–1\b|\b0–1:/, '0–1'],
	[/`unit`|the chart’s unit|the chart's unit/, 'unit'],
	[/\bin degrees\b|^Longitude and latitude\b/, '°']
];

/** The unit of an option, read from its name (`areaKm2`) or its doc comment. */
export function unitOf(name: string, doc: string): OptionUnit | undefined {
	if (name.endsWith('Km2')) return 'km²';
	return signs.find(([sign]) => sign.test(doc))?.[1];
}
