/** What people care for, can do and look for, in two levels. Their names: `topic.<id>`. */
export const topicTree = [
  {
    id: 'themes',
    topics: [
      'housing',
      'health',
      'ecology',
      'education',
      'culture',
      'transport',
      'europe',
      'solidarity',
      'work',
      'democracy',
      'equality',
      'youth',
      'agriculture',
      'sport',
      'international',
    ],
  },
  {
    id: 'skills',
    topics: [
      'carpentry',
      'graphic-design',
      'driving',
      'translation',
      'accounting',
      'cooking',
      'sound',
      'photography',
      'writing',
      'it',
      'video',
      'law',
      'first-aid',
      'music',
      'public-speaking',
    ],
  },
] as const;

export type TopicId = (typeof topicTree)[number]['topics'][number];

export const topicIds: readonly TopicId[] = topicTree.flatMap((branch) => branch.topics);

/** A topic of a newer version has no name here. */
export const isTopic = (id: string): id is TopicId => topicIds.some((topic) => topic === id);

export const topicLabel = <Id extends TopicId>(id: Id): `topic.${Id}` => `topic.${id}`;
