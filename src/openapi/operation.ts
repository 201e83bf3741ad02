export interface Schema {
  type?: string;
  $ref?: string;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
}

export interface Media {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  example?: unknown;
  schema: Schema;
}

export interface Response {
  description: string;
  content?: Record<string, Media>;
  headers?: Record<string, object>;
}

/** An operation of the document, as far as it is completed here. */
export interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
}

export const refTo = (component: string): { $ref: string } => ({ $ref: `#/components/${component}` });

export const parameterOf = ({ parameters = [] }: Operation, name: string): Parameter | undefined =>
  parameters.find((parameter) => parameter.name === name);
