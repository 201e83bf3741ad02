import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Deployment, type IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { PodDisruptionBudget, type IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service, type IService } from 'kubernetes-models/v1/Service';
import ts from 'typescript';
import { parse } from 'yaml';
import { readConfig, VARIABLES } from '../src/config.js';

const FOLDER = new URL('../deploy/kubernetes/', import.meta.url);
const KUSTOMIZATION = 'kustomization.yaml';

interface Manifest {
  apiVersion: string;
  kind: string;
}

const read = <T = Manifest>(file: string) => parse(readFileSync(new URL(file, FOLDER), 'utf8')) as T;
const files = readdirSync(FOLDER).filter((file) => file !== KUSTOMIZATION);

/** Their validators are made of the OpenAPI document of Kubernetes. */
const MODELS = { Deployment, HorizontalPodAutoscaler, PodDisruptionBudget, Service } as Record<
  string,
  new (document: object) => { validate(): void }
>;

/** What is wrong with the values of a document: types, formats, what is missing. */
function wrongValues(document: Manifest): string | undefined {
  try {
    new MODELS[document.kind]!(document).validate();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Which fields of a document do not exist, which the validators let pass, and the types do not. */
function unknownFields(document: Manifest): string[] {
  const { apiVersion, kind } = document;
  const source = `import type { I${kind} } from 'kubernetes-models/${apiVersion}/${kind}';
    export const document: I${kind} = ${JSON.stringify(document)};`;
  const path = fileURLToPath(new URL('./manifest.ts', import.meta.url));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === path || disk.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === path ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2023) : disk.getSourceFile(name, ...rest),
  };
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const deployment = read<IDeployment>('deployment.yaml');
const pod = deployment.spec!.template.spec!;
const container = pod.containers[0]!;
const kustomization = read<{
  resources: string[];
  images: { name: string }[];
  configMapGenerator: { name: string; literals: string[] }[];
}>(KUSTOMIZATION);

describe('each manifest for Kubernetes', () => {
  it('is applied', () => {
    expect(kustomization.resources).toEqual(files);
  });

  it.each(files)('is valid by the API of Kubernetes: %s', (file) => {
    expect(wrongValues(read(file))).toBeUndefined();
    expect(unknownFields(read(file))).toEqual([]);
  });

  const changed = (path: string[], value: unknown) => {
    const copy = structuredClone(deployment) as IDeployment & Manifest;
    let part = copy as unknown as Record<string, unknown>;
    for (const step of path.slice(0, -1)) part = part[step] as Record<string, unknown>;
    part[path.at(-1)!] = value;
    return copy;
  };
  const CONTAINER = ['spec', 'template', 'spec', 'containers', '0'];
  it.each([
    ['a value of another type', [...CONTAINER, 'readinessProbe', 'periodSeconds'], '2 s'],
    ['a number that is none', ['spec', 'minReadySeconds'], 0.5],
    ['what is missing', ['spec', 'selector'], undefined],
  ])('would not be with %s', (_, path, value) => {
    expect(wrongValues(changed(path, value))).toContain(path.at(-1)!);
  });
  it('would not be with a field that does not exist', () => {
    expect(unknownFields(changed([...CONTAINER, 'readinesProbe'], {})).join()).toContain('readinesProbe');
  });
});

describe('in Kubernetes, Cairn', () => {
  it('may do no more than it has to', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(pod.securityContext!.runAsUser).toBeGreaterThan(0);
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources).toMatchObject({
      requests: { cpu: expect.any(String), memory: expect.any(String) },
      limits: { memory: expect.any(String) },
    });
  });

  it('has its settings from a map and its secrets from a Secret, and starts with them', () => {
    const { name, literals } = kustomization.configMapGenerator[0]!;
    expect(container.envFrom).toEqual([{ configMapRef: { name } }, { secretRef: { name: 'cairn' } }]);
    const env = Object.fromEntries(literals.map((literal) => literal.split(/=(.*)/s, 2)));
    const names = Object.values(VARIABLES).map(({ name: variable }) => variable);
    expect(names).toEqual(expect.arrayContaining(Object.keys(env)));
    // As the image sets it.
    const config = readConfig({ HOST: '0.0.0.0', ...env });
    expect(config).toMatchObject({ auth: 'token', allowedHosts: [read<IService>('service.yaml').metadata!.name] });
    for (const secret of ['databaseUrl', 'oidcClientSecret', 'slackSigningSecret', 'webhookSecret'] as const)
      expect(config[secret]).toBe('');
  });

  it('is updated without anyone who waits: who goes is asked until all know, who comes is ready first', () => {
    expect(deployment.spec!.strategy!.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
    expect(container.startupProbe!.httpGet).toEqual({ path: '/health/ready', port: 'http' });
    for (const probe of [container.readinessProbe!, container.livenessProbe!])
      expect(probe.httpGet).toEqual({ path: '/health/live', port: 'http' });
    expect(container.lifecycle!.preStop!.sleep!.seconds).toBeLessThan(pod.terminationGracePeriodSeconds!);
  });

  it('is found by all that speak of it', () => {
    const { matchLabels } = deployment.spec!.selector;
    expect(deployment.spec!.template.metadata!.labels).toEqual(matchLabels);
    const service = read<IService>('service.yaml').spec!;
    expect(service.selector).toEqual(matchLabels);
    expect(read<IPodDisruptionBudget>('disruption-budget.yaml').spec!.selector).toEqual({ matchLabels });
    expect(pod.topologySpreadConstraints![0]!.labelSelector).toEqual({ matchLabels });
    expect(container.ports).toEqual([{ name: service.ports![0]!.targetPort, containerPort: 3000 }]);
    expect(readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8')).toContain('PORT=3000');
    expect(kustomization.images.map(({ name }) => name)).toEqual([container.image]);
    const { scaleTargetRef } = read<{ spec: { scaleTargetRef: object } }>('autoscaler.yaml').spec;
    expect(scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name: deployment.metadata!.name });
  });
});
