import { randomBytes } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { argon2id, argon2Verify } from 'hash-wasm';
import type { PasswordAnswer, PasswordQuestion } from './passwords.ts';

const saltBytes = 16;
const hashBytes = 32;

parentPort?.on('message', async (question: PasswordQuestion) => {
  const answer: PasswordAnswer = { id: question.id, value: await work(question) };
  parentPort?.postMessage(answer);
});

function work(question: PasswordQuestion): Promise<string | boolean> {
  if (question.kind === 'verify')
    return argon2Verify({ password: question.password, hash: question.hash });
  return argon2id({
    password: question.password,
    salt: randomBytes(saltBytes),
    parallelism: 1,
    iterations: question.cost.iterations,
    memorySize: question.cost.memoryKiB,
    hashLength: hashBytes,
    outputType: 'encoded',
  });
}
