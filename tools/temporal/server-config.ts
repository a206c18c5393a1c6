/** Ports of the server's services; `frontend` is the one that clients use. */
export type TemporalPorts = Readonly<Record<'frontend' | 'history' | 'matching' | 'worker', ServicePorts>>;
type ServicePorts = Readonly<{ grpc: number; membership: number }>;

/** File of the SQLite database, in the folder the server runs in: a relative name needs no quoting of odd paths. */
export const databaseFile = 'temporal.db';
export const dynamicConfigFile = 'dynamic-config.yaml';

/** Configuration of the stock server on SQLite, on loopback alone. JSON is YAML. */
export function serverConfig(ports: TemporalPorts): unknown {
  const frontendAddress = `127.0.0.1:${ports.frontend.grpc}`;
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'sqlite',
      visibilityStore: 'sqlite',
      numHistoryShards: 4,
      datastores: { sqlite: { sql: sqlite } },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: Object.fromEntries(
      Object.entries(ports).map(([name, { grpc, membership }]) => [
        name,
        { rpc: { grpcPort: grpc, membershipPort: membership, bindOnIP: '127.0.0.1' } },
      ]),
    ),
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: frontendAddress,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    publicClient: { hostPort: frontendAddress },
    dynamicConfigClient: { filepath: dynamicConfigFile, pollInterval: '60s' },
  };
}

const sqlite = {
  pluginName: 'sqlite',
  databaseName: databaseFile,
  connectAddr: 'localhost',
  connectProtocol: 'tcp',
  connectAttributes: { mode: 'rwc', setup: 'true', journal_mode: 'wal', synchronous: 'normal' },
  maxConns: 1,
  maxIdleConns: 1,
};

/** Settings that make timers punctual and new namespaces visible at once. */
export function dynamicConfig(timeSkipping: boolean): Readonly<Record<string, string | number | boolean>> {
  return {
    // By default every timer may be up to a second late, and continue-as-new takes a second.
    'history.timerProcessorMaxTimeShift': '1ms',
    'history.timerProcessorMaxPollRPS': 500,
    'history.workflowIdReuseMinimalInterval': '0s',
    'system.forceSearchAttributesCacheRefreshOnRead': true,
    'system.namespaceCacheRefreshInterval': '1s',
    ...(timeSkipping ? { 'frontend.WorkflowTimeSkippingEnabled': true } : {}),
  };
}
