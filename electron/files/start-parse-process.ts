import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { ParseProcess } from './parse-file.ts';

/** V8's own limit; buffers outside its heap are watched by `memory`. */
const maxHeapMegabytes = 1_024;
/** How V8 ends a process that ran out of heap: SIGABRT or SIGILL as a shell would show them, or their numbers. */
const outOfMemoryExits: ReadonlySet<number> = new Set([5, 6, 132, 133, 134, 4, -536_870_904]);

/** Electron's edge: a utility process that knows nothing but the bytes it is handed. */
export function startParseProcess(file: string): ParseProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'permanence-file-reader',
    execArgv: [`--max-old-space-size=${maxHeapMegabytes}`],
    env: {},
    stdio: 'ignore',
  });
  return {
    post: (order) => child.postMessage(order),
    onSaid: (listener) => child.on('message', listener),
    onEnd: (listener) =>
      child.once('exit', (code) => listener({ isOutOfMemory: outOfMemoryExits.has(code) })),
    memory: () => memoryOf(child),
    kill: () => child.kill(),
  };
}

function memoryOf(child: UtilityProcess): number | null {
  const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid);
  return metric === undefined ? null : metric.memory.workingSetSize * 1_024;
}
