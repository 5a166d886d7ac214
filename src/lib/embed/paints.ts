/** A paint of the theme by scheme: light, dark, and where readers force their own colours. */
export type PaintValues = readonly [light: string, dark: string, forced: string];

/** The paints of `theme.css`, by name, for pages that load no style sheet. */
export const paints = {
	page: ['#faf6ee', '#12181b', 'Canvas'],
	card: ['#fffdf8', '#1a2226', 'Canvas'],
	ink: ['#1d2528', '#f1ece1', 'CanvasText'],
	soft: ['#5a6468', '#a9b2b3', 'CanvasText'],
	rule: ['#d9d2c3', '#364046', 'GrayText'],
	river: ['#0082a1', '#2783af', 'LinkText'],
	forest: ['#4e6d4e', '#98ddac', 'CanvasText'],
	loess: ['#ac812b', '#d1a928', 'Highlight'],
	brick: ['#9a2100', '#af472f', 'VisitedText'],
	slate: ['#838486', '#919293', 'GrayText'],
	'river-text': ['#006f8a', '#5db1da', 'LinkText'],
	'forest-text': ['#466346', '#98ddac', 'CanvasText'],
	'loess-text': ['#85610f', '#d1a928', 'Highlight'],
	'brick-text': ['#9a2100', '#e38671', 'VisitedText'],
	'slate-text': ['#66686a', '#a4a5a6', 'GrayText']
} as const satisfies Record<string, PaintValues>;

export type PaintName = keyof typeof paints;
