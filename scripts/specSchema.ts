import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Field, OptionTables } from '../src/docs/optionTables.js';
import { frameFields, kindNames, optionForms } from '../src/lib/figure/spec/figureSchema.js';
import { rows, tone, unit } from '../src/lib/figure/spec/shared.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What many kinds have, told once. */
const said = { tone, unit, rows };

/** A schema of valibot as JSON Schema; what is said once, save itself, by reference. */
function written(schema: v.GenericSchema): Json {
	const definitions = Object.fromEntries(Object.entries(said).filter(([, each]) => each !== schema));
	const json: Json = { ...toJsonSchema(schema, { errorMode: 'ignore', definitions }) };
	delete json.$schema;
	delete json.$defs;
	return json;
}

/** Objects in a list may have one field more, that parts them into facets: an editor must not mark it. */
function openItems(schema: unknown): void {
	if (Array.isArray(schema)) for (const each of schema) openItems(each);
	if (!isObject(schema)) return;
	if (isObject(schema.items)) delete schema.items.additionalProperties;
	for (const each of Object.values(schema)) openItems(each);
}

/** Properties with what the types say of the fields. */
const described = (properties: Json, fields: readonly Field[]): Json =>
	Object.fromEntries(
		Object.entries(properties).map(([name, property]) => {
			const { doc = '', default: fallback } = fields.find((field) => field.name === name) ?? {};
			const text = [doc, fallback === undefined ? '' : `Default: ${fallback}.`].filter(Boolean).join(' ');
			return [name, text ? { description: text, ...(property as Json) } : property];
		})
	);

/**
 * The JSON Schema of figure specs, for editors that complete and check them.
 *
 * @param tables what the library's types say of every option
 */
export function specSchema(tables: OptionTables): Json {
	const options = kindNames.map((kind) => {
		const forms = (optionForms.get(kind) ?? []).map((form) => {
			const schema = written(form);
			openItems(schema);
			const properties = described(schema.properties as Json, tables.kinds[kind]?.options ?? []);
			return { ...schema, properties };
		});
		return [`${kind}Options`, forms.length > 1 ? { anyOf: forms } : forms[0]];
	});
	const frame = written(
		v.strictObject({ ...frameFields, chart: v.picklist(kindNames), options: v.looseObject({}) })
	);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'A figure of yiluo',
		description: 'One chart as data, with its words.',
		...frame,
		allOf: kindNames.map((kind) => ({
			if: { properties: { chart: { const: kind } } },
			then: { properties: { options: { $ref: `#/$defs/${kind}Options` } } }
		})),
		$defs: {
			...Object.fromEntries(Object.entries(said).map(([name, schema]) => [name, written(schema)])),
			...Object.fromEntries(options)
		}
	};
}
