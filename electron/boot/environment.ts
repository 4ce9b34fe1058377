import { app } from 'electron';

/** What a developer or a test may change from outside. A packaged application listens to none of it. */
export type Environment = {
  readonly profile: string | null;
  readonly enforcesSwitches: boolean;
  readonly hasFastKdf: boolean;
  readonly firstPicture: string | null;
  readonly demoUrl: string | null;
};

export const environment: Environment = readEnvironment();

function readEnvironment(): Environment {
  const read = (name: string) =>
    app.isPackaged ? null : process.env[`PERMANENCE_${name}`] || null;
  return {
    profile: read('PROFILE'),
    enforcesSwitches: app.isPackaged || read('ENFORCE_SWITCHES') === '1',
    hasFastKdf: read('TEST_KDF') === 'fast',
    firstPicture: read('FIRST_PICTURE'),
    demoUrl: read('DEMO_URL'),
  };
}
