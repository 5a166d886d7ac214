import { open } from 'node:fs/promises';

/** Bytes as a reader of messages counts them. */
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const tooLarge = (path: string, size: string, most: number): RangeError =>
	new RangeError(
		`${path}: has ${size}, and no more than ${megabytes(most)} are read, for a chart of so many rows says nothing that fewer would not; sum them up, or raise the limit by --max-size, in MB`
	);

const faults: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'is a folder; give a file',
	EACCES: 'may not be read'
};

/** Why a file could not be read, in words. */
export const fileFault = (path: string, error: unknown): RangeError => {
	const { code = '', message = '' } = error as { code?: string; message?: string };
	return new RangeError(`${path}: ${faults[code] ?? message}`, { cause: error });
};

/**
 * A text file in UTF-8, with or without a byte order mark. A file that is too large is told by its size, before it is
 * read; a pipe, which has none, once it has given too much.
 *
 * @param most bytes
 * @throws {RangeError} if the file is not there, too large, or not in UTF-8
 */
export async function boundedText(path: string, most: number): Promise<string> {
	const bytes = await boundedBytes(path, most).catch((error: unknown) => {
		throw error instanceof RangeError ? error : fileFault(path, error);
	});
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw new RangeError(`${path}: is not in UTF-8; save it as UTF-8 (in Excel: “CSV UTF-8”)`, {
			cause: error
		});
	}
}

async function boundedBytes(path: string, most: number): Promise<Buffer> {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		if (size > most) throw tooLarge(path, megabytes(size), most);
		const parts: Buffer[] = [];
		let read = 0;
		for await (const part of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
			read += part.length;
			if (read > most) throw tooLarge(path, `more than ${megabytes(read)}`, most);
			parts.push(part);
		}
		return Buffer.concat(parts);
	} finally {
		await file.close();
	}
}
