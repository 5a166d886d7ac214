import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import type { Field, KindOptions, OptionTables, TypeTable } from '../src/docs/optionTables.js';
import { Declarations, type Declaration } from './options/declarations.js';
import { docOf } from './options/docOf.js';
import { unitOf } from './options/unitOf.js';

/** Types of every chart, which a table of its own explains. */
const frame = 'Frame';
const layout = 'Layout';

/** What only facets set. */
const shared = 'Shared';

/**
 * Reads what the documentation says of options and layouts out of their types: `charts/<kind>Options.ts` and
 * `charts/<kind>Layout.ts`.
 *
 * @param root the folder that holds `src`
 * @throws {RangeError} naming the file that has no interface of the name expected
 */
export function readOptions(root: string): OptionTables {
	const charts = join(root, 'src', 'lib', 'charts');
	const declarations = new Declarations();
	const kinds = readdirSync(charts)
		.flatMap((file) => /^(\w+)Options\.ts$/.exec(file)?.[1] ?? [])
		.sort();
	const geometry = join(root, 'src', 'lib', 'geometry', 'layout.ts');
	const of = (name: string, file: string): Declaration => {
		const found = declarations.find(name, file);
		if (!found) throw new RangeError(`options: ${basename(file)} declares no ${name}; name its type so`);
		return found;
	};
	const fields = (declaration: Declaration): Field[] => fieldsOf(declaration, declarations);
	/** Options, and a channel for each field of the rows, where an input type says that the kind has them. */
	const withChannels = (options: Field[], input: Declaration | undefined): Field[] => {
		if (!input) return options;
		const { list, left } = channelsOf(input, of('Field', input.file));
		const rows = options.find(({ name }) => name === list);
		const row = of(rows?.type.replace(/^readonly (\w+)\[\]$/, '$1') ?? list, input.file);
		const channels = fields(row).filter(({ name }) => !left.includes(name));
		return [
			...options.map((option) =>
				option === rows ? { ...option, type: `${option.type} | Rows<Row>` } : option
			),
			...channels.map(
				({ name, type, unit, doc, default: otherwise = name === 'key' ? 'the name' : undefined }) => ({
					name,
					type: `Channel<Row, ${type}>`,
					required: false,
					default: `the field \`${name}\`${otherwise ? `, or ${otherwise}` : ''}`,
					unit,
					doc
				})
			)
		];
	};
	return {
		frame: fields(of(frame, geometry)),
		layout: fields(of(layout, geometry)),
		kinds: Object.fromEntries(
			kinds.map((kind): [string, KindOptions] => {
				const name = kind.charAt(0).toUpperCase() + kind.slice(1);
				const options = of(`${name}Options`, join(charts, `${kind}Options.ts`));
				const result = of(`${name}Layout`, join(charts, `${kind}Layout.ts`));
				return [
					kind,
					{
						options: withChannels(fields(options), declarations.find(`${name}Input`, options.file)),
						types: typesUnder(options, declarations),
						layout: fields(result),
						shapes: typesUnder(result, declarations)
					}
				];
			})
		)
	};
}

/** What an interface takes over: all of another, or the fields that `Pick` names. */
interface Parent {
	declaration: Declaration;
	takes: (field: string) => boolean;
}

function parentsOf({ node, file }: Declaration, declarations: Declarations): Parent[] {
	if (!ts.isInterfaceDeclaration(node)) return [];
	return (node.heritageClauses ?? []).flatMap(({ types }) =>
		types.flatMap(({ expression, typeArguments: [of, fields] = [] }) => {
			const picks = expression.getText() === 'Pick';
			const name = picks ? (of?.getText() ?? '') : expression.getText();
			if (name === frame || name === layout || name === shared) return [];
			const declaration = declarations.find(name, file);
			if (!declaration) return [];
			const picked = [...typeText(fields).matchAll(/'(\w+)'/g)].map(([, field]) => field);
			return [{ declaration, takes: (field: string) => !picks || picked.includes(field) }];
		})
	);
}

/** The fields of an interface, with those that it takes over, save those of every chart. */
function fieldsOf(declaration: Declaration, declarations: Declarations): Field[] {
	const { node, file } = declaration;
	if (!ts.isInterfaceDeclaration(node)) return [];
	const inherited = parentsOf(declaration, declarations).flatMap((parent) =>
		fieldsOf(parent.declaration, declarations).filter(({ name }) => parent.takes(name))
	);
	const own = node.members.filter(ts.isPropertySignature).map((member): Field => {
		const name = member.name.getText();
		const { doc, default: fallback } = docOf(member);
		const said = doc || docOfType(member.type, file, declarations);
		return {
			name,
			type: typeText(member.type),
			required: !member.questionToken,
			default: fallback,
			unit: unitOf(name, doc),
			doc: said
		};
	});
	return [...inherited, ...own];
}

/** The option that holds the rows of a kind with channels, and the fields that no channel stands for. */
function channelsOf(input: Declaration, field: Declaration): { list: string; left: string[] } {
	const literals = ({ node }: Declaration): string[] =>
		ts.isTypeAliasDeclaration(node)
			? [...typeText(node.type).matchAll(/'(\w+)'/g)].map(([, text = '']) => text)
			: [];
	const [list = ''] = literals(input);
	return { list, left: literals(field) };
}

const typeText = (node: ts.TypeNode | undefined): string => (node?.getText() ?? '').replace(/\s+/g, ' ');

/** What the doc comment of a field's type says, where the field itself says nothing. */
function docOfType(node: ts.TypeNode | undefined, file: string, declarations: Declarations): string {
	const [name] = node ? namesIn(node) : [];
	const found = name === undefined ? undefined : declarations.find(name, file);
	return found ? docOf(found.node).doc : '';
}

const namesIn = (node: ts.Node): string[] => {
	const names: string[] = [];
	const visit = (each: ts.Node): void => {
		if (ts.isTypeReferenceNode(each) && ts.isIdentifier(each.typeName)) names.push(each.typeName.text);
		ts.forEachChild(each, visit);
	};
	visit(node);
	return names;
};

/** The types that a type names, in its own fields and in those that it takes over, as its files know them. */
function namedBy(declaration: Declaration, declarations: Declarations): Declaration[] {
	const found = (node: ts.Node, file: string): Declaration[] =>
		namesIn(node).flatMap((name) => declarations.find(name, file) ?? []);
	const { node, file } = declaration;
	if (!ts.isInterfaceDeclaration(node)) return found(node, file);
	return [
		...parentsOf(declaration, declarations).flatMap(({ declaration: parent, takes }) =>
			ts.isInterfaceDeclaration(parent.node)
				? parent.node.members
						.filter((member) => takes(member.name?.getText() ?? ''))
						.flatMap((member) => found(member, parent.file))
				: []
		),
		...node.members.flatMap((member) => found(member, file))
	];
}

/** The types that a type's fields name, and those that these name, in the order of reading. */
function typesUnder(top: Declaration, declarations: Declarations): TypeTable[] {
	const seen = new Set<string>([top.node.name.text, frame, layout, shared]);
	const tables: TypeTable[] = [];
	const visit = (declaration: Declaration): void => {
		for (const found of namedBy(declaration, declarations)) {
			const told = found.node;
			const name = told.name.text;
			if (seen.has(name)) continue;
			seen.add(name);
			if (!isTold(found)) continue;
			tables.push({
				name,
				doc: docOf(told).doc,
				...(ts.isInterfaceDeclaration(told)
					? { fields: fieldsOf(found, declarations) }
					: { is: typeText(told.type) })
			});
			visit(found);
		}
	};
	visit(top);
	return tables;
}

/** Channels are told once for all kinds; a map's shapes are made by `planarMap` and not written by hand. */
const isTold = ({ node, file }: Declaration): boolean =>
	/\/(charts|geometry|scale|format)\/(?!channel\.ts|layout\.ts)/.test(file) &&
	!/^keyof\b/.test(ts.isTypeAliasDeclaration(node) ? typeText(node.type) : '');
