import { expect, test } from 'vitest';
import { linePieces } from './linePieces.js';

const cases: [rule: string, pieces: string][] = [
	['Chinese breaks between characters', '森|林|覆|盖|率'],
	['not before closing punctuation', '空|气，|森|林；|城|市。'],
	['not after opening punctuation', '《规|划》|（全|文）|“十|三|五”'],
	['not between punctuation that stands together', '《报|告》、|《规|划》：|（一）'],
	['not within a dash or an ellipsis, nor before it', '森|林——|城|市……'],
	['before a quotation after a dash', '他|说——|“好”'],
	['a number keeps its percent sign, degrees and decimals', '达|21.14%，|高|1.5℃，|共|1,234,567'],
	['its sign', '增|+2.68%|和|\u221224%'],
	['its measure, and 万 and 亿 theirs', '达|464.7亿元，|约|3.11万人次，|共|13个|镇'],
	['a unit stays whole', '有|39.3平方公里|和|46微克/立方米，|发|电|521.4万兆瓦时，|升|2.68个百分点'],
	['a unit ends where the next word begins', '有|35平方公里|土|地，|走|3公里|路'],
	['a large number stays whole', 'about |1.4 million |people, |+2.68\u00a0percentage points |more'],
	['its currency', '收|入|¥35.20|和|$5|和|￥7元'],
	['not what only follows it', '5|至|7|和|3亿|的|比'],
	['its place in an order, and its date', '第3名，|2016年|3月|5日'],
	['a range stays whole', '5%–7%，|3.11万–4.5万元，|2016–2021，|2016—2020年'],
	['a middle dot ends a line', '奥|黛|丽·|赫|本'],
	['Latin words stay whole among Chinese', '用|Observable |Plot|和|D3画|图'],
	['English breaks after spaces', 'Forest |cover |of |the |district'],
	['after hyphens and dashes between words', 'Newcastle-|upon-|Tyne, |Beijing–|Shanghai, |so—|and'],
	['after a slash between words', 'and/|or |miles/|hour'],
	['not after a letter’s hyphen, nor before a number', 'e-mail |X-ray |COVID-19 |24/7 |km/h |µg/m³'],
	['not before a closing quote or bracket', '“built-|up” |(and |so |on)'],
	['a no-break space holds', '35\u00a0µg/m³ |and |5\u00a0公里'],
	['a dash with spaces ends a line', 'so – |and |so — |on'],
	['straight quotes stay with both sides', '"森|林"与 |"forest"']
];

test.each(cases)('%s', (_, pieces) => {
	expect(linePieces(pieces.replaceAll('|', '')).join('|')).toBe(pieces);
});

test('the pieces are the text', () => {
	for (const text of ['', ' ', '”', '（（', '  two  spaces ', '\u{1f600}\u{20000}，'])
		expect(linePieces(text).join('')).toBe(text);
});
