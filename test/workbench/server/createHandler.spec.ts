import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHandler } from '../../../src/workbench/server/createHandler';
import { startServer, type RunningServer } from '../../../src/workbench/server/startServer';

const PANE =
  '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' https://appsforoffice.microsoft.com" />' +
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe('createHandler', () => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'htx-server-'));
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    write('secret.txt', 'secret');
    write('workbench/index.html', 'the page');
    write('addin/taskpane.html', PANE);
    write('addin/functions.json', '{}');
    write('addin/assets/icon-32.png', 'icon');
    write('office/office.js', 'office');
    const handler = createHandler(
      {
        opened: { fileName: 'Sổ của tôi.xlsx', bytes: Buffer.from('opened') },
        sample: { fileName: 'mau.xlsx', bytes: Buffer.from('sample') },
        bridge: 'desktop',
      },
      {
        workbench: join(folder, 'workbench'),
        addin: join(folder, 'addin'),
        officeJs: join(folder, 'office'),
      },
    );
    server = await startServer(handler, { port: 0, orNext: false });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** As `fetch`, but the path goes out as it is written. */
  const get = (path: string, { host = '127.0.0.1', method = 'GET' } = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
      const sent = request({ port: server.port, host: '127.0.0.1', path, method, headers: { host } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      sent.on('error', reject).end();
    });

  it.each([
    ['/', 'the page'],
    ['/addin/functions.json', '{}'],
    ['/addin/assets/icon-32.png', 'icon'],
    ['/office-js/office.js', 'office'],
    ['/sample', 'sample'],
    ['/file', 'opened'],
  ])('should answer %s', async (path, text) => expect(await get(path)).toMatchObject({ status: 200, text }));

  it('should give the opened workbook its own name', async () =>
    expect((await get('/file')).headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''S%E1%BB%95%20c%E1%BB%A7a%20t%C3%B4i.xlsx",
    ));

  it('should serve the pane with the bridge, and say so in its policy', async () => {
    const { text, headers } = await get('/addin/taskpane.html');
    expect(text).toContain('<script src="/pane-bridge.js"></script>');
    expect(headers['content-security-policy']).toBe("script-src 'self'; frame-ancestors 'self'");
  });

  it('should let nobody frame the page', async () =>
    expect((await get('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'"));

  it('should let Office keep the icons', async () =>
    expect((await get('/addin/assets/icon-32.png')).headers).not.toHaveProperty('cache-control'));

  it.each([
    '/../secret.txt',
    '/addin/../../secret.txt',
    '/addin/%2e%2e/%2e%2e/secret.txt',
    '/addin/..%2f..%2fsecret.txt',
    '/addin/assets/..%5c..%5c..%5csecret.txt',
    '/office-js/../../secret.txt',
    '//secret.txt',
    '/addin/%00',
  ])('should not leave its folders for %s', async (path) =>
    expect(await get(path)).toMatchObject({ status: 404, text: 'Not found.' }),
  );

  it('should survive an address that is none', async () => {
    expect((await get('//[')).status).toBe(404);
    expect((await get('*', { method: 'GET' })).status).toBe(400);
  });

  it('should refuse a foreign name that leads here', async () =>
    expect(await get('/file', { host: 'evil.example' })).toMatchObject({
      status: 403,
      text: 'Only for this machine.',
    }));

  it('should refuse to be written to', async () => expect((await get('/file', { method: 'POST' })).status).toBe(405));
});
