import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageScripts } from './scripts.js';
import { render } from './render.js';
import { starter, starterKinds } from './starter.js';
import { exitCodes } from './usage.js';
import { yiluo } from './yiluo.js';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const put = (name: string, text: string) => {
	writeFileSync(at(name), text);
	return at(name);
};
/** All files below a folder, save its own. */
const filesIn = (name: string) =>
	existsSync(at(name))
		? readdirSync(at(name), { recursive: true, encoding: 'utf8' })
				.filter((path) => statSync(at(name, path)).isFile())
				.sort()
		: [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'yiluo-cli-'));
	mkdirSync(at('scripts'));
	for (const name of ['child', 'host', 'element']) put(`scripts/${name}.js`, `${name}();`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program and returns how it ended and what it said. */
async function run(...args: string[]) {
	const said = { out: '', err: '' };
	const terminal = {
		stdout: { write: (text: string) => void (said.out += text) },
		stderr: { write: (text: string) => void (said.err += text) },
		stdin: Readable.from([`${at('a.json')}\n`, `${at('b.json')}\n`]),
		stop: new AbortController().signal
	};
	const [command, ...rest] = args;
	const scripts = () => pageScripts(new URL(`file://${at('scripts')}/`));
	// one thread: others would load what a build has compiled
	const code =
		command === 'render'
			? await render([...rest, '--jobs', '1'], terminal, scripts)
			: await yiluo(command === 'check' ? [...args, '--jobs', '1'] : args, terminal);
	return { code, ...said };
}

const bars = (id: string, change: object = {}) =>
	JSON.stringify({ ...(JSON.parse(starter('bar', 'en')) as object), id, ...change });
const withRows = (rows: unknown) => ({
	options: { ...(JSON.parse(starter('bar', 'en')) as { options: object }).options, rows }
});
const plain = ['--only', 'page,svg,csv,json'];

describe('the starter of', () => {
	test.each(starterKinds.flatMap((kind) => [[kind, 'zh'] as const, [kind, 'en'] as const]))(
		'%s in %s passes, and is rendered',
		async (kind, lang) => {
			expect((await run('new', kind, '--lang', lang, '--out', at('a.json'))).code).toBe(exitCodes.fine);
			const { out } = await run('check', at('a.json'));
			expect(out).toBe('1 of 1 figures may be published\n');
			expect((await run('render', at('a.json'), '--out', at('site'), ...plain)).code).toBe(exitCodes.fine);
			expect(filesIn('site')).toHaveLength(4 + 3);
		}
	);
});

test('render draws pictures in fonts that are given, with the tokens of a newsroom', async () => {
	const { resolve } = createRequire(import.meta.url);
	const font = resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2');
	const tokens = put('brand.css', ':root { --yiluo-river: #005588; --yiluo-page: #ffffff }');
	const look = ['--tokens', tokens, '--theme', 'light', '--font', font, '--site', 'https://a.test/x/'];
	const { code } = await run('render', put('a.json', bars('a')), '--out', at('site'), ...look);
	expect(code).toBe(exitCodes.fine);
	const text = (path: string) => readFileSync(at('site', path), 'utf8');
	expect(text('figures/en/a.svg')).toContain('#005588');
	expect(text('embed/en/a/index.html')).toContain(':root{color-scheme:light;--yiluo-river:#005588;');
	expect(text('figures/en/a.oembed.json')).toContain('https://a.test/x/embed/en/a/');
	expect(readFileSync(at('site/figures/en/a.png')).readUInt32BE(16)).toBe(1200);
	expect(readFileSync(at('site/figures/en/a.card.png')).readUInt32BE(20)).toBe(630);
	const chinese = await run(
		'render',
		put('b.json', starter('bar', 'zh')),
		'--out',
		at('none'),
		'--font',
		font
	);
	expect(chinese.err).toContain('no font of the picture has U+7532 “甲”');
	expect([chinese.code, filesIn('none')]).toEqual([exitCodes.failed, []]);
});

describe('render', () => {
	test('reads rows from a file beside the spec, and from nowhere else', async () => {
		put('rows.csv', '\uFEFFtown,people\nAsh,5\nElm,3\n');
		put('outside.txt', 'town,people\nAsh,5\n');
		mkdirSync(at('specs'));
		symlinkSync(at('outside.txt'), at('specs/link.csv'));
		const spec = (name: string, file: string) => put(name, bars('a', withRows({ file })));
		expect((await run('check', spec('a.json', 'rows.csv'))).code).toBe(exitCodes.fine);
		for (const [file, why] of [
			['../rows.csv', 'is not in'],
			['link.csv', 'is not in'],
			['/etc/hostname', 'is not in'],
			['https://a.test/rows.csv', 'is an address, and nothing is fetched'],
			['none.csv', 'there is no such file']
		] as const) {
			const { code, out } = await run('check', spec('specs/a.json', file));
			expect([code, out]).toEqual([
				exitCodes.failed,
				expect.stringContaining(`options.rows.file: "${file}"`)
			]);
			expect(out).toContain(why);
		}
		expect((await run('check', spec('specs/a.json', 'rows.csv'), '--data', folder)).code).toBe(
			exitCodes.fine
		);
	});

	test('refuses a file of 100 MB by its size, before it is read', async () => {
		put('rows.csv', 'town,people\n');
		truncateSync(at('rows.csv'), 100e6);
		const { code, out } = await run('check', put('a.json', bars('a', withRows({ file: 'rows.csv' }))));
		expect(code).toBe(exitCodes.failed);
		expect(out).toContain('has 100.0 MB, and no more than 10.0 MB are read');
	});

	test('writes a figure whole or not at all, and goes on', async () => {
		const wrong = put('a.json', bars('a', { chart: 'bra' }));
		const { code, out, err } = await run(
			'render',
			wrong,
			put('b.json', bars('b')),
			'--out',
			at('site'),
			...plain
		);
		expect(code).toBe(exitCodes.failed);
		expect(err).toContain('a.json: chart: "bra" is no chart; did you mean "bar"?');
		expect(out).toContain('1 of 2 figures');
		expect(filesIn('site').filter((path) => /\ba\b/.test(path) || path.includes('.yiluo'))).toEqual([]);
		expect(filesIn('site')).toContain('figures/en/b.svg');
	});

	test('keeps what is there and differs, and replaces it where it is told to, saying what', async () => {
		const go = (...more: string[]) => run('render', at('a.json'), '--out', at('site'), ...plain, ...more);
		put('a.json', bars('a'));
		await go();
		expect((await go()).out).toContain('4 unchanged');
		put('a.json', bars('a', withRows([{ town: 'Ash', people: 7 }])));
		const before = readFileSync(at('site/figures/en/a.csv'), 'utf8');
		const { code, err } = await go();
		expect([code, err]).toEqual([exitCodes.failed, expect.stringContaining('give --overwrite')]);
		expect(readFileSync(at('site/figures/en/a.csv'), 'utf8')).toBe(before);
		const forced = await go('--overwrite');
		expect([forced.code, forced.out]).toEqual([0, expect.stringContaining('replaced figures/en/a.csv')]);
	});

	test('takes a name once, and none that leaves the folder', async () => {
		const twice = await run(
			'render',
			put('a.json', bars('x')),
			put('b.json', bars('x')),
			'--out',
			at('site'),
			...plain
		);
		expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('id: "x" is the name of')]);
		const out = await run('render', put('a.json', bars('../x')), '--out', at('other'), ...plain);
		expect([out.code, out.err]).toEqual([1, expect.stringContaining('cannot stand in an address')]);
		expect(existsSync(at('other'))).toBe(false);
	});

	test('reads the paths of specs that come in, and answers machines by the line', async () => {
		put('a.json', bars('a'));
		put('b.json', '{\n"id": 1 2 }');
		const { out } = await run('check', '-', '--json');
		const [first, second] = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(first).toMatchObject({ ok: true, id: 'a' });
		expect(second).toMatchObject({ ok: false, problems: [expect.stringContaining('is no JSON, on line 2')] });
	});
});

describe('what is called wrongly ends with 2, and says what to do', () => {
	const cases: [string[], string][] = [
		[['rendr'], 'did you mean "render"?'],
		[['check'], 'no figure is named'],
		[['check', 'a.json', '--jsn'], 'did you mean --json?'],
		[['check', 'a.json', '--lang', 'fr'], 'is none of zh, en'],
		[['new', 'slop'], 'did you mean "slope"?'],
		[['new', 'bar', '--lang', 'zh,en'], 'in one language'],
		[['check', 'a.json', '--max-size', 'no'], 'is no number above zero']
	];
	test.each(cases)('%j', async (args, message) => {
		const { code, out, err } = await run(...args);
		expect([code, out]).toEqual([exitCodes.usage, '']);
		expect(err).toContain(message);
	});
});
