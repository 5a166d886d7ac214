import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { SpecError } from '../figure/spec/readSpec.js';
import { rowLists } from '../geometry/channel.js';
import { boundedText, fileFault } from './boundedText.js';
import { parsedJson } from './parsedJson.js';

/** Where the files that specs name are, and how large they may be. */
export interface DataSettings {
	/** The folder that they are in. @default that of the spec */
	data?: string;
	/** Bytes of a file. */
	maxBytes: number;
}

/** The options that may be the name of a file: those that hold rows, and the shapes of a map. */
export const fileOptions: readonly string[] = [...rowLists, 'map'];

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (value: unknown): string | undefined =>
	isObject(value) && Object.keys(value).length === 1 && typeof value.file === 'string'
		? value.file
		: undefined;

/**
 * A spec with its files in it: `"rows": { "file": "air.csv" }` becomes the text of the file, and what a file of JSON
 * holds where its name ends so.
 *
 * @param path of the spec, which begins each message
 * @throws {SpecError} for a file that is not there, or lies elsewhere; with its path in the spec
 */
export async function withDataFiles(spec: unknown, path: string, settings: DataSettings): Promise<unknown> {
	if (!isObject(spec) || !isObject(spec.options)) return spec;
	const options = { ...spec.options };
	const problems: string[] = [];
	for (const option of fileOptions) {
		const file = named(options[option]);
		if (file === undefined) continue;
		try {
			options[option] = await contents(file, settings.data ?? dirname(path), settings.maxBytes);
		} catch (error) {
			problems.push(`options.${option}.file: ${(error as Error).message}`);
		}
	}
	if (problems.length > 0) throw new SpecError(path, problems);
	return { ...spec, options };
}

async function contents(file: string, folder: string, most: number): Promise<unknown> {
	const path = await fileIn(folder, file);
	const text = await boundedText(path, most);
	return /\.(?:json|geojson|topojson)$/i.test(path) ? parsedJson(text, file) : text;
}

/** The path of a file in a folder; nothing outside it is read, not by a link either. */
async function fileIn(folder: string, file: string): Promise<string> {
	if (/^[a-z][a-z\d+.-]+:|^[/\\]{2}/i.test(file))
		throw new RangeError(
			`"${file}" is an address, and nothing is fetched, so that one spec always gives one figure; save it beside the spec`
		);
	const path = resolve(folder, file);
	const inside = (from: string, to: string): boolean => {
		const way = relative(from, to);
		return way !== '' && !way.startsWith('..') && !isAbsolute(way);
	};
	const outside = new RangeError(
		`"${file}" is not in ${folder}; specs read their own folder alone, or the one that --data names`
	);
	if (!inside(resolve(folder), path)) throw outside;
	const real = await realpath(path).catch((error: unknown) => {
		throw fileFault(`"${file}"`, error);
	});
	if (!inside(await realpath(folder), real)) throw outside;
	return real;
}
