import type { Language } from '../../../i18n/messages.ts';
import availability from './availability.json' with { type: 'json' };
import causes from './causes.json' with { type: 'json' };
import equipment from './equipment.json' with { type: 'json' };
import languages from './languages.json' with { type: 'json' };
import skills from './skills.json' with { type: 'json' };
import { type Taxonomy, type Topic, TopicFamily } from './topic.ts';
import trades from './trades.json' with { type: 'json' };
import wishes from './wishes.json' with { type: 'json' };

type Written = Omit<Topic, 'family'>;

const written: Readonly<Record<TopicFamily, readonly Written[]>> = {
  cause: causes,
  skill: skills,
  trade: trades,
  language: languages,
  equipment,
  availability,
  wish: wishes,
};

/** The topics that every section has: what people care for, can do, own and wish. By family, parents before children. */
export const taxonomy: Taxonomy = {
  version: 1,
  topics: TopicFamily.options.flatMap((family) =>
    written[family].map((topic) => ({ ...topic, family })),
  ),
};

const byId: ReadonlyMap<string, Topic> = new Map(taxonomy.topics.map((topic) => [topic.id, topic]));

export const topicIds: readonly string[] = [...byId.keys()];

/** Null for a topic of a newer version. */
export const topicName = (id: string, language: Language): string | null =>
  byId.get(id)?.[language].name ?? null;
