/** The scenes in reading order, each with its steps. A step's id is its address: `/zh/#air-3`. */
export const scenes = {
	where: ['where-1', 'where-2', 'where-3'],
	air: ['air-1', 'air-2', 'air-3', 'air-4', 'air-5'],
	forest: ['forest-1', 'forest-2', 'forest-3', 'forest-4', 'forest-5'],
	city: ['city-1', 'city-2', 'city-3', 'city-4', 'city-5'],
	money: ['money-1', 'money-2', 'money-3', 'money-4', 'money-5'],
	people: ['people-1', 'people-2', 'people-3', 'people-4'],
	flood: ['flood-1', 'flood-2', 'flood-3', 'flood-4'],
	towns: ['towns-1', 'towns-2', 'towns-3', 'towns-4', 'towns-5'],
	promises: ['promises-1', 'promises-2', 'promises-3', 'promises-4', 'promises-5'],
	unsaid: ['unsaid-1', 'unsaid-2', 'unsaid-3', 'unsaid-4', 'unsaid-5']
} as const;

export type SceneId = keyof typeof scenes;
export type StepOf<Scene extends SceneId> = (typeof scenes)[Scene][number];
export type StepId = StepOf<SceneId>;

export const sceneIds = Object.keys(scenes) as SceneId[];
