import jsep from 'jsep';
import { convert, isArea } from '../../lib/format/convert.js';
import { print, product, ratio, same, single, type UnitProduct } from './units.js';
import type { Lang } from '../../lib/format/lang.js';
import type { UnitId } from '../../lib/format/unit.js';

/** A number with its unit product. */
export interface Value {
	value: number;
	units: UnitProduct;
}

/** A parsed formula: the part of the expression grammar that claims use. */
export type Term =
	| { type: 'claim'; id: string }
	| { type: 'number'; value: number }
	| { type: 'operation'; operator: Operator; left: Term; right: Term }
	| { type: 'negation'; term: Term }
	| { type: 'call'; name: FunctionName; argument: Term };

export type Operator = '+' | '-' | '*' | '/' | '**';

const functions = {
	/** A plain ratio, or a change in it, as percent. */
	percent: ({ value, units }: Value): Value => {
		need(same(units, ratio), `percent(…) takes a plain ratio, and this is in ${print(units)}`);
		return { value: value * 100, units: single('%') };
	},
	/** A percentage, or points of one whole, as a plain ratio to multiply with. */
	ratio: ({ value, units }: Value): Value => {
		need(
			same(units, single('%')) || same(units, single('pp')),
			`ratio(…) takes percent or points, and this is in ${print(units)}`
		);
		return { value: value / 100, units: ratio };
	},
	/** Any area in km². */
	km2: ({ value, units }: Value): Value => {
		const [unit] = Object.keys(units) as UnitId[];
		need(
			unit !== undefined && same(units, single(unit)) && isArea(unit),
			`km2(…) takes an area, and this is in ${print(units)}`
		);
		return { value: convert(value, unit, 'km2'), units: single('km2') };
	}
} as const;

export type FunctionName = keyof typeof functions;

function need(condition: boolean, message: string): asserts condition {
	if (!condition) throw new RangeError(message);
}

/**
 * Reads a formula such as `(forest.to - forest.from) / forest.from`. A dotted name is a claim.
 *
 * @throws {SyntaxError} for anything outside + − * / **, numbers, claims and the functions
 */
export function parseFormula(source: string): Term {
	return term(jsep(source) as jsep.CoreExpression, source);
}

function term(node: jsep.CoreExpression, source: string): Term {
	switch (node.type) {
		case 'Literal':
			if (typeof node.value === 'number') return { type: 'number', value: node.value };
			break;
		case 'Identifier':
		case 'MemberExpression': {
			const id = dotted(node);
			if (id) return { type: 'claim', id };
			break;
		}
		case 'UnaryExpression':
			if (node.operator === '-')
				return { type: 'negation', term: term(node.argument as jsep.CoreExpression, source) };
			break;
		case 'BinaryExpression':
			if (['+', '-', '*', '/', '**'].includes(node.operator))
				return {
					type: 'operation',
					operator: node.operator as Operator,
					left: term(node.left as jsep.CoreExpression, source),
					right: term(node.right as jsep.CoreExpression, source)
				};
			break;
		case 'CallExpression': {
			const name = dotted(node.callee as jsep.CoreExpression);
			const [argument] = node.arguments;
			if (name && name in functions && argument && node.arguments.length === 1)
				return {
					type: 'call',
					name: name as FunctionName,
					argument: term(argument as jsep.CoreExpression, source)
				};
			break;
		}
	}
	throw new SyntaxError(
		`formula "${source}": ${node.type} is not understood; use claims, numbers, + - * / ** and ${Object.keys(functions).join(', ')}(…)`
	);
}

function dotted(node: jsep.CoreExpression): string | undefined {
	if (node.type === 'Identifier') return node.name;
	if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier')
		return undefined;
	const object = dotted(node.object as jsep.CoreExpression);
	return object && `${object}.${(node.property as jsep.Identifier).name}`;
}

/** The claims that a formula names, each once, in order. */
export function inputs(formula: Term): string[] {
	const walk = (node: Term): string[] => {
		if (node.type === 'claim') return [node.id];
		if (node.type === 'operation') return [...walk(node.left), ...walk(node.right)];
		if (node.type === 'negation') return walk(node.term);
		return node.type === 'call' ? walk(node.argument) : [];
	};
	return [...new Set(walk(formula))];
}

/**
 * The value of a formula, with its units carried through.
 *
 * @throws {RangeError} if units are mixed, or percent and percentage points are confused
 */
export function evaluate(formula: Term, valueOf: (id: string) => Value): Value {
	switch (formula.type) {
		case 'number':
			return { value: formula.value, units: ratio };
		case 'claim':
			return valueOf(formula.id);
		case 'negation': {
			const { value, units } = evaluate(formula.term, valueOf);
			return { value: -value, units };
		}
		case 'call':
			return functions[formula.name](evaluate(formula.argument, valueOf));
		case 'operation':
			return operate(formula.operator, evaluate(formula.left, valueOf), evaluate(formula.right, valueOf));
	}
}

function operate(operator: Operator, a: Value, b: Value): Value {
	const percent = single('%');
	const points = single('pp');
	switch (operator) {
		case '+':
			if (same(a.units, percent) && same(b.units, points))
				return { value: a.value + b.value, units: percent };
			need(
				!same(a.units, percent),
				'percent + percent may not be added: their bases may differ; bring them to ratios first'
			);
			need(same(a.units, b.units), `${print(a.units)} + ${print(b.units)} mixes units`);
			return { value: a.value + b.value, units: a.units };
		case '-':
			need(same(a.units, b.units), `${print(a.units)} − ${print(b.units)} mixes units`);
			return { value: a.value - b.value, units: same(a.units, percent) ? points : a.units };
		case '*':
			need(
				![a, b].some(({ units }) => same(units, percent)),
				'percent × something is a hundred times too large; write ratio(…) around the percentage'
			);
			return { value: a.value * b.value, units: product(a.units, b.units, 1) };
		case '/':
			need(b.value !== 0, 'the formula divides by zero');
			return { value: a.value / b.value, units: product(a.units, b.units, -1) };
		case '**':
			need(
				same(a.units, ratio) && same(b.units, ratio),
				`${print(a.units)} ** ${print(b.units)}: a power takes plain ratios`
			);
			return { value: a.value ** b.value, units: ratio };
	}
}

const binding: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '**': 3 };
const signs: Record<Operator, string> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ', '**': '^' };

/**
 * A formula as a reader writes it, each claim put in words by `write`.
 *
 * @param outer how tightly the operator around it binds; 0 for none
 */
export function printFormula(formula: Term, write: (id: string) => string, lang: Lang, outer = 0): string {
	const inner = (term: Term, level: number) => printFormula(term, write, lang, level);
	switch (formula.type) {
		case 'number':
			return String(formula.value);
		case 'claim':
			return write(formula.id);
		case 'negation':
			return `−(${inner(formula.term, 0)})`;
		case 'call':
			if (formula.name === 'percent') return wrap(`${inner(formula.argument, 2)} × 100%`, outer > 2);
			if (formula.name === 'km2')
				return inner(formula.argument, 3) + (lang === 'zh' ? '（合平方公里）' : ' (in km²)');
			return inner(formula.argument, outer);
		case 'operation': {
			const level = binding[formula.operator];
			const right = formula.operator === '-' || formula.operator === '/' ? level + 1 : level;
			const text = inner(formula.left, level) + signs[formula.operator] + inner(formula.right, right);
			return wrap(text, outer > level);
		}
	}
}

const wrap = (text: string, brackets: boolean) => (brackets ? `(${text})` : text);
