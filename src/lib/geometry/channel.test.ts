import { expect, test, vi } from 'vitest';
import { accessor, rowList, type NumberChannel } from './channel.js';

interface Town {
	name: string;
	people: number | null;
}
const towns: Town[] = [{ name: 'Ash', people: 50 }];

test('a channel is a field or a function of the row', () => {
	const field: NumberChannel<Town> = 'people';
	expect(accessor('columns, y', field, towns)(towns[0] as Town, 0)).toBe(50);
	expect(accessor<Town, number>('columns, y', ({ name }) => name.length, towns)(towns[0] as Town, 0)).toBe(3);
});

test('a field of another type is no channel for the compiler', () => {
	// @ts-expect-error a name is no number
	const wrong: NumberChannel<Town> = 'name';
	expect(wrong).toBe('name');
});

test('a field that the rows lack is refused with those that they have', () => {
	expect(() => accessor<Town, number | null>('columns, y', 'poeple' as 'people', towns)).toThrow(
		'columns, y: the rows have no field "poeple"; they have name, people'
	);
});

test('a channel that was left out is asked for', () => {
	expect(() => accessor<Town, number | null>('columns, y', undefined as unknown as 'people', towns)).toThrow(
		'columns, y: the channel is undefined; give the name of a field, or a function of the row'
	);
});

test('CSV text becomes rows with numbers, gaps and names', () => {
	expect(rowList('columns', 'name,people\nAsh,50\nElm,\nOak 3,-1.5')).toEqual([
		{ name: 'Ash', people: 50 },
		{ name: 'Elm', people: null },
		{ name: 'Oak 3', people: -1.5 }
	]);
	expect(() => rowList('columns', null as unknown as string)).toThrow(
		'columns: rows is null; give a list of rows'
	);
});

test('CSV text is read where a page forbids code made of text', () => {
	vi.stubGlobal('Function', function () {
		throw new EvalError('refused to evaluate a string as JavaScript');
	});
	expect(rowList('columns', 'name\nAsh')).toEqual([{ name: 'Ash' }]);
	vi.unstubAllGlobals();
});
