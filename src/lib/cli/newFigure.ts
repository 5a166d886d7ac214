import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nearestWord } from '../format/nearestWord.js';
import { given, langList } from './arguments.js';
import type { Terminal } from './eachFigure.js';
import { starter, starterKinds } from './starter.js';
import { exitCodes, UsageError, type ExitCode } from './usage.js';
import { writeWhole } from './writeWhole.js';

const options = { values: ['lang', 'out'], flags: ['overwrite', 'help'] };

/** The way from a spec to the JSON Schema, by which editors complete it: where the package is installed beside it. */
function schemaFrom(path: string): string | undefined {
	const schema = join(
		dirname(createRequire(import.meta.url).resolve('yiluo/package.json')),
		'dist/figure.schema.json'
	);
	if (relative(process.cwd(), schema).startsWith('..')) return undefined;
	const way = relative(dirname(resolve(path)), schema).replaceAll('\\', '/');
	return way.startsWith('.') ? way : `./${way}`;
}

/** Writes a spec to begin with. */
export async function newFigure(args: readonly string[], { stdout }: Terminal): Promise<ExitCode> {
	const { names, text, flag } = given(args, options);
	const [name = '', ...more] = names;
	const kind = starterKinds.find((each) => each === name);
	if (!kind || more.length > 0) {
		const nearest = nearestWord(name, starterKinds);
		throw new UsageError(
			more.length > 0
				? `one kind at a time; ${names.length} came`
				: `"${name}" is no kind; ${nearest ? `did you mean "${nearest}"?` : `use one of ${starterKinds.join(', ')}`}`
		);
	}
	const [lang = 'en', ...others] = langList(text('lang')) ?? [];
	if (others.length > 0)
		throw new UsageError(
			'--lang: the rows of a spec are in one language; give zh or en, and add other words by hand'
		);
	const path = text('out');
	const spec = starter(kind, lang, schemaFrom(path ?? ''));
	if (path === undefined) {
		stdout.write(spec);
		return exitCodes.fine;
	}
	const out = dirname(path);
	await mkdir(out, { recursive: true });
	const stage = await mkdtemp(join(out, '.yiluo-'));
	try {
		const files = [{ path: basename(path), content: spec }];
		const [file] = await writeWhole(files, { out, stage, overwrite: flag('overwrite') });
		stdout.write(`${path} is ${file?.state}\n`);
	} finally {
		await rm(stage, { recursive: true, force: true });
	}
	return exitCodes.fine;
}
