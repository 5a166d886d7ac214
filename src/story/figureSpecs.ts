import type { FigureSpec } from '../lib/figure/figureSpec.js';
import type { StoryArchive } from './archive.js';
import { plainText, tokens } from './copy/tokens.js';
import type { Copy } from './copy/types.js';
import { frames } from './scenes/frames.js';
import { sceneIds, scenes } from './scenes/ids.js';
import { origin } from './source.js';

/** The day on which the report was read out: what lies later is no result. */
const asOf = '2022-04-10';

/** The figure of every step in the language of the copy, as data, in reading order. */
export function figureSpecs(archive: StoryArchive, copy: Copy): FigureSpec[] {
	const { lang } = copy;
	const say = (text: string) => plainText(tokens(text, archive.claims, lang));
	const drawn = frames(archive, copy);
	return sceneIds
		.flatMap((scene) => scenes[scene])
		.map((id) => {
			const { title, subtitle, note, denominator = '' } = copy.steps[id];
			const { spec, ...ground } = drawn[id];
			const { sources, attribution } = origin(ground, archive, lang);
			const words = {
				title: say(title),
				subtitle: say(subtitle),
				note: say(note),
				source: sources.join(lang === 'zh' ? '；' : '; '),
				attribution,
				denominator: say(denominator)
			};
			return { ...spec, id, asOf, words: { [lang]: words } };
		});
}
