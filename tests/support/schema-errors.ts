import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const folder = new URL('schemas/', import.meta.url);

/** What is wrong with an XML document by one of our schemas, a sentence each: `atom.rng`, `sitemap.xsd`. */
export async function xmlErrors(xml: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml,
    schema: await schemaFile(schema),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    preload: await schemaFile('sitemap-news.xsd'),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

async function schemaFile(fileName: string): Promise<XMLFileInfo> {
  return { fileName, contents: await readFile(new URL(fileName, folder), 'utf8') };
}

/** What is wrong with a value by one of our JSON schemas, a sentence each: `json-feed.json`. */
export async function jsonErrors(value: unknown, schema: string): Promise<string[]> {
  const { contents } = await schemaFile(schema);
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(String(contents)) as object);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
