import type { ChartSpec } from '../lib/charts/chartSpec.js';
import type { Size } from '../lib/figure/measured.js';
import type { Lang } from '../lib/format/lang.js';
import type { UnitId } from '../lib/format/unit.js';
import type { StoryArchive } from './archive.js';
import type { ClaimId } from './claims/definitions.js';
import { evidence, type Evidence } from './claims/evidence.js';
import { copies } from './copy/copies.js';
import { claimsIn, spell, tokens, type Token } from './copy/tokens.js';
import type { Copy } from './copy/types.js';
import { language } from './languages.js';
import { frames, least, sizes } from './scenes/frames.js';
import { sceneIds, scenes, type SceneId, type StepId } from './scenes/ids.js';
import { sourceLine } from './source.js';
import { storyArchive } from './storyArchive.js';

/** One step: its words, and the figure that stands beside them. */
export interface Step {
	id: StepId;
	text: readonly Token[][];
	title: readonly Token[];
	subtitle: readonly Token[];
	note: readonly Token[];
	source: string;
	spec: ChartSpec;
	/** What the stage draws at rest. */
	drawn: ChartSpec;
	sizes: { narrow: Size; wide: Size };
	/** The smallest box that the chart is laid out in. */
	least: Size;
}

export interface Scene {
	id: SceneId;
	title: string;
	deck: readonly Token[];
	steps: readonly Step[];
}

/** One of the three numbers of the cover; it counts from `from` to `to`. */
export interface CoverNumber {
	key: SceneId;
	name: string;
	before?: readonly Token[];
	after: readonly Token[];
	from: number;
	to: number;
	unit: UnitId;
	digits?: number;
}

/** The whole story in one language, as data. */
export interface Story {
	lang: Lang;
	title: string;
	kicker: string;
	description: string;
	standfirst: readonly Token[];
	byline: readonly Token[];
	howToRead: readonly Token[];
	cover: readonly CoverNumber[];
	scenes: readonly Scene[];
	evidence: Readonly<Record<string, Evidence>>;
	notes: readonly Evidence[];
	notesTitle: string;
	notesIntro: string;
	method: { title: string; paragraphs: readonly Token[][] };
	downloads: Copy['downloads'];
	credits: { title: string; paragraphs: readonly Token[][] };
}

/** The story in one language, from the tables of `data/`. */
export function buildStory(lang: Lang): Story {
	const archive = storyArchive();
	const copy = copies[lang];
	const { title, description } = language(lang);
	const cut = (text: string) => tokens(text, archive.claims, lang);
	const specs = frames(archive, copy);
	const builtScenes = sceneIds.map((id): Scene => ({
		id,
		title: copy.scenes[id].title,
		deck: cut(copy.scenes[id].deck),
		steps: scenes[id].map((step): Step => {
			const words = copy.steps[step];
			const { spec, drawn = spec, ...ground } = specs[step];
			return {
				id: step,
				text: words.text.map(cut),
				title: cut(words.title),
				subtitle: cut(words.subtitle),
				note: cut(words.note),
				source: sourceLine(ground, archive, lang),
				spec,
				drawn,
				sizes: sizes(spec),
				least: least(spec)
			};
		})
	}));
	const cover = coverNumbers(copy, archive, cut);
	const opening = {
		standfirst: cut(copy.standfirst),
		byline: cut(copy.byline),
		howToRead: cut(copy.howToRead)
	};
	const method = { title: copy.method.title, paragraphs: copy.method.paragraphs.map(cut) };
	const credits = { title: copy.credits.title, paragraphs: copy.credits.paragraphs.map(cut) };
	const order = claimsIn([
		...Object.values(opening).flat(),
		...cover.flatMap(({ before = [], after }) => [...before, ...after]),
		...builtScenes.flatMap(({ deck, steps }) => [
			...deck,
			...steps.flatMap(({ text, title, subtitle, note }) => [...text.flat(), ...title, ...subtitle, ...note])
		]),
		...method.paragraphs.flat(),
		...credits.paragraphs.flat()
	]);
	const notes = [...new Set(order)].map((id) => evidence(id, archive, lang));
	return {
		lang,
		title,
		kicker: copy.kicker,
		description,
		...opening,
		cover,
		scenes: builtScenes,
		evidence: Object.fromEntries(notes.map((note) => [note.id, note])),
		notes,
		notesTitle: copy.notes.title,
		notesIntro: copy.notes.intro,
		method,
		downloads: copy.downloads,
		credits
	};
}

function coverNumbers(copy: Copy, { claims }: StoryArchive, cut: (text: string) => Token[]): CoverNumber[] {
	const number = (key: keyof Copy['cover'] & SceneId, to: ClaimId, from?: ClaimId): CoverNumber => {
		const after = claims[to];
		const before = from && claims[from];
		if (!after) throw new RangeError(`the cover names a claim that does not exist: ${to}`);
		return {
			key,
			name: copy.cover[key],
			before: before && [{ text: spell(before, copy.lang, 'bare'), claim: before.id }],
			after: cut(`{${to}}`),
			from: before?.value ?? 0,
			to: after.value,
			unit: after.unit,
			digits: after.digits
		};
	};
	return [
		number('air', 'pm25.change'),
		number('forest', 'forest.to', 'forest.from'),
		number('city', 'city.to', 'city.from')
	];
}
