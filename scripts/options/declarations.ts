import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A declared type, and the file it stands in. */
export interface Declaration {
	node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
	file: string;
}

/**
 * Finds the declarations of types by name, as a file sees them: its own first, then those that it imports or passes
 * on from files beside it. Types of other packages are not followed.
 */
export class Declarations {
	readonly #files = new Map<string, ts.SourceFile>();

	/**
	 * @param file an absolute path
	 * @throws {RangeError} if the file is not there
	 */
	source(file: string): ts.SourceFile {
		const known = this.#files.get(file);
		if (known) return known;
		if (!existsSync(file)) throw new RangeError(`options: ${file} is missing; restore it`);
		const read = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
		this.#files.set(file, read);
		return read;
	}

	find(name: string, file: string): Declaration | undefined {
		const { statements } = this.source(file);
		for (const node of statements)
			if ((ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.text === name)
				return { node, file };
		for (const node of statements) {
			const brought = broughtFrom(node, name);
			if (!brought?.path.startsWith('.')) continue;
			const target = join(dirname(file), brought.path.replace(/\.js$/, '.ts'));
			return existsSync(target) ? this.find(brought.name, target) : undefined;
		}
		return undefined;
	}
}

/** Where a statement brings a name from, and what it is called there. */
function broughtFrom(node: ts.Statement, name: string): { path: string; name: string } | undefined {
	const bindings = ts.isImportDeclaration(node)
		? node.importClause?.namedBindings
		: ts.isExportDeclaration(node)
			? node.exportClause
			: undefined;
	if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return undefined;
	const { moduleSpecifier } = node as ts.ImportDeclaration | ts.ExportDeclaration;
	if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return undefined;
	for (const element of bindings.elements)
		if (element.name.text === name)
			return { path: moduleSpecifier.text, name: (element.propertyName ?? element.name).text };
	return undefined;
}
