import type { Lang } from '../../format/lang.js';
import { unitName } from '../../format/unit.js';
import type { MeasureEncoding } from '../../geometry/encoding.js';
import type { Layout } from '../../geometry/layout.js';
import type { FigureSpec, FigureWords } from '../figureSpec.js';

/** A figure in one language, as one box shows it. */
export interface Look {
	figure: FigureSpec;
	lang: Lang;
	/** Empty where the figure has none in this language. */
	words: Partial<FigureWords>;
	/** Absent where the chart refuses to be drawn. */
	layout?: Layout;
}

/** What a layout says by places, lengths, areas and counts, where it draws any. */
export const measures = ({ layout }: Look): MeasureEncoding[] =>
	(layout?.encodings ?? []).filter(
		(encoding): encoding is MeasureEncoding =>
			encoding.variable !== 'colour' && encoding.variable !== 'place' && encoding.marks?.length !== 0
	);

/** The English name of an encoding's unit, by which percent and percentage points are known. */
export const unitOf = ({ unit }: MeasureEncoding): string => (unit === undefined ? '' : unitName(unit, 'en'));

/** The English name of percent. */
export const percent = '%';

/** The English name of percentage points. */
export const points = 'percentage points';

/** Text with only its letters, digits and signs: lines are broken, and spaces differ. */
export const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();

/** All words that a reader sees without opening anything, bare: around the chart and in it. */
export const seen = ({ words: { title = '', subtitle = '', note = '' }, layout }: Look): string =>
	bare([title, subtitle, note, ...(layout?.labels ?? []).map(({ text }) => text)].join(''));
