import { Agent, get } from 'node:https';
import { selfSignedCertificate } from '../../../src/workbench/server/certificate';
import { startServer } from '../../../src/workbench/server/startServer';

const answer = (_request: unknown, response: { end: (text: string) => void }) => response.end('here');

describe('startServer', () => {
  it('should take the next port when the first is taken', async () => {
    const first = await startServer(answer, { port: 0, orNext: false });
    const second = await startServer(answer, { port: first.port, orNext: true });
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(second.url)).text()).toBe('here');
    await Promise.all([first.close(), second.close()]);
  });

  it('should say so when the port that was asked for is taken', async () => {
    const first = await startServer(answer, { port: 0, orNext: false });
    await expect(startServer(answer, { port: first.port, orNext: false })).rejects.toMatchObject({
      code: 'port-taken',
      message: `Cổng ${first.port} đang được dùng: hãy chọn cổng khác bằng --port.`,
    });
    await first.close();
  });

  it('should serve over https under the name in its certificate', async () => {
    const certificate = await selfSignedCertificate();
    const server = await startServer(answer, { port: 0, orNext: false, certificate });
    const agent = new Agent({ ca: certificate.cert });
    const status = await new Promise((resolve, reject) => {
      get(server.url, { agent }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
    agent.destroy();
    await server.close();
    expect(server.url).toBe(`https://localhost:${server.port}/`);
    expect(status).toBe(200);
  });
});
