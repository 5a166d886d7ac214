import { mkdtempSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Credit } from '../figure/edition.js';
import { findingLine } from '../figure/findingLine.js';
import { given } from './arguments.js';
import { eachFigure, isFailed, type Terminal } from './eachFigure.js';
import { givenLook, possibleForms, readingSettings, renderOptions, siteUrl } from './figureSettings.js';
import type { FigureResult } from './figureTask.js';
import { resultJson } from './resultJson.js';
import { pageScripts } from './scripts.js';
import { exitCodes, UsageError, type ExitCode } from './usage.js';
import { writeWhole, type WrittenFile } from './writeWhole.js';

/**
 * Publishes figures as files.
 *
 * @param scripts what stands beside pages. @default what the package has
 */
export async function render(
	args: readonly string[],
	terminal: Terminal,
	scripts = pageScripts
): Promise<ExitCode> {
	const options = given(args, renderOptions);
	const folder = options.text('out');
	if (!folder) throw new UsageError('--out is missing; give the folder that the files go to');
	const fonts = { fonts: options.texts('font'), displayFonts: options.texts('display-font') };
	if (fonts.displayFonts.length > 0 && fonts.fonts.length === 0)
		throw new UsageError('--display-font needs --font, for all that is no title');
	const url = siteUrl(options.text('site'));
	const credit = givenCredit(options.text('credit'), options.text('licence'), url);
	const look = await givenLook(options);
	const { forms, note } = possibleForms(options, fonts);
	const reading = readingSettings(options);
	const beside = await scripts();
	if (note) terminal.stderr.write(`yiluo: ${note}\n`);

	const stage = openStage(folder);
	const out = { out: folder, stage: stage.path, overwrite: options.flag('overwrite') };
	const settings = {
		...reading,
		render: { ...fonts, ...out, forms, look, url, script: beside.child, credit }
	};
	let pages = false;
	try {
		const { done, failed } = await eachFigure(options, settings, terminal, async (result) => {
			if (!pages && forms.includes('page') && result.files.length > 0) {
				pages = true;
				const written = await writeWhole(beside.files, { ...out, overwrite: true });
				if (!options.flag('json')) terminal.stdout.write(replacedLines(written));
			}
			tell(result, options.flag('json'), terminal);
		});
		if (!options.flag('json'))
			terminal.stdout.write(`${done - failed} of ${done} figures are in ${folder}\n`);
		if (terminal.stop.aborted) return exitCodes.stopped;
		return failed > 0 ? exitCodes.failed : exitCodes.fine;
	} finally {
		stage.close();
	}
}

function givenCredit(name?: string, licence?: string, href?: string): Credit | undefined {
	if (licence && !name) throw new UsageError('--licence needs --credit, whose licence it is');
	return name ? { name, licence, href } : undefined;
}

/** A folder in that of the output, for what is not yet whole; gone when the program ends, however it does. */
function openStage(folder: string): { path: string; close: () => void } {
	const out = resolve(folder);
	try {
		const made = mkdirSync(out, { recursive: true });
		const path = mkdtempSync(join(out, '.yiluo-'));
		const remove = () => {
			rmSync(path, { recursive: true, force: true });
			if (made) removeEmpty(out, made);
		};
		process.once('exit', remove);
		return {
			path,
			close: () => {
				process.off('exit', remove);
				remove();
			}
		};
	} catch (error) {
		throw new RangeError(`--out: cannot write in ${folder}: ${(error as Error).message}`, { cause: error });
	}
}

/** Removes folders that were made and stayed empty, from the innermost outwards. */
function removeEmpty(innermost: string, outermost: string): void {
	try {
		for (let folder = innermost; ; folder = resolve(folder, '..')) {
			rmdirSync(folder);
			if (relative(outermost, folder) === '') return;
		}
	} catch {
		return; // something is in it
	}
}

const replacedLines = (files: readonly WrittenFile[]): string =>
	files
		.filter(({ state }) => state === 'replaced')
		.map(({ path }) => `  replaced ${path}\n`)
		.join('');

/** What a person reads of a figure that was written. */
function writtenLine({ id, files }: FigureResult): string {
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const same = files.filter(({ state }) => state === 'unchanged').length;
	const unchanged = same > 0 ? `, ${same} unchanged` : '';
	return `${id}: ${files.length} files, ${Math.ceil(bytes / 1000)} KB${unchanged}\n${replacedLines(files)}`;
}

function tell(result: FigureResult, json: boolean, { stdout, stderr }: Terminal): void {
	if (json) {
		stdout.write(resultJson(result));
		return;
	}
	for (const problem of result.problems) stderr.write(`${result.spec}: ${problem}\n`);
	for (const finding of result.findings) stderr.write(`${result.spec}: ${findingLine(finding)}\n`);
	if (!isFailed(result)) stdout.write(writtenLine(result));
}
