import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartLayouts } from '../charts/layouts.js';
import { audit, type Finding } from '../figure/audit.js';
import { edition, type Credit } from '../figure/edition.js';
import type { FigureSpec } from '../figure/figureSpec.js';
import { SpecError } from '../figure/spec/readSpec.js';
import type { Lang } from '../format/lang.js';
import type { DataSettings } from './dataFiles.js';
import { figureForms, pictureForms, type FormSettings, type Painter } from './forms.js';
import { picturePainter, type FontSettings } from './pictures.js';
import { specFile } from './specFile.js';
import { writeWhole, type OutFile, type OutSettings, type WrittenFile } from './writeWhole.js';

/** How figures are read and judged. */
export interface CheckSettings extends DataSettings {
	/** @default the languages that each figure has words in */
	langs?: readonly Lang[];
	/** How figures are published. @default they are checked alone */
	render?: FormSettings & FontSettings & OutSettings & { credit?: Credit };
}

/** What became of a figure. */
export interface FigureResult {
	/** The path of its spec. */
	spec: string;
	/** Its name, where the spec could be read. */
	id?: string;
	/** Why it failed, one sentence each; none where it did not. */
	problems: readonly string[];
	/** What the rules of honest charts do not allow in it. An error that is not silenced fails it. */
	findings: readonly Finding[];
	/** What was written of it. */
	files: readonly WrittenFile[];
}

/** Does to the figure of a spec what a command does to each; what goes wrong is in its result. */
export type FigureTask = (spec: string) => Promise<FigureResult>;

/** A finding that fails its figure. */
export const fails = ({ severity, silenced }: Finding): boolean => severity === 'error' && !silenced;

const noPictures: Painter = () => Promise.resolve([]);

/** Makes ready to check figures, or to render them. */
export async function figureTask(settings: CheckSettings): Promise<FigureTask> {
	const { render } = settings;
	const drawn = render?.forms.some((form) => pictureForms.includes(form));
	const paint =
		render && drawn
			? await picturePainter(render, render.look, await mkdtemp(join(render.stage, 'fonts-')))
			: noPictures;
	return async (spec) => {
		const result = { spec, problems: [], findings: [], files: [] };
		try {
			const figure = await specFile(spec, settings);
			const langs = settings.langs ?? (Object.keys(figure.words) as Lang[]);
			const findings = audit(figure, chartLayouts, { langs: langs.filter((lang) => figure.words[lang]) });
			const judged = { ...result, id: figure.id, findings };
			try {
				const files = await published(figure, langs, spec, render, paint, findings.some(fails));
				return { ...judged, files };
			} catch (error) {
				return { ...judged, problems: problemsOf(error, spec) };
			}
		} catch (error) {
			return { ...result, problems: problemsOf(error, spec) };
		}
	};
}

/** What went wrong, without the path of the spec, which stands before it wherever it is told. */
function problemsOf(error: unknown, spec: string): readonly string[] {
	if (error instanceof SpecError) return error.problems;
	const message = error instanceof Error ? error.message : String(error);
	return [message.startsWith(`${spec}: `) ? message.slice(spec.length + 2) : message];
}

/** Publishes a figure, unless it failed; that it has words in all languages is seen in any case. */
async function published(
	spec: FigureSpec,
	langs: readonly Lang[],
	path: string,
	render: CheckSettings['render'],
	paint: Painter,
	failed: boolean
): Promise<WrittenFile[]> {
	const missing = langs.find((lang) => !spec.words[lang]);
	if (missing) throw new RangeError(`words.${missing} is missing, and was asked for by --lang`);
	if (!render || failed) return [];
	await claim(render.stage, spec.id, path);
	const files: OutFile[] = [];
	for (const lang of langs) {
		const figure = edition(spec, lang, { kinds: chartLayouts, credit: render.credit });
		files.push(...(await figureForms(figure, langs, render, paint)));
	}
	return writeWhole(files, render);
}

/** Takes a name for a spec, so that two of one call cannot write the same files. */
async function claim(stage: string, id: string, path: string): Promise<void> {
	const name = join(stage, `id-${id}`);
	try {
		await writeFile(name, path, { flag: 'wx' });
	} catch (error) {
		if ((error as { code?: string }).code !== 'EEXIST') throw error;
		throw new RangeError(`id: "${id}" is the name of ${await readFile(name, 'utf8')}, too; give another`, {
			cause: error
		});
	}
}
