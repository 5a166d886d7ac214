import type { Bilingual } from 'yiluo';

/** What every chart gives to a reader with a keyboard or a screen reader; `keys` is the kind's own way. */
export const access = (keys: Bilingual): readonly Bilingual[] => [
	{
		zh: `键盘：一张图只占一个制表位。方向键${keys.zh}；Home 和 End 到头尾，Esc 收起。`,
		en: `Keyboard: one tab stop a chart. The arrow keys go ${keys.en}; Home and End go to the ends, Escape clears.`
	},
	{
		zh: '读屏：走到哪里，一处常驻的播报区就用读者的语言念出那一个数据；整幅图以标题为名，图形以文字说明为名。',
		en: 'Screen reader: one lasting live region says the datum that was reached, in the reader’s language; the figure is named by its title, the drawing by its summary.'
	},
	{
		zh: '图下的“文字说明与数据”是普通的HTML：几句概括，一张完整的表。没有脚本也能打开。',
		en: 'The words and numbers under the figure are plain HTML: a summary of a few sentences, and the whole table. They open without scripts.'
	},
	{
		zh: '颜色从不单独表意：计划的空心，推算的虚线，缺的写明。高对比与强制配色下仍然分得清。',
		en: 'Colour never speaks alone: planned is hollow, derived is dashed, missing is said. All of it holds under high contrast and forced colours.'
	}
];
