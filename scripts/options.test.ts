import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOptions } from './options.js';

let root: string;
const write = (path: string, text: string) => {
	mkdirSync(join(root, 'src/lib', path, '..'), { recursive: true });
	writeFileSync(join(root, 'src/lib', path), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'yiluo-options-'));
	write(
		'geometry/layout.ts',
		'export interface Frame {\n\t/** In pixels. */\n\twidth: number;\n}\nexport interface Layout { kind: string }'
	);
	write('scale/tones.ts', "/** The hues. */ export type Tone = 'river' | 'brick';");
	write(
		'charts/elmOptions.ts',
		`import type { Frame } from '../geometry/layout.js';
import type { Tone } from '../scale/tones.js';
interface Head { key: string }
/** A branch. */
export interface Branch extends Head {
	/** Its length in \`unit\`; \`null\`
	 * is missing. */
	length: number | null;
	tone?: Tone;
}
export interface ElmOptions extends Frame {
	branches: readonly Branch[];
	/** 0–1: how far it has grown. @default 1 */
	growth?: number;
	areaKm2: number;
}`
	);
	write(
		'charts/elmLayout.ts',
		"import type { Layout } from '../geometry/layout.js';\nexport type { ElmOptions } from './elmOptions.js';\nexport interface ElmLayout extends Layout {\n\t/** The trunk. */\n\ttrunk: string;\n}"
	);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('options have their type, default, unit and doc, and say what their type says where they say nothing', () => {
	expect(readOptions(root).kinds.elm?.options).toEqual([
		{ name: 'branches', type: 'readonly Branch[]', required: true, doc: 'A branch.' },
		{
			name: 'growth',
			type: 'number',
			required: false,
			default: '1',
			unit: '0–1',
			doc: '0–1: how far it has grown.'
		},
		{ name: 'areaKm2', type: 'number', required: true, unit: 'km²', doc: '' }
	]);
});

test('types that options name are told, with the fields that they take over and the types that these name', () => {
	expect(readOptions(root).kinds.elm?.types).toEqual([
		{
			name: 'Branch',
			doc: 'A branch.',
			fields: [
				{ name: 'key', type: 'string', required: true, doc: '' },
				{
					name: 'length',
					type: 'number | null',
					required: true,
					unit: 'unit',
					doc: 'Its length in `unit`; `null` is missing.'
				},
				{ name: 'tone', type: 'Tone', required: false, doc: 'The hues.' }
			]
		},
		{ name: 'Tone', doc: 'The hues.', is: "'river' | 'brick'" }
	]);
});

test('what every chart has stands apart from what a kind adds', () => {
	const { frame, layout, kinds } = readOptions(root);
	expect(frame).toEqual([{ name: 'width', type: 'number', required: true, unit: 'px', doc: 'In pixels.' }]);
	expect(layout.map(({ name }) => name)).toEqual(['kind']);
	expect(kinds.elm?.layout).toEqual([{ name: 'trunk', type: 'string', required: true, doc: 'The trunk.' }]);
});

test('a file without the type that its name promises is refused', () => {
	write('charts/ashOptions.ts', 'export interface Ash { key: string }');
	expect(() => readOptions(root)).toThrow('ashOptions.ts declares no AshOptions; name its type so');
});

test('a kind with an input type has a channel for each field of its rows, save those left out', () => {
	write(
		'charts/elmOptions.ts',
		`import type { Frame } from '../geometry/layout.js';
export interface Branch {
	key: string;
	/** In pixels. */
	length: number | null;
	point?: string;
}
export interface ElmOptions extends Frame { branches: readonly Branch[] }
type Field = Exclude<keyof Branch, 'point'>;
export type ElmInput<Row = Branch> = ByFields<ElmOptions, 'branches', Field, Row>;`
	);
	expect(readOptions(root).kinds.elm?.options).toEqual([
		{ name: 'branches', type: 'readonly Branch[] | Rows<Row>', required: true, doc: '' },
		{
			name: 'key',
			type: 'Channel<Row, string>',
			required: false,
			default: 'the field `key`, or the name',
			doc: ''
		},
		{
			name: 'length',
			type: 'Channel<Row, number | null>',
			required: false,
			default: 'the field `length`',
			unit: 'px',
			doc: 'In pixels.'
		}
	]);
});
