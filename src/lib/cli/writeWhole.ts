import { copyFile, mkdir, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be, by its path from the folder of the output. */
export interface OutFile {
	path: string;
	content: string | Uint8Array;
}

/** What became of a file. */
export interface WrittenFile {
	path: string;
	bytes: number;
	state: 'new' | 'replaced' | 'unchanged';
}

/** Where files are written. */
export interface OutSettings {
	/** The folder of the output. */
	out: string;
	/** A folder in it for what is not yet whole. */
	stage: string;
	/** Whether a file that is there and differs may be replaced. */
	overwrite: boolean;
}

async function stateOf(target: string, content: Buffer): Promise<WrittenFile['state']> {
	const there = await stat(target).catch(() => undefined);
	if (!there) return 'new';
	if (there.isDirectory()) throw new RangeError(`${target}: is a folder; move it away`);
	return there.size === content.length && (await readFile(target)).equals(content) ? 'unchanged' : 'replaced';
}

interface Planned extends WrittenFile {
	target: string;
	staged: string;
	/** A copy of what was there before. */
	before: string;
}

/**
 * Writes files that belong together: all of them or none, and each of them whole, whenever the program ends. What is
 * there already and the same stays untouched.
 *
 * @throws {RangeError} if files are there that differ and may not be replaced, naming them
 */
export async function writeWhole(
	files: readonly OutFile[],
	{ out, stage, overwrite }: OutSettings
): Promise<WrittenFile[]> {
	const folder = await mkdtemp(join(stage, 'figure-'));
	try {
		const planned = await Promise.all(
			files.map(async ({ path, content }, place): Promise<Planned> => {
				const bytes = Buffer.from(content);
				const target = join(out, path);
				const state = await stateOf(target, bytes);
				const [staged, before] = [join(folder, `${place}`), join(folder, `${place}-before`)];
				if (state !== 'unchanged') await writeFile(staged, bytes);
				return { path, bytes: bytes.length, state, target, staged, before };
			})
		);
		const differing = planned.filter(({ state }) => state === 'replaced').map(({ target }) => target);
		if (differing.length > 0 && !overwrite)
			throw new RangeError(
				`${differing.join(', ')} ${differing.length > 1 ? 'are' : 'is'} there and would change; give --overwrite`
			);
		await moved(planned.filter(({ state }) => state !== 'unchanged'));
		return planned.map(({ path, bytes, state }) => ({ path, bytes, state }));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Moves files to where they belong; if one cannot, all others go back. */
async function moved(files: readonly Planned[]): Promise<void> {
	const done: Planned[] = [];
	try {
		for (const file of files) {
			await mkdir(dirname(file.target), { recursive: true });
			if (file.state === 'replaced') await copyFile(file.target, file.before);
			await rename(file.staged, file.target);
			done.push(file);
		}
	} catch (error) {
		for (const { state, target, before } of done) {
			if (state === 'replaced') await rename(before, target);
			else await rm(target, { force: true });
			await rmdir(dirname(target)).catch(() => undefined); // if nothing else is in it
		}
		throw error;
	}
}
