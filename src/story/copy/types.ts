import type { Lang } from '../../lib/format/lang.js';
import type { DueId } from '../dues.js';
import type { SceneId, StepId, StepOf } from '../scenes/ids.js';

/**
 * A sentence with numbers left open: `{forest.change}` is a claim with its unit, `{forest.change|size}` the same
 * without its sign. The copy itself holds no digit; see `tokens`.
 */
export type Text = string;

/** The words of one step and of the figure that stands beside it. */
export interface StepCopy {
	text: readonly Text[];
	/** The figure's finding. */
	title: Text;
	/** What is measured, in which unit. */
	subtitle: Text;
	/** What the figure cannot show. */
	note: Text;
	/** What its percentages are shares of, in the words of title, subtitle or note. @default there are none */
	denominator?: Text;
}

export interface SceneCopy {
	title: string;
	/** A few words under the title. */
	deck: Text;
}

/** All words of one scene: its head, its steps, and the names of what its figures draw. */
export interface SceneWords<Scene extends SceneId, Name extends string> {
	head: SceneCopy;
	steps: Record<StepOf<Scene>, StepCopy>;
	names: Record<Name, Text>;
}

/** All words of the story in one language. */
export interface Copy {
	lang: Lang;
	kicker: string;
	standfirst: Text;
	byline: Text;
	howToRead: Text;
	cover: { air: string; forest: string; city: string };
	scenes: Record<SceneId, SceneCopy>;
	steps: Record<StepId, StepCopy>;
	/** Names of things that figures draw. */
	names: Record<NameId, Text>;
	method: { title: string; paragraphs: readonly Text[] };
	notes: { title: string; intro: string };
	/** What can be taken away; an address is from the story's page on. */
	downloads: { title: string; intro: string; links: readonly { href: string; text: string }[] };
	credits: { title: string; paragraphs: readonly Text[] };
}

export type MoneyName =
	| 'gdp'
	| 'industry'
	| 'investment'
	| 'retail'
	| 'revenue'
	| 'incomeOn2016'
	| 'average'
	| 'year2021'
	| 'target2022'
	| 'first'
	| 'second'
	| 'third'
	| 'year2022'
	| 'year2023'
	| 'year2024'
	| 'year2025'
	| 'incomeGoal';

export type PromisesName =
	| `goal.${'gdp' | 'revenue' | 'income' | 'firms' | 'visits' | 'tourism'}`
	| `due.${DueId}`
	| 'past'
	| 'needed';

export type PeopleName =
	| 'school'
	| 'schools'
	| 'kindergartens'
	| `part.${'demo' | 'planted' | 'jobs' | 'welfare' | 'latrines'}`
	| 'lastYear'
	| 'yearsBefore'
	| 'placesAverage'
	| 'placesPlan';

export type FloodName =
	| 'houses'
	| 'residents'
	| 'moved'
	| 'repaired'
	| 'rebuilt'
	| 'fields'
	| 'worksDone'
	| 'worksDue'
	| 'estatesBegun'
	| 'estatesDue';

export type UnsaidName =
	| 'figure'
	| `figures${'Done' | 'Target' | 'Plan'}`
	| `period${'Printed' | 'Inferred' | 'Missing'}`
	| 'bothEnds'
	| 'changeOnly'
	| 'alike'
	| 'nearlyAlike'
	| 'fromLower'
	| 'fromUpper'
	| 'growthPrinted'
	| 'growthWorked';

export type NameId =
	| MoneyName
	| PeopleName
	| FloodName
	| PromisesName
	| UnsaidName
	| 'fine'
	| 'coarse'
	| 'standard'
	| 'guideline'
	| 'ceilingFine'
	| 'ceilingCoarse'
	| 'wooded'
	| 'woodedBefore'
	| 'added'
	| 'planted'
	| 'forestCover'
	| 'cell'
	| 'cityBefore'
	| 'cityAfter'
	| 'cityDifference'
	| 'builtUp'
	| 'greenUrban'
	| 'greenHill'
	| 'greenPlanted'
	| 'start'
	| 'end';
