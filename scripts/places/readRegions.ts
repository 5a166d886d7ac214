import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { geoFeatures } from '../../src/lib/geo/geoFeatures.js';
import { ringOf, type Region } from './rings.js';

function textOf(path: string, remedy: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw new RangeError(`${basename(path)}: the boundary file cannot be read (${reason}); ${remedy}`, {
			cause: error
		});
	}
}

function jsonOf(name: string, text: string, remedy: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new TypeError(
			`${name}: no JSON (${error instanceof Error ? error.message : String(error)}); ${remedy}`,
			{ cause: error }
		);
	}
}

/**
 * Reads a GeoJSON file of areas with codes.
 *
 * @param remedy ends the message when the file is missing or broken: where to get it again
 * @throws {RangeError} if the file cannot be read
 * @throws {TypeError} if it is no JSON
 * @throws {TypeError | RangeError} if a part is wrong: the file, the feature, what came, what to do
 */
export function readRegions(path: string, remedy: string): Region[] {
	const name = basename(path);
	return geoFeatures(jsonOf(name, textOf(path, remedy), remedy), name).map(({ id, geometry }) => ({
		code: id,
		parts: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
			rings.map(ringOf)
		)
	}));
}
