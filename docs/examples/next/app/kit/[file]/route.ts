import { readdir, readFile } from 'node:fs/promises';

/** The style sheets of what the server renders, each written as a static file by the build. */
const folder = 'node_modules/nexmo-account-kit/dist/styles';

export const dynamicParams = false;
export const generateStaticParams = async () => (await readdir(folder)).map((file) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  return new Response(await readFile(`${folder}/${file}`, 'utf8'), { headers: { 'content-type': 'text/css' } });
}
