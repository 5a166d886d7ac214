import { chartLayouts } from '../../lib/charts/layouts.js';
import { edition, type Edition } from '../../lib/figure/edition.js';
import type { StoryArchive } from '../archive.js';
import type { Copy } from '../copy/types.js';
import { figureSpecs } from '../figureSpecs.js';
import { language } from '../languages.js';
import { sizes } from '../scenes/frames.js';

/** Every figure of the story in the language of the copy, as it is published, in reading order. */
export const storyEditions = (archive: StoryArchive, copy: Copy): Edition[] =>
	figureSpecs(archive, copy).map((spec) => {
		const { narrow, wide } = sizes(spec);
		const slope = (wide.height - narrow.height) / (wide.width - narrow.width);
		return edition(spec, copy.lang, {
			kinds: chartLayouts,
			height: (width) => Math.round(narrow.height + (width - narrow.width) * slope),
			credit: {
				name: language(copy.lang).title,
				licence: 'CC BY 4.0',
				// from the embed page to the figure's step
				href: `../../../${copy.lang}/#${spec.id}`
			}
		});
	});
