/** A paint of the theme by scheme. */
export type PaintValues = readonly [light: string, dark: string];

/** The paints of `theme.css`, by name, for pages that load no style sheet. */
export const paints = {
	page: ['#faf6ee', '#12181b'],
	card: ['#fffdf8', '#1a2226'],
	ink: ['#1d2528', '#f1ece1'],
	soft: ['#5a6468', '#a9b2b3'],
	rule: ['#d9d2c3', '#364046'],
	river: ['#0082a1', '#2783af'],
	forest: ['#4e6d4e', '#98ddac'],
	loess: ['#ac812b', '#d1a928'],
	brick: ['#9a2100', '#af472f'],
	slate: ['#838486', '#919293'],
	'river-text': ['#006f8a', '#5db1da'],
	'forest-text': ['#466346', '#98ddac'],
	'loess-text': ['#85610f', '#d1a928'],
	'brick-text': ['#9a2100', '#e38671'],
	'slate-text': ['#66686a', '#a4a5a6']
} as const satisfies Record<string, PaintValues>;

export type PaintName = keyof typeof paints;

/** A paint as CSS has it; a browser without `light-dark` takes the light one. */
export const paint = (name: PaintName): string => `var(--yiluo-${name},${paints[name][0]})`;
