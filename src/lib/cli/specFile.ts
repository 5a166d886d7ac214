import type { FigureSpec } from '../figure/figureSpec.js';
import { readSpec } from '../figure/spec/readSpec.js';
import { boundedText } from './boundedText.js';
import { withDataFiles, type DataSettings } from './dataFiles.js';
import { parsedJson } from './parsedJson.js';

/**
 * The figure that a file describes, with the files that it names.
 *
 * @throws {RangeError} for what is wrong with the files; a `SpecError` for what is wrong in them
 */
export async function specFile(path: string, settings: DataSettings): Promise<FigureSpec> {
	const json = parsedJson(await boundedText(path, settings.maxBytes), path);
	return readSpec(await withDataFiles(json, path, settings), path);
}
