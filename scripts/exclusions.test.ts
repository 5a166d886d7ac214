import { expect, test } from 'vitest';
import { ExclusionsError, parseExclusions } from './exclusions.js';

const header = 'page,number,fragment,reason,note\n';

test('parseExclusions(csv) reads a number with its reason and keeps it as printed', () => {
	expect(parseExclusions(`${header}2,317,县道317,road number,\n3,2.50,PM2.50,name,made up\n`)).toEqual([
		{ line: 2, page: 2, number: '317', fragment: '县道317', reason: 'road number', note: '' },
		{ line: 3, page: 3, number: '2.50', fragment: 'PM2.50', reason: 'name', note: 'made up' }
	]);
});

test('parseExclusions(csv) collects what is wrong', () => {
	const parse = () => parseExclusions(`${header}2,-317,县道317,roadnumber,\n`);
	expect(parse).toThrow(ExclusionsError);
	expect(parse).toThrow('excluded.csv line 2 (-317), number: "-317" is not a number as printed');
	expect(parse).toThrow('excluded.csv line 2 (-317), reason: "roadnumber" is not one of date, road number');
	expect(parse).toThrow('did you mean "road number"?');
});
