/** The rules of `audit` that a layout itself holds, by refusing to be drawn. */
export type RefusalRule = 'lengths-from-zero' | 'few-colours' | 'not-by-colour-alone';

/** An error for options that would draw an untruth. */
export interface Refusal extends RangeError {
	rule: RefusalRule;
}

/** An error that names the rule of `audit` which the options break. */
export const refusal = (rule: RefusalRule, message: string): Refusal =>
	Object.assign(new RangeError(message), { rule });
