import type { PaintName } from './paints.js';

/** The paints of `theme.css` where readers force their own colours. */
export const forcedPaints: Readonly<Record<PaintName, string>> = {
	page: 'Canvas',
	card: 'Canvas',
	ink: 'CanvasText',
	soft: 'CanvasText',
	rule: 'GrayText',
	river: 'LinkText',
	forest: 'CanvasText',
	loess: 'Highlight',
	brick: 'VisitedText',
	slate: 'GrayText',
	'river-text': 'LinkText',
	'forest-text': 'CanvasText',
	'loess-text': 'Highlight',
	'brick-text': 'VisitedText',
	'slate-text': 'GrayText'
};
