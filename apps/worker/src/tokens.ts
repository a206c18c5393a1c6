/** Injection tokens of what is no class of our own, or an interface. */
export const SETTINGS = Symbol('Settings');
export const WORKER_LOG = Symbol('WorkerLog');
export const POOL = Symbol('Pool');
export const OPEN_LOG = Symbol('OpenLog');
export const HEARTBEATS = Symbol('Heartbeats');
export const OPEN_CASES = Symbol('OpenCases');
export const COURIER = Symbol('Courier');
export const REBUILD_PORTS = Symbol('RebuildPorts');
/** Null unless this process traces. */
export const TRACING = Symbol('Tracing');
export const PARTS = Symbol('Parts');
